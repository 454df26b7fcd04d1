import type { RefObject } from 'preact';
import type { Point } from '../../../core/mark';
import { useKeydown } from '../../../ui/useKeydown';
import { HIGHLIGHT_KEY, TOOLS, ZOOM_KEY } from './tools';
import type { Marking } from './useMarking';

/** How far an arrow key goes, in fractions of the picture. */
const NUDGE = 0.01;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
};

interface Work {
  /** Whatever of the dialog: keys count while no other dialog is above it. */
  within: RefObject<HTMLElement>;
  marking: Marking | undefined;
  /** Turns to another picture. */
  onPage: (by: -1 | 1) => void;
  onHighlight: (() => void) | undefined;
}

/** Tools by letter, what is selected by arrow and Delete keys, pictures by Page Up and Page Down. */
export function usePictureKeys({ within, marking, onPage, onHighlight }: Work): void {
  useKeydown((event) => {
    const above = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (!within.current || !above?.contains(within.current) || isTaken(event)) return;
    if (!pressed(event)) return;
    event.preventDefault();
  });

  /** Whether the key meant something. */
  function pressed({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'PageUp' || key === 'PageDown') {
      onPage(key === 'PageUp' ? -1 : 1);
      return true;
    }
    if (!marking) return false;
    const by = ARROWS[key];
    if (by) return marking.nudge(by, shiftKey);
    const { selected } = marking;
    if ((key === 'Delete' || key === 'Backspace') && selected !== undefined) {
      marking.remove(selected);
      return true;
    }
    const letter = key.toUpperCase();
    const tool = TOOLS.find((one) => one.key === letter);
    if (tool) marking.setTool(tool.id);
    else if (letter === ZOOM_KEY) marking.zoom?.();
    else if (letter === HIGHLIGHT_KEY) onHighlight?.();
    else return false;
    return true;
  }
}

/** Whether the key belongs to a field, or to the browser. */
function isTaken({ target, key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || target instanceof HTMLTextAreaElement) return true;
  // Among radio buttons only arrows mean something.
  return target instanceof HTMLInputElement && (target.type !== 'radio' || key in ARROWS);
}
