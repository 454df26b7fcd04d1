import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Command } from '../../../core/command';
import { commit, type History, historyOf, redo, seal, undo } from '../../../core/history';
import type { Sop } from '../../../core/sop';
import { saveSop } from '../../../platform/store/library';
import { Autosave, type SaveState } from './autosave';

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
  saved: SaveState;
}

/** Edits a stored document and keeps it stored. */
export function useSop(stored: Sop): Editing {
  const [history, setHistory] = useState<History>(() => historyOf(stored));
  const [saved, setSaved] = useState<SaveState>('saved');
  const autosave = useMemo(() => new Autosave((document) => saveSop(document, Date.now()), setSaved), []);
  const dispatch = useCallback<Dispatch>((command) => setHistory((now) => commit(now, command, today())), []);
  const { document: sop, past, future } = history;

  useEffect(() => {
    if (sop !== stored) autosave.changed(sop);
  }, [sop, stored, autosave]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('pagehide', () => void autosave.flush(), { signal });
    document.addEventListener('visibilitychange', () => void autosave.flush(), { signal });
    // Whoever leaves a field or presses something else begins another change.
    const turn = () => setHistory(seal);
    document.addEventListener('focusout', turn, { signal });
    document.addEventListener('pointerdown', turn, { signal, capture: true });
    return () => {
      leaving.abort();
      void autosave.flush();
    };
  }, [autosave]);

  return {
    sop,
    dispatch,
    undo: past.length > 0 ? () => setHistory(undo) : undefined,
    redo: future.length > 0 ? () => setHistory(redo) : undefined,
    saved,
  };
}

/** ISO date, in UTC as everywhere in a document. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
