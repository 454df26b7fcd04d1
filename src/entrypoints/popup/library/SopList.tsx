import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { useWords } from '../../../ui/words';
import type { Found } from '../search/useSearch';
import { type RowActions, SopRow } from './SopRow';

/** How many rows are made at first, and each time the end of them comes near. */
const ROWS = 60;

interface Props {
  cards: readonly Card[];
  actions: RowActions;
  found: Found | undefined;
  full: boolean;
}

/** A list of SOPs, however long: rows are made as they come near. */
export function SopList({ cards, actions, found, full }: Props) {
  const t = useWords();
  const [count, setCount] = useState(ROWS);
  const end = useRef<HTMLDivElement>(null);
  const more = cards.length > count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each lot, for an end that is still near is told of only once
  useEffect(() => {
    if (!more || !end.current) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + ROWS);
      },
      { rootMargin: '1200px' },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [more, count]);
  return (
    <>
      <ul class="sops" aria-label={t('library')}>
        {cards.slice(0, count).map((card) => (
          <SopRow key={card.id} card={card} actions={actions} found={found} full={full} />
        ))}
      </ul>
      {more && <div ref={end} />}
    </>
  );
}
