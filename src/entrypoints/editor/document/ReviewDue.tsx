import { daysUntil, isoDate } from '../../../core/dates';
import { useWords } from '../../../ui/words';

/** Days before a review at which it is worth a word. */
const SOON = 30;

/** How long it is until the document is to be looked at again. Nothing when that is no date. */
export function ReviewDue({ reviewBy }: { reviewBy: string }) {
  const t = useWords();
  const days = daysUntil(reviewBy, isoDate());
  if (days === undefined) return null;
  const many = String(Math.abs(days));
  const said =
    days < -1
      ? t('reviewOverdue', { days: many })
      : days === -1
        ? t('reviewOverdueOne')
        : days === 0
          ? t('reviewToday')
          : days === 1
            ? t('dueTomorrow')
            : t('dueIn', { days: many });
  return <p class={`due ${days < 0 ? 'late' : days <= SOON ? 'soon' : ''}`}>{said}</p>;
}
