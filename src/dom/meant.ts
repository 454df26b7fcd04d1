import { parentOf } from './tree';

/** Elements that act when pressed, whatever their looks. */
const ACTIONABLE = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  'option',
  'area[href]',
  'label',
  '[contenteditable=""]',
  '[contenteditable="true"]',
  '[contenteditable="plaintext-only"]',
  ...[
    'button',
    'link',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'tab',
    'option',
    'checkbox',
    'radio',
    'switch',
    'combobox',
    'textbox',
    'searchbox',
    'spinbutton',
    'slider',
    'treeitem',
  ].map((role) => `[role="${role}"]`),
].join(',');

/** Elements that act if a script says so: they count only when nothing nearer does. */
const PERHAPS =
  'a, [onclick], [ng-click], [data-ng-click], [jsaction], [tabindex]:not([tabindex="-1"]), [role="row"], [role="gridcell"]';

/**
 * The element a person means who presses at `origin`: the nearest that acts when pressed; a label's control instead
 * of the label; else the outermost around `origin` that shows a pointing hand. Nothing when the press meant no
 * element: an empty place, or plain text.
 */
export function meantElement(origin: Element): Element | undefined {
  let perhaps: Element | undefined;
  for (let at: Element | null = origin; at; at = parentOf(at)) {
    if (at.matches('body, html')) break;
    if (at.matches(ACTIONABLE)) return at instanceof HTMLLabelElement ? (at.control ?? at) : at;
    if (!perhaps && at.matches(PERHAPS)) perhaps = at;
  }
  return tileControl(origin) ?? perhaps ?? pointed(origin);
}

/**
 * The control of a tile: a radio button whose card is pressed, or a control that names the pressed text as its label or its
 * description.
 * Component libraries set such controls by script, so that no label leads to them.
 */
function tileControl(origin: Element): Element | undefined {
  const radios = (at: Element) => at.querySelectorAll('input[type="radio"]');
  const group = origin.closest('[role="radiogroup"], fieldset');
  for (let at: Element | null = origin; at && at !== group && !at.matches('body, html'); at = parentOf(at)) {
    const labelled =
      at.id === ''
        ? null
        : at.ownerDocument.querySelector(
            `input:is([aria-labelledby~="${CSS.escape(at.id)}"], [aria-describedby~="${CSS.escape(at.id)}"])`,
          );
    if (labelled) return labelled;
    if (group && radios(at).length === 1 && radios(group).length > 1) return radios(at)[0];
  }
  return undefined;
}

function pointed(origin: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = origin; at && !at.matches('body, html'); at = parentOf(at)) {
    if (getComputedStyle(at).cursor !== 'pointer') break;
    outermost = at;
  }
  return outermost;
}
