import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { useWords } from '../../../ui/words';
import type { Found } from '../search/useSearch';
import { type RowActions, SopRow } from './SopRow';

/** How many rows are there when the list appears: more than the popup shows. */
const AT_FIRST = 15;
/** How many are made as soon as those are seen, and each time the end of them comes near. */
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
  const [count, setCount] = useState(AT_FIRST);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setCount((now) => Math.max(now, ROWS)));
    return () => clearTimeout(timer);
  }, []);
  const more = count >= ROWS && cards.length > count;
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
