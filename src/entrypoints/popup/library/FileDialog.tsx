import { useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { fileSop } from '../../../platform/store/filing';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { useAttempt } from '../useAttempt';
import { type Counted, tagsIn } from './view';

interface Props {
  card: Card;
  /** Those in use, to choose from. */
  folders: readonly Counted[];
  tags: readonly Counted[];
  onClose: () => void;
}

/** Asks where an SOP belongs. */
export function FileDialog({ card, folders, tags, onClose }: Props) {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  const [folder, setFolder] = useState(card.folder);
  const [typed, setTyped] = useState(card.tags.join(', '));
  const chosen = tagsIn(typed);

  function save(): void {
    void run('file', async () => {
      await fileSop(card.id, { folder: folder.trim().slice(0, 60), tags: chosen });
      onClose();
      return undefined;
    });
  }
  const others = (counted: readonly Counted[], used: readonly string[]) =>
    counted
      .flatMap(({ place }) => (place.name !== undefined && !used.includes(place.name) ? place.name : []))
      .slice(0, 12);

  return (
    <Dialog
      title={t('fileTitle')}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          <Button label={t('cancel')} onPress={onClose} />
          <Button label={t('fileSave')} loudness="primary" busy={busy === 'file'} onPress={save} />
        </div>
      }
    >
      <form
        class="filing"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class="faint cut">{card.title || t('untitled')}</p>
        <Field label={t('folder')} value={folder} onValue={setFolder} placeholder={t('folderHint')} focused />
        <Offers names={others(folders, [folder.trim()])} onChoose={setFolder} />
        <Field label={t('tags')} value={typed} onValue={setTyped} placeholder={t('tagsHint')} />
        <Offers names={others(tags, chosen)} onChoose={(name) => setTyped([...chosen, name].join(', '))} />
        {/* Enter in a field saves; browsers want a button for that. */}
        <button type="submit" hidden />
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      </form>
    </Dialog>
  );
}

function Offers({ names, onChoose }: { names: readonly string[]; onChoose: (name: string) => void }) {
  if (names.length === 0) return null;
  return (
    <div class="sop-labels">
      {names.map((name) => (
        <button key={name} type="button" class="label" onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}
