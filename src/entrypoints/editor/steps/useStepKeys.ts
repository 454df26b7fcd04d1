import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'preact/hooks';
import { type Sop, stepsOf } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { putSteps, takeSteps, wantedSteps } from './clipboard';
import { placeOf } from './moves';
import { counted } from './outline';
import type { Act } from './tools';
import type { Selection } from './useSelection';

/**
 * What keys do to steps: Alt with arrows moves, Shift with arrows selects more, Ctrl+A all, Delete deletes; copying,
 * cutting and pasting work as with any text. Gives the ref of the list they are in.
 */
export function useStepKeys(
  now: { readonly current: Sop },
  { selected, pick }: Selection,
  act: Act,
  dispatch: Dispatch,
) {
  const t = useWords();
  const list = useRef<HTMLMenuElement>(null);
  const latest = useRef({ selected, t });
  latest.current = { selected, t };

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const focused = () => rowOf(document.activeElement)?.dataset['step'];
    /** The selected steps, or the one that has the focus. */
    const meant = (): readonly string[] => {
      const row = focused();
      const { selected } = latest.current;
      if (row !== undefined && !selected.has(row)) return [row];
      return selected.size > 0 ? [...selected] : row === undefined ? [] : [row];
    };

    element.addEventListener(
      'keydown',
      (event) => {
        const row = rowOf(event.target);
        const stepId = row?.dataset['step'];
        if (!row || stepId === undefined || event.defaultPrevented) return;
        const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        const done = keyed(event, way, stepId);
        if (done) event.preventDefault();
      },
      { signal },
    );

    /** Whether the key meant something to the steps. */
    function keyed(event: KeyboardEvent, way: -1 | 0 | 1, stepId: string): boolean {
      if (event.altKey && way !== 0) {
        act(way < 0 ? 'up' : 'down', latest.current.selected.has(stepId) ? [...latest.current.selected] : [stepId]);
        return true;
      }
      if (isTyping(event.target) || event.altKey) return false;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 'a') {
        pick('all');
        return true;
      }
      if (command) return false;
      if (way !== 0 && (event.shiftKey || isPick(event.target))) {
        const next = neighbour(now.current, stepId, way);
        if (next === undefined) return true;
        if (event.shiftKey && latest.current.selected.size === 0) pick('these', [stepId]);
        if (event.shiftKey) pick('range', [next]);
        focusSoon(`[data-step="${next}"] [data-mark=pick]`);
        return true;
      }
      if (event.key === 'Delete' && (latest.current.selected.size > 0 || isPick(event.target))) {
        act('delete', meant());
        return true;
      }
      return false;
    }

    document.addEventListener(
      'keydown',
      (event) => {
        // Whoever writes, or has a menu or dialog open, ends that first.
        if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
        if (!document.querySelector('dialog[open], :popover-open')) pick('none');
      },
      { signal },
    );

    /** Whether copying and pasting is about steps: not while a text is written or selected, or a dialog is open. */
    const isOurs = () =>
      wantedSteps() !== undefined ||
      (!isTyping(document.activeElement) &&
        getSelection()?.isCollapsed !== false &&
        !document.querySelector('dialog[open]'));
    const copy = (event: ClipboardEvent) => {
      const ids = new Set(wantedSteps() ?? meant());
      const steps = stepsOf(now.current).filter(({ id }) => ids.has(id));
      if (!isOurs() || steps.length === 0 || !event.clipboardData) return;
      event.preventDefault();
      putSteps(event.clipboardData, steps, latest.current.t);
      if (event.type === 'cut') act('delete', [...ids]);
      else announce(counted('saidCopied', steps.length, latest.current.t));
    };
    document.addEventListener('copy', copy, { signal });
    document.addEventListener('cut', copy, { signal });
    document.addEventListener(
      'paste',
      (event) => {
        const taken = isOurs() && event.clipboardData && takeSteps(event.clipboardData, now.current, latest.current.t);
        if (!taken) return;
        event.preventDefault();
        const after = meant().at(-1);
        void taken.then((steps) => {
          const place = after === undefined ? undefined : placeOf(now.current, after);
          const phase = place ? now.current.phases[place.phase] : now.current.phases.at(-1);
          if (!phase) return;
          dispatch({
            do: 'insertSteps',
            steps,
            phaseId: phase.id,
            index: place ? place.index + 1 : phase.steps.length,
          });
          pick('these', steps.length > 1 ? steps.map(({ id }) => id) : []);
          announce(counted('saidPasted', steps.length, latest.current.t));
          focusSoon(`[data-step="${steps[0]?.id}"] [data-mark=pick]`);
        });
      },
      { signal },
    );
    return () => listening.abort();
  }, [act, dispatch, now, pick]);
  return list;
}

function neighbour(sop: Sop, stepId: string, by: -1 | 1): string | undefined {
  const order = stepsOf(sop);
  return order[order.findIndex(({ id }) => id === stepId) + by]?.id;
}

function isPick(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['mark'] === 'pick';
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function rowOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null) ?? undefined;
}
