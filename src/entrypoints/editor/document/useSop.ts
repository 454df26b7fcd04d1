import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Command } from '../../../core/command';
import { isoDate } from '../../../core/dates';
import { redo, seal, undo } from '../../../core/history';
import type { Sop } from '../../../core/sop';
import type { Opened } from '../../../platform/store/editing';
import { useOwnLists } from '../export/useOwnLists';
import { Keeper, type Kept } from './keeper';

/** Does something to the document; the same function for as long as the editor is open. */
export type Dispatch = (command: Command) => void;

/** The document being edited. */
export interface Editing {
  sop: Sop;
  dispatch: Dispatch;
  /** Nothing when there is nothing to take back. */
  undo: (() => void) | undefined;
  /** Nothing when there is nothing to do again. */
  redo: (() => void) | undefined;
  saved: Kept;
}

/** Edits a stored document and keeps it stored, with what can be undone. */
export function useSop(stored: Opened): Editing {
  const [, show] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: later ones come from the keeper itself
  const keeper = useMemo(() => new Keeper(stored, () => show(undefined)), []);
  const dispatch = useMemo<Dispatch>(() => (command) => keeper.command(command, isoDate()), [keeper]);
  const lists = useOwnLists();

  useEffect(() => {
    // Loaded already: the lists came with it.
    if (lists) void import('../../../redaction').then(({ storableChanges }) => keeper.heed(storableChanges(lists)));
  }, [lists, keeper]);
  useEffect(() => keeper.follow(), [keeper]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('pagehide', () => void keeper.flush(), { signal });
    document.addEventListener('visibilitychange', () => void keeper.flush(), { signal });
    // Whoever leaves a field or presses something else begins another change.
    const turn = () => keeper.change(seal);
    document.addEventListener('focusout', turn, { signal });
    document.addEventListener('pointerdown', turn, { signal, capture: true });
    return () => {
      leaving.abort();
      void keeper.flush();
    };
  }, [keeper]);

  const { document: sop, past, future } = keeper.history;
  return {
    sop,
    dispatch,
    undo: past.length > 0 ? () => keeper.change(undo) : undefined,
    redo: future.length > 0 ? () => keeper.change(redo) : undefined,
    saved: keeper.state,
  };
}
