import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { useWords } from '../../../ui/words';

/** Asks why a finding is kept. */
export function KeepForm({ onKeep }: { onKeep: (reason: string) => void }) {
  const t = useWords();
  const [reason, setReason] = useState('');
  return (
    <form
      class="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onKeep(reason.trim());
      }}
    >
      <Field label={t('reason')} value={reason} onValue={setReason} placeholder={t('reasonHint')} focused />
      <Button label={t('keepConfirm')} type="submit" disabled={reason.trim() === ''} />
    </form>
  );
}
