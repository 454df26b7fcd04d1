import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../core/compare';
import { useWords } from '../words';

interface Props {
  before: string;
  after: string;
  change: Change;
  /** What the sides are called; as it was and as it is, by default. */
  sides?: Sides | undefined;
}

/** Names of the two sides. */
export interface Sides {
  before: string;
  after: string;
}

/** A stretch of both texts, or of one of them. */
interface Piece {
  value: string;
  added?: boolean;
  removed?: boolean;
}

/** Longer searches for the least difference are given up, in milliseconds: all of the text is shown as another one then. */
const PATIENCE = 300;

/** A text as it was and as it is, with the words that differ struck through and underlined. */
export function ComparedText({ before, after, change, sides }: Props) {
  const t = useWords();
  const pieces = usePieces(before, after);
  return (
    <div class="two-sides">
      <p class="side">
        <span class="side-name">{sides?.before ?? t('compareBefore')}</span>
        {before === '' ? <Nothing is={change === 'added'} /> : <Pieces of={pieces} side="removed" />}
      </p>
      <p class="side">
        <span class="side-name">{sides?.after ?? t('compareAfter')}</span>
        {after === '' ? <Nothing is={change === 'removed'} /> : <Pieces of={pieces} side="added" />}
      </p>
    </div>
  );
}

/** One side's stretches, with those that the other does not have marked. */
function Pieces({ of, side }: { of: readonly Piece[]; side: 'added' | 'removed' }) {
  const t = useWords();
  const Mark = side === 'added' ? 'ins' : 'del';
  const own = of.filter((piece) => !piece[side === 'added' ? 'removed' : 'added']);
  return own.map((piece, at) =>
    piece[side] ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <Mark key={at}>
        <span class="visually-hidden">{t(side === 'added' ? 'compareInserted' : 'compareDeleted')} </span>
        {piece.value}
      </Mark>
    ) : (
      piece.value
    ),
  );
}

/** The empty side: of what is new or gone there is nothing to say. */
function Nothing({ is }: { is: boolean }) {
  const t = useWords();
  return <span class="faint">{is ? '–' : t('compareEmpty')}</span>;
}

/** Both texts in stretches; until the library is there, each as a whole. */
function usePieces(before: string, after: string): readonly Piece[] {
  const whole = before === '' || after === '';
  const [found, setFound] = useState<readonly Piece[]>();
  useEffect(() => {
    if (whole) return;
    let gone = false;
    void import('diff').then(({ diffWordsWithSpace }) => {
      if (!gone) setFound(diffWordsWithSpace(before, after, { timeout: PATIENCE }));
    });
    return () => {
      gone = true;
      setFound(undefined);
    };
  }, [before, after, whole]);
  if (found && !whole) return found;
  return [
    { value: before, removed: true },
    { value: after, added: true },
  ];
}
