import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useWords } from '../../ui/words';

interface Props {
  onSave: (text: string) => void;
  onClose: () => void;
}

/** Asks for a note that becomes a step of its own. */
export function NoteForm({ onSave, onClose }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSave(text.trim());
        onClose();
      }}
    >
      <Field label={t('noteField')} value={text} onValue={setText} placeholder={t('noteHint')} focused />
      <div class="buttons">
        <Button label={t('noteSave')} loudness="primary" type="submit" disabled={text.trim() === ''} />
        <Button label={t('cancel')} onPress={onClose} />
      </div>
    </form>
  );
}
