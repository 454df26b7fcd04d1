import { byId } from './tree';

/** Properties without which nothing can be found out about an element, or about what is around it. */
const NEEDED = [
  ...[
    'parentElement',
    'parentNode',
    'assignedSlot',
    'getRootNode',
    'ownerDocument',
    'shadowRoot',
    'closest',
    'matches',
  ],
  ...['nodeType', 'nodeName', 'tagName', 'localName', 'attributes', 'getAttribute', 'hasAttribute', 'contains'],
  ...['querySelector', 'querySelectorAll', 'firstChild', 'childNodes', 'children', 'nextSibling', 'previousSibling'],
  ...['getBoundingClientRect', 'checkVisibility', 'textContent', 'innerText', 'isConnected', 'isContentEditable'],
];

/** What native elements are, for those whose surroundings cannot be asked. */
const ROLES: Record<string, string> = { a: 'link', button: 'button', select: 'combobox', textarea: 'textbox' };
const INPUT_ROLES: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
  ...{ button: 'button', submit: 'button', reset: 'button', image: 'button' },
};

/**
 * Whether the element is a form whose fields have taken the names of its properties: `form.matches` is a field then, in
 * the isolated world as well. https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function isShadowed(element: Element): boolean {
  return element instanceof HTMLFormElement && NEEDED.some((name) => Object.hasOwn(element, name));
}

/** Whether such a form lies around an element: whoever climbs by `parentNode` from here may never arrive. */
export function isInShadowed(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    const form: Element | null = Element.prototype.closest.call(at, 'form');
    if (form && isShadowed(form)) return true;
    const root: Node = Node.prototype.getRootNode.call(form ?? at);
    at = form?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

/** The role of an element by itself, whatever is around it. */
export function ownRole(element: Element): string {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit) return explicit;
  if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox';
  return ROLES[element.localName] ?? 'generic';
}

/** What names an element by itself or by its labels, whatever is around it. Empty when nothing does. */
export function ownName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).slice(0, 20) ?? [];
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
  const texts = [
    ids.map((id) => byId(element, id)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label'),
    labels.map((label) => label.innerText).join(' '),
    ...['alt', 'placeholder', 'title'].map((name) => element.getAttribute(name)),
  ];
  return texts.find((text) => text && text.trim() !== '') ?? '';
}
