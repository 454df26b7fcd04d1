import type { Card } from '../../../core/card';
import { daysUntil, isoDate } from '../../../core/dates';
import { useWords } from '../../../ui/words';
import { SOON } from './view';

/** Says that an SOP is to be reviewed soon, or should have been. */
export function ReviewBadge({ card }: { card: Card }) {
  const t = useWords();
  const days = daysUntil(card.reviewBy, isoDate());
  if (days === undefined || days > SOON || card.trashedAt !== undefined) return null;
  if (days <= 0) return <span class="badge problem">{t('reviewDue')}</span>;
  return <span class="badge caution">{days === 1 ? t('reviewTomorrow') : t('reviewIn', { days: String(days) })}</span>;
}
