import { byId, closestUp } from '../dom/tree';

/** A control that is not a native `select` but works like one: what opens it, and the list it opens. */
export interface Listbox {
  /** What shows the chosen value: the button or the field that opens the list. */
  trigger: Element;
}

const TRIGGER = '[aria-haspopup="listbox"], [role="combobox"]:not(select)';

/**
 * The list control that an element belongs to: as its trigger, as its filter field, or as one of its options.
 * Nothing when it belongs to none.
 */
export function listboxOf(element: Element): Listbox | undefined {
  const trigger = closestUp(element, (at) => at.matches(TRIGGER));
  const list = trigger ? undefined : closestUp(element, (at) => at.getAttribute('role') === 'listbox');
  if (trigger) return { trigger: openerOf(trigger) ?? trigger };
  if (list) {
    const owner = ownerOf(list);
    if (owner) return { trigger: openerOf(owner) ?? owner };
  }
  return undefined;
}

/** A filter field inside the opened list belongs to the button that opened it. */
function openerOf(field: Element): Element | undefined {
  if (field.getAttribute('aria-haspopup') === 'listbox' && field.localName === 'button') return undefined;
  const opened = opener(field.ownerDocument, (candidate) => candidate !== field && candidate.localName === 'button');
  const popup = opened && popupOf(opened);
  // In the popup itself, or placed after the trigger in the same control.
  const near = opened?.parentElement?.parentElement;
  return opened && (popup?.contains(field) || near?.contains(field) || isDetached(field)) ? opened : undefined;
}

function ownerOf(list: Element): Element | undefined {
  const { id, ownerDocument } = list;
  if (id !== '') {
    for (const attribute of ['aria-controls', 'aria-owns'])
      for (const owner of ownerDocument.querySelectorAll(`[${attribute}~="${CSS.escape(id)}"]`)) if (owner !== list) return owner;
  }
  return opener(ownerDocument, () => true);
}

/** The last trigger that says its list is open. */
function opener(document: Document, fits: (element: Element) => boolean): Element | undefined {
  return [...document.querySelectorAll('[aria-haspopup="listbox"][aria-expanded="true"], [role="combobox"][aria-expanded="true"]:not(select)')]
    .filter(fits)
    .at(-1);
}

function popupOf(trigger: Element): Element | undefined {
  const id = trigger.getAttribute('aria-controls') ?? trigger.getAttribute('aria-owns');
  return id === null ? undefined : byId(trigger, id);
}

/** Whether a field lives in a layer at the end of the body, as popups of component libraries do. */
function isDetached(field: Element): boolean {
  return closestUp(field, (at) => at.parentElement?.localName === 'body')?.matches('div:not([id]), [class*="portal" i], [data-floating-ui-portal]') ?? false;
}
