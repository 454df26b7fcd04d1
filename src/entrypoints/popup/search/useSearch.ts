import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { loadSops } from '../../../platform/store/filing';
import type { Engine } from './engine';
import { excerpt, markedIn, type Piece } from './marked';
import { folded } from './texts';

/** What was found. */
export interface Found {
  /** Ids, the best first. */
  ids: readonly string[];
  /** Whether all SOPs have been looked through. */
  complete: boolean;
  /** A text of the SOP with what was found in it marked. */
  marked(id: string, text: string): Piece[];
  /** The line of the SOP's texts that says most of what was looked for. */
  excerptOf(id: string): Piece[] | undefined;
}

/** How many documents are read in one go. */
const SLICE = 8;

/**
 * Looks for SOPs while the person types: titles at once, all texts as soon as they are read, which begins with the first
 * letter and happens while the page is idle. Nothing while nothing is looked for.
 */
export function useSearch(cards: readonly Card[] | undefined, query: string): Found | undefined {
  const asked = query.trim() !== '';
  const [engine, setEngine] = useState<Engine>();
  const [progress, setProgress] = useState(0);
  const known = useRef(new Map<string, string>());

  useEffect(() => {
    if (asked && !engine) void import('./engine').then((module) => setEngine((now) => now ?? new module.Engine()));
  }, [asked, engine]);
  useEffect(() => {
    if (!engine || !cards) return;
    const over = new AbortController();
    void catchUp(engine, known.current, cards, over.signal, () => setProgress((now) => now + 1));
    return () => over.abort();
  }, [engine, cards]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the engine knows changes with the progress
  return useMemo(() => {
    if (!asked || !cards) return undefined;
    const hits = engine?.find(query) ?? [];
    const words = new Map(hits.map((hit) => [hit.id, hit.words]));
    const titles = cards.filter((card) => !known.current.has(card.id) && isNamed(card, query));
    const marked = (id: string, text: string) => markedIn(text, words.get(id) ?? [], query);
    return {
      ids: [...hits.map(({ id }) => id), ...titles.map(({ id }) => id)],
      complete: engine !== undefined && cards.every((card) => known.current.has(card.id)),
      marked,
      excerptOf(id) {
        const line = excerpt(engine?.linesOf(id) ?? [], words.get(id) ?? []);
        return line === undefined ? undefined : marked(id, line);
      },
    };
  }, [asked, engine, query, cards, progress]);
}

/** Makes the engine know what is in the library now; reads only what it does not know yet. */
async function catchUp(
  engine: Engine,
  known: Map<string, string>,
  cards: readonly Card[],
  signal: AbortSignal,
  onProgress: () => void,
): Promise<void> {
  const there = new Map(cards.map((card) => [card.id, card]));
  for (const id of [...known.keys()].filter((each) => !there.has(each))) {
    engine.drop(id);
    known.delete(id);
  }
  const stale = cards.filter((card) => known.get(card.id) !== stampOf(card));
  for (let at = 0; at < stale.length; at += SLICE) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 40 }));
    const documents = await loadSops(stale.slice(at, at + SLICE).map(({ id }) => id));
    if (signal.aborted) return;
    for (const document of documents) {
      const card = there.get(document.id);
      if (!card) continue;
      engine.put(card, document);
      known.set(card.id, stampOf(card));
    }
    onProgress();
  }
}

/** Another one when what can be searched of the SOP is another. */
function stampOf({ edition, tags, folder }: Card): string {
  return JSON.stringify([edition, tags, folder]);
}

function isNamed({ title, sopId, tags, folder, tools }: Card, query: string): boolean {
  return folded([title, sopId, folder, ...tags, ...tools].join('\n')).includes(folded(query.trim()));
}
