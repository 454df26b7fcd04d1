import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { useKeydown } from '../../../ui/useKeydown';
import { useWords } from '../../../ui/words';
import { maskRevisions } from '../revisions/past';
import type { Editing } from './useSop';

/** Masks what is selected in the whole document; by key, too. */
export interface Masking {
  mask: () => void;
  /** What came of it; empty once the document is another. */
  said: string;
}

/** The keys, as printed on them: free in browsers, and beside those of the recording. */
export const MASK_KEYS = 'Alt+Shift+M';

/** Lets the person mask a selected text everywhere in the document. */
export function useMasking({ sop, dispatch }: Pick<Editing, 'sop' | 'dispatch'>): Masking {
  const t = useWords();
  const [outcome, setOutcome] = useState<{ said: string; of?: Sop }>();

  const now = useRef(sop);
  now.current = sop;
  const refuse = (said: string) => setOutcome({ said, of: now.current });

  const mask = async () => {
    const selected = selectedIn(document.activeElement) || String(getSelection());
    const { maskEverywhere, nextMask, SHORTEST_MASKED } = await import('../../../redaction');
    // The document as it is by now.
    const sop = now.current;
    const length = selected.trim().length;
    if (length === 0) return refuse(t('maskedNothing', { keys: MASK_KEYS }));
    if (length < SHORTEST_MASKED) return refuse(t('maskedShort', { count: String(SHORTEST_MASKED) }));
    const by = nextMask(sop);
    const { document: masked, places } = maskEverywhere(sop, selected, by);
    if (places === 0) return refuse(t('maskedNowhere'));
    dispatch({ do: 'replace', document: masked });
    maskRevisions(sop.id, selected, by).catch(() => refuse(t('maskedNotInRevisions')));
    setOutcome({ said: places === 1 ? t('maskedOnce') : t('maskedIn', { count: String(places) }) });
  };

  useEffect(() => {
    // The outcome of a masking belongs to the document that it gave.
    setOutcome((now) => (now && !now.of ? { ...now, of: sop } : now?.of === sop ? now : undefined));
  }, [sop]);

  useKeydown((event) => {
    // Not its letter: with Alt some keyboards make other ones.
    if (event.code !== 'KeyM' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void mask();
  });

  return { mask: () => void mask(), said: outcome?.said ?? '' };
}

function selectedIn(field: Element | null): string {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return '';
  // Fields without text, such as those of a date, have no selection.
  const { selectionStart: start, selectionEnd: end } = field;
  return start === null || end === null ? '' : field.value.slice(start, end);
}
