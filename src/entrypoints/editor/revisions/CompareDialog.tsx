import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare } from '../../../core/compare';
import { coveredLike, masksOf } from '../../../core/restore';
import type { Sop } from '../../../core/sop';
import { loadRevision, type RevisionFacts } from '../../../platform/store/revisions';
import { Button, IconButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DifferenceView, differenceKey } from '../../../ui/differences/DifferenceView';
import { type Translate, useWords } from '../../../ui/words';
import { ComparedPicture } from './ComparedPicture';

interface Props {
  /** The document as it is now. */
  sop: Sop;
  revisions: readonly RevisionFacts[];
  /** Id of the one to compare with the present at first. */
  first: string;
  onRestore: (revision: RevisionFacts) => void;
  onClose: () => void;
}

/** Stands for the document as it is now where a revision's id is wanted. */
const NOW = 'now';

/** Two states of the document side by side, as far as they differ. */
export function CompareDialog({ sop, revisions, first, onRestore, onClose }: Props) {
  const t = useWords();
  const [ids, setIds] = useState({ before: first, after: NOW });
  const before = useStateOf(ids.before, sop);
  const after = useStateOf(ids.after, sop);
  const differences = useMemo(() => (before && after ? compare(before, after) : undefined), [before, after]);
  const masks = useMemo(() => masksOf(sop), [sop]);
  const list = useRef<HTMLDivElement>(null);
  const chosen = revisions.find(({ id }) => id === ids.before);

  function go(by: 1 | -1): void {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('.difference') ?? [])];
    const at = all.findIndex((one) => one.contains(document.activeElement));
    const next = at === -1 ? all.at(by > 0 ? 0 : -1) : all[(at + by + all.length) % all.length];
    next?.focus();
    next?.scrollIntoView({ block: 'start' });
  }

  return (
    <Dialog
      title={t('compareTitle')}
      size="large"
      onClose={onClose}
      footer={
        <div class="foot-line">
          <output>
            {differences &&
              (differences.length === 1 ? t('compareOne') : t('compareCount', { count: String(differences.length) }))}
          </output>
          <div class="buttons">
            <IconButton
              label={t('comparePrevious')}
              icon={ChevronUp}
              keys={KEYS.previous}
              disabled={!differences?.length}
              onPress={() => go(-1)}
            />
            <IconButton
              label={t('compareNext')}
              icon={ChevronDown}
              keys={KEYS.next}
              disabled={!differences?.length}
              onPress={() => go(1)}
            />
            {chosen && (
              <Button label={t('restoreVersion', { version: chosen.version })} onPress={() => onRestore(chosen)} />
            )}
          </div>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for what has buttons, too */}
      <div
        class="compare"
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
          // With Alt, arrow keys open a choice that has the focus.
          if (!by || !event.altKey || event.target instanceof HTMLSelectElement) return;
          event.preventDefault();
          go(by);
        }}
      >
        <div class="compare-sides">
          {(['before', 'after'] as const).map((side) => (
            <label key={side}>
              <span>{t(side === 'before' ? 'compareBefore' : 'compareAfter')}</span>
              <select
                class="control"
                value={ids[side]}
                onChange={(event) => setIds({ ...ids, [side]: event.currentTarget.value })}
              >
                <option value={NOW}>{t('compareNow')}</option>
                {revisions.map((revision) => (
                  <option key={revision.id} value={revision.id}>
                    {revisionLabel(revision, t)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <div ref={list} class="differences">
          {differences?.length === 0 && <p class="empty">{t('compareSame')}</p>}
          {differences?.map((difference) => (
            <DifferenceView
              key={differenceKey(difference)}
              difference={difference}
              picture={(side, picture, none) => (
                <ComparedPicture side={side} none={none} picture={picture && coveredLike(picture, masks)} />
              )}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** As printed on them. */
const KEYS = { next: 'Alt+ArrowDown', previous: 'Alt+ArrowUp' };

/** The document as it was at that revision, or as it is; nothing while it loads. */
function useStateOf(id: string, sop: Sop): Sop | undefined {
  const [loaded, setLoaded] = useState<{ id: string; document: Sop | undefined }>();
  useEffect(() => {
    let gone = false;
    if (id !== NOW)
      void loadRevision(id).then((document) => {
        if (!gone) setLoaded({ id, document });
      });
    return () => {
      gone = true;
    };
  }, [id]);
  if (id === NOW) return sop;
  return loaded?.id === id ? loaded.document : undefined;
}

function revisionLabel({ version, name, at }: RevisionFacts, t: Translate): string {
  const date = new Date(at).toLocaleString(t('languageCode'), { dateStyle: 'medium', timeStyle: 'short' });
  return [version, name, date].filter((part) => part !== undefined && part !== '').join(' · ');
}
