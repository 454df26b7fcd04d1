import { nameOf } from '../dom/name';
import { ownFieldOf } from '../dom/own-field';
import { byId, closestUp, firstBlockOf, isSeen } from '../dom/tree';

/** A control that is not a native `select` but works like one. */
export interface Listbox {
  /** What shows the chosen value: the button or the field that opens the list. */
  trigger: Element;
}

/** Buttons that open something other than a menu, and fields with a list of suggestions. */
const TRIGGER =
  '[aria-haspopup="listbox"], [aria-haspopup="dialog"], [aria-haspopup="true"][role="combobox"], [role="combobox"]:not(select)';

/** Anything that says it is open: not every button of a list says what it opens. */
const OPEN = ':is([role="combobox"]:not(select), [aria-haspopup], button, [role="button"])[aria-expanded="true"]';

/**
 * The list control that an element belongs to: as its trigger, as the filter field in its popup, or as an option.
 * Nothing when it belongs to none. Ask before the page reacts: a choice closes the list.
 */
export function listboxOf(element: Element): Listbox | undefined {
  const list = closestUp(element, (at) => at.getAttribute('role') === 'listbox');
  const field = list ? ownerOf(list) : (closestUp(element, (at) => at.matches(TRIGGER)) ?? comboboxAt(element));
  const trigger = field && (openerOf(field) ?? field);
  return trigger && { trigger };
}

/**
 * The field that is drawn with what is pressed around it, or whose suggestions the pressed button shows or clears; the Tab
 * key passes such buttons by.
 */
function comboboxAt(element: Element): Element | undefined {
  const [inside, another] = element.querySelectorAll('[role="combobox"]:not(select)');
  if (inside && !another) return inside;
  const button = closestUp(element, (at) => at.matches('button, [role="button"]'));
  if (!button?.matches('[tabindex="-1"], [aria-expanded], [aria-haspopup], [aria-controls]')) return undefined;
  const field = ownFieldOf(button);
  return field?.getAttribute('role') === 'combobox' ? field : undefined;
}

/** What says that it controls the list; else the last trigger that says it is open. */
function ownerOf(list: Element): Element | undefined {
  if (list.id !== '') {
    const id = CSS.escape(list.id);
    const owner = treeOf(list).querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`);
    if (owner && !list.contains(owner)) return owner;
  }
  return openTrigger(list);
}

/** The button that opened the popup in which a filter field lies; nothing for a field that stands for itself. */
function openerOf(field: Element): Element | undefined {
  if (!(field instanceof HTMLInputElement)) return undefined;
  const popup = closestUp(field, (at) => at !== field && hasList(at, field));
  // A popup holds its list and one field to filter it; anything larger is a form that happens to hold both.
  if (!popup || popup.querySelectorAll('input, textarea, select').length > 1) return undefined;
  return openTrigger(popup);
}

function hasList(candidate: Element, field: Element): boolean {
  const id = field.getAttribute('aria-controls') ?? field.getAttribute('aria-owns');
  const list = id ? byId(field, id) : undefined;
  return list ? candidate.contains(list) : candidate.querySelector('[role="listbox"]') !== null;
}

/** The trigger in view that says it is open: the one that names the popup, else the nearest to it. */
function openTrigger(popup: Element): Element | undefined {
  const open = [...treeOf(popup).querySelectorAll(OPEN)].filter(
    // Lists that are closed may still say that they are open; they are not shown, though.
    (trigger) => isSeen(trigger) && !popup.contains(trigger) && !trigger.contains(popup),
  );
  const names = (trigger: Element) => {
    const id = trigger.getAttribute('aria-controls') ?? trigger.getAttribute('aria-owns');
    const controlled = id ? byId(trigger, id) : undefined;
    return controlled?.contains(popup) || (controlled && popup.contains(controlled));
  };
  return open.find(names) ?? open.sort((a, b) => distance(a, popup) - distance(b, popup))[0];
}

/** The document or the shadow tree that an element lives in. */
function treeOf(element: Element): ParentNode {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** Pixels between two elements, across and down together. */
function distance(a: Element, b: Element): number {
  const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const gap = (low: number, high: number) => Math.max(0, low, high);
  return gap(one.left - two.right, two.left - one.right) + gap(one.top - two.bottom, two.top - one.bottom);
}

/** What an option is called, without the description under it. */
export function optionText(option: Element): string {
  return firstBlockOf(option) || nameOf(option);
}
