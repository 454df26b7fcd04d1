import { getAriaChecked } from 'ivya/utils';

/** Whether a check box, radio button or switch, native or not, is on. A mixed one is not. */
export function isChecked(element: Element): boolean {
  return getAriaChecked(element) === true;
}
