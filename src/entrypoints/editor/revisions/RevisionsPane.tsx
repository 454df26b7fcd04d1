import { Save } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import { deleteRevision, loadRevision, type RevisionFacts, renameRevision } from '../../../platform/store/revisions';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { useOwnLists } from '../export/useOwnLists';
import { focusSoon } from '../focus';
import type { PaneProps } from '../panes/pane';
import { CompareDialog } from './CompareDialog';
import { type Proposal, proposal } from './proposal';
import { RevisionItem } from './RevisionItem';
import { SaveForm } from './SaveForm';
import { useRevisions } from './useRevisions';
import './revisions.css';

/** The document as it once was: a list to compare with, to bring back, to call by names. */
export function RevisionsPane({ sop, dispatch }: PaneProps) {
  const t = useWords();
  const lists = useOwnLists();
  const { list, save, restore } = useRevisions(sop, dispatch, lists);
  const [proposed, setProposed] = useState<Proposal>();
  const [compared, setCompared] = useState<string>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();

  /** Does something that may fail; what it gives is said. */
  async function attempt(action: () => Promise<string>): Promise<void> {
    setProblem(undefined);
    await action().then(setSaid, (error) => setProblem(t('problemUnexpected', { reason: reasonOf(error) })));
  }

  function propose(): void {
    void attempt(async () => {
      const newest = list?.[0] && (await loadRevision(list[0].id));
      const taken = (list ?? []).map(({ version }) => version);
      setProposed(proposal(sop, newest, taken, t));
      return '';
    });
  }
  function close(): void {
    setProposed(undefined);
    focusSoon('[data-mark=save-revision]');
  }

  const bringBack = (revision: RevisionFacts) =>
    void attempt(async () => {
      await restore(revision, t('revisionBefore', { version: revision.version }));
      return t('revisionRestored', { version: revision.version });
    });

  return (
    <div class="revisions">
      {proposed ? (
        <SaveForm
          proposed={proposed}
          onSave={(draft) =>
            attempt(async () => {
              const replaced = await save(draft);
              close();
              const { version } = draft;
              return replaced > 0
                ? t('revisionSavedRedacted', { version, count: String(replaced) })
                : t('revisionSaved', { version });
            })
          }
          onCancel={close}
        />
      ) : (
        <Button
          label={t('revisionSave')}
          icon={Save}
          mark="save-revision"
          disabled={!list || !lists}
          onPress={propose}
        />
      )}
      <output class="revisions-said">{said}</output>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {list?.length === 0 && !proposed && <p class="faint">{t('revisionsEmpty')}</p>}
      {list && list.length > 0 && (
        <ul class="revision-list" aria-label={t('revisions')}>
          {list.map((revision) => (
            <RevisionItem
              key={revision.id}
              revision={revision}
              onCompare={() => setCompared(revision.id)}
              onRestore={() => bringBack(revision)}
              onRename={(name) =>
                void attempt(async () => {
                  await renameRevision(revision.id, name);
                  return '';
                })
              }
              onDelete={() =>
                void attempt(async () => {
                  await deleteRevision(revision.id);
                  focusSoon('[data-mark=save-revision]');
                  return t('revisionDeleted', { version: revision.version });
                })
              }
            />
          ))}
        </ul>
      )}
      {compared !== undefined && list && (
        <CompareDialog
          sop={sop}
          revisions={list}
          first={compared}
          onRestore={(revision) => {
            setCompared(undefined);
            bringBack(revision);
          }}
          onClose={() => setCompared(undefined)}
        />
      )}
    </div>
  );
}
