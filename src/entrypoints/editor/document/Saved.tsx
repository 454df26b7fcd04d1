import { reasonOf } from '../../../core/reason';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Kept } from './keeper';

/** Whether the last change is stored, or why it is not and what to do. */
export function Saved({ saved }: { saved: Kept }) {
  const t = useWords();
  if (saved === 'elsewhere' || saved === 'gone') {
    return (
      <Notice kind="problem">
        {t(saved === 'gone' ? 'savingGone' : 'savingElsewhere')}{' '}
        <Button label={t('reload')} onPress={() => location.reload()} />
      </Notice>
    );
  }
  if (typeof saved === 'object')
    return <Notice kind="problem">{t('savingFailed', { reason: reasonOf(saved.problem) })}</Notice>;
  return <output class="saved">{t(saved === 'saved' ? 'saved' : 'saving')}</output>;
}
