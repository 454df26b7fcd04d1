import type { Step } from '../core/sop';
import { beginsWithChange } from './words';

const PRESSED = new Set(['button', 'menuitem', 'link']);

/**
 * Whether a step changes something that lasts: a switch, a file that is uploaded, a button or link whose name begins
 * with such a verb, or a sentence of the person's own that does. Filling a form in changes nothing before it is sent.
 */
export function isMutating({ action, target, instruction }: Step): boolean {
  if (action === 'upload') return true;
  if (target?.role === 'switch') return action === 'check' || action === 'uncheck' || action === 'click';
  if (target && /^(click|doubleclick)$/.test(action))
    return PRESSED.has(target.role) && beginsWithChange(target.name.replace(/^[^\p{L}]+/u, ''));
  return action === 'note' && beginsWithChange(instruction);
}
