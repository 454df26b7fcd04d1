import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListEntries } from '../../core/entries';
import { readEntries, saveEntries } from '../../platform/lists';
import { judge, type LineProblem } from './judge';

/** Which of the two lists. */
export type ListName = keyof ListEntries;

/** How long after the last letter a list is read, in milliseconds: nobody is told off in mid-word. */
const PAUSE = 500;

/** Where a list as it is typed is kept while it cannot be saved: on this page alone, and it outlives it. */
const draftOf = (name: ListName) => `draft:${name}`;

/** A list as it is typed. */
export interface TypedList {
  text: string;
  problems: readonly LineProblem[];
}

/** The lists of the settings: as they are typed, and as they apply. */
export interface TypedLists {
  lists: Record<ListName, TypedList>;
  /** Entries that apply: those of the last time all was well with a list. */
  applied: ListEntries;
  state: 'saved' | 'saving' | 'refused' | { problem: unknown };
  change(name: ListName, text: string): void;
}

const NAMES: readonly ListName[] = ['always', 'never'];
const EMPTY: TypedList = { text: '', problems: [] };

/** Reads the lists, and saves each as often as all is well with it; nothing until they are read. */
export function useLists(): TypedLists | undefined {
  const [lists, setLists] = useState<Record<ListName, TypedList>>();
  const [applied, setApplied] = useState<ListEntries>({ always: [], never: [] });
  const [failure, setFailure] = useState<{ problem: unknown }>();
  /** Lists that have not been read since they changed. */
  const [open, setOpen] = useState<ReadonlySet<ListName>>(new Set());
  const timers = useRef<Partial<Record<ListName, ReturnType<typeof setTimeout>>>>({});
  const newest = useRef<Record<ListName, string>>({ always: '', never: '' });
  const saved = useRef<ListEntries>({ always: [], never: [] });

  const read = useCallback(async (name: ListName, text: string) => {
    const judgement = await judge(text);
    // Something else has been typed meanwhile.
    if (newest.current[name] !== text) return;
    const problems = 'problems' in judgement ? judgement.problems : [];
    setLists((now) => now && { ...now, [name]: { text, problems } });
    if ('entries' in judgement) {
      saved.current = { ...saved.current, [name]: judgement.entries };
      try {
        await saveEntries(saved.current);
        setApplied(saved.current);
        setFailure(undefined);
        if (newest.current[name] === text) localStorage.removeItem(draftOf(name));
      } catch (problem) {
        setFailure({ problem });
      }
    }
    if (newest.current[name] === text) setOpen((now) => new Set([...now].filter((one) => one !== name)));
  }, []);

  const change = useCallback(
    (name: ListName, text: string) => {
      newest.current[name] = text;
      localStorage.setItem(draftOf(name), text);
      setLists((now) => now && { ...now, [name]: { ...now[name], text } });
      setOpen((now) => new Set([...now, name]));
      clearTimeout(timers.current[name]);
      timers.current[name] = setTimeout(() => void read(name, text), PAUSE);
    },
    [read],
  );

  useEffect(() => {
    readEntries().then(
      (entries) => {
        saved.current = entries;
        setApplied(entries);
        const typed = (name: ListName) => localStorage.getItem(draftOf(name)) ?? entries[name].join('\n');
        newest.current = { always: typed('always'), never: typed('never') };
        setLists({ always: { ...EMPTY, text: typed('always') }, never: { ...EMPTY, text: typed('never') } });
        // What could not be saved the last time says why.
        for (const name of NAMES) if (localStorage.getItem(draftOf(name)) !== null) change(name, typed(name));
      },
      (problem: unknown) => setFailure({ problem }),
    );
  }, [change]);

  if (!lists) return undefined;
  const refused = NAMES.some((name) => lists[name].problems.length > 0);
  return { lists, applied, state: failure ?? (refused ? 'refused' : open.size > 0 ? 'saving' : 'saved'), change };
}
