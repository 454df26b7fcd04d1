import { useKeydown } from '../../../ui/useKeydown';
import type { Editing } from './useSop';

/** Undo and redo by key. In a text field the keys stay the browser's: there they take letters back. */
export function useShortcuts(editing: Editing): void {
  useKeydown((event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const again = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (key !== 'z' && !again) return;
    event.preventDefault();
    if (again) editing.redo?.();
    else editing.undo?.();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
