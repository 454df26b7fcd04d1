import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Field, TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import type { Proposal } from './proposal';
import type { Draft } from './useRevisions';

interface Props {
  proposed: Proposal;
  /** Resolves when it is saved or could not be. */
  onSave: (draft: Draft) => Promise<void>;
  onCancel: () => void;
}

/** Asks what a revision is to be called; all of it is proposed. */
export function SaveForm({ proposed, onSave, onCancel }: Props) {
  const t = useWords();
  const [draft, setDraft] = useState<Draft>({ version: proposed.version, name: '', summary: proposed.summary });
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <form
      class="revision-form"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onSave(draft).then(() => setBusy(false));
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {proposed.same && <p class="faint">{t('revisionSame')}</p>}
      <div class="revision-names">
        <Field label={t('version')} required value={draft.version} onValue={(version) => set({ version })} />
        <Field
          label={t('revisionName')}
          placeholder={t('revisionNameHint')}
          focused
          value={draft.name}
          onValue={(name) => set({ name })}
        />
      </div>
      <TextArea label={t('changeSummary')} value={draft.summary} onValue={(summary) => set({ summary })} />
      <div class="buttons end">
        <Button label={t('cancel')} loudness="quiet" onPress={onCancel} />
        <Button label={t('save')} type="submit" loudness="primary" busy={busy} />
      </div>
    </form>
  );
}
