import { useEffect, useRef } from 'preact/hooks';
import type { Act } from './StepActions';

/** Moves steps with Alt+Up and Alt+Down, and by dragging their numbers. Gives the ref of the list they are in. */
export function useStepKeys(act: Act) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    let dragged: string | undefined;
    let over: HTMLElement | undefined;

    const mark = (row: HTMLElement | undefined, side?: 'before' | 'after') => {
      if (over && over !== row) delete over.dataset['drop'];
      over = row;
      if (row && side) row.dataset['drop'] = side;
    };
    const end = () => {
      mark(undefined);
      dragged = undefined;
    };

    element.addEventListener(
      'keydown',
      (event) => {
        const stepId = rowOf(event.target)?.dataset['step'];
        if (!event.altKey || stepId === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        act(event.key === 'ArrowUp' ? 'up' : 'down', stepId);
      },
      { signal },
    );
    element.addEventListener(
      'dragstart',
      (event) => {
        const row = rowOf(event.target);
        dragged = row?.dataset['step'];
        if (!row || dragged === undefined || !event.dataTransfer) return;
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing without data.
        event.dataTransfer.setData('text/plain', dragged);
        event.dataTransfer.setDragImage(row, 16, 16);
      },
      { signal },
    );
    element.addEventListener(
      'dragover',
      (event) => {
        const row = rowOf(event.target);
        if (dragged === undefined || !row) return;
        event.preventDefault();
        const { top, height } = row.getBoundingClientRect();
        mark(row, event.clientY < top + height / 2 ? 'before' : 'after');
      },
      { signal },
    );
    element.addEventListener(
      'drop',
      (event) => {
        const stepId = over?.dataset['step'];
        const side = over?.dataset['drop'] === 'before' ? 'before' : 'after';
        if (dragged === undefined || stepId === undefined) return;
        event.preventDefault();
        act('beside', dragged, { stepId, side });
        end();
      },
      { signal },
    );
    element.addEventListener('dragend', end, { signal });
    return () => listening.abort();
  }, [act]);
  return list;
}

function rowOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null) ?? undefined;
}
