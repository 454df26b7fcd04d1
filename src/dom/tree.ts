import { isShadowed } from './shadowed';

/**
 * The parent of an element as the person sees the page: out of a shadow tree it is the host. Forms that cannot be asked
 * anything are passed over.
 */
export function parentOf(element: Element): Element | null {
  // Not by its own properties: a form's may be its fields.
  const own = (name: string, owner: Node): Element | null => Reflect.get(owner, name, element);
  const parent = own('assignedSlot', Element.prototype) ?? own('parentElement', Node.prototype) ?? hostOf(element);
  return parent && isShadowed(parent) ? parentOf(parent) : parent;
}

/** The first element in another, whatever its fields are called. */
export function firstIn(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'firstElementChild', element);
}

/** The element after another in what they are both in, whatever its fields are called. */
export function nextOf(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'nextElementSibling', element);
}

function hostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The document of an element, whatever its fields are called. */
export function documentOf(element: Element): Document {
  return Reflect.get(Node.prototype, 'ownerDocument', element) as Document;
}

/** The nearest element from `element` up, through shadow roots, for which `test` holds. */
export function closestUp(element: Element, test: (candidate: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) if (test(at)) return at;
  return undefined;
}

/** Gives an element's shadow root. */
export type ShadowReader = (element: Element) => ShadowRoot | null;

let shadowRootOf: ShadowReader = (element) => element.shadowRoot;

/** Looks into shadow roots with `reader` from now on: browsers let extensions into closed ones, pages do not. */
export function readShadowRootsWith(reader: ShadowReader): void {
  shadowRootOf = reader;
}

/** The element at which a DOM event really happened, inside shadow roots too, open or closed. */
export function originOf(event: Event): Element | undefined {
  const first = event.composedPath()[0] ?? event.target;
  if (first instanceof Element && isShadowed(first)) return parentOf(first) ?? undefined;
  if (first instanceof Element) return insideClosedRoots(first, event);
  if (first instanceof Node) return first.parentElement ?? undefined;
  return undefined;
}

/** Plain elements that have no shadow root; asking the browser for closed ones costs, and nobody gives them one later. */
const rootless = new WeakSet<Element>();

function closedRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || rootless.has(element)) return null;
  const root = shadowRootOf(element);
  if (!root && !element.localName.includes('-')) rootless.add(element);
  return root;
}

/** Events stop at the host of a closed root; where the pointer or the focus is tells what they were for. */
function insideClosedRoots(host: Element, event: Event): Element {
  let element = host;
  for (let depth = 0; depth < 100; depth++) {
    const root = closedRootOf(element);
    const inner = !root
      ? null
      : event instanceof MouseEvent && event.detail + event.clientX + event.clientY > 0
        ? root.elementFromPoint(event.clientX, event.clientY)
        : root.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Looks an id up in the tree that `element` lives in. */
export function byId(element: Element, id: string): Element | undefined {
  const root = element.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot) return root.getElementById(id) ?? undefined;
  return undefined;
}

/**
 * Elements that may have a shadow root without being custom elements.
 * https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow root of an element, open or closed. */
export function shadowRootIn(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the browser for a closed root takes microseconds: of plain elements only those are asked that contain nothing
  // else to show.
  const mayHaveOne = element.localName.includes('-') || (!element.firstChild && HOSTS.has(element.localName));
  return mayHaveOne ? shadowRootOf(element) : null;
}

/** The text of an element on one line, at most `limit` characters of it. */
export function lineOf(element: Element, limit = 200): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return oneLine(text.slice(0, limit * 4)).slice(0, limit);
}

/**
 * Text on one line: white space folded; private-use glyphs (icon fonts), control and direction-changing characters
 * dropped.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Co}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Elements that only style a piece of a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data em font i kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element merely styles a piece of a line. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** The nearest element around (or at) `element` that is not merely a styled piece of a line. */
export function blockOf(element: Element): Element {
  let at = element;
  while (isInline(at) && at.parentElement) at = at.parentElement;
  return at;
}

/** The first block of visible text in an element, on one line: what it is called, without descriptions under it. */
export function firstBlockOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let block: Element | undefined;
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '' || !isSeen(parent)) continue;
    const owner = shownBlockOf(parent, element);
    if (block && owner !== block) break;
    block = owner;
    text += node.textContent;
  }
  return oneLine(text).slice(0, 200);
}

/** Like {@link blockOf}, by what is really shown: the parts of a flexible row are blocks although they are spans. */
function shownBlockOf(element: Element, within: Element): Element {
  let at = element;
  while (at !== within && at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

/** Whether an element can be seen; texts for screen readers alone are kept a pixel small. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}
