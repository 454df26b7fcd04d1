import type { Rect } from '../core/box';
import { rectOf } from './place';
import { parentOf, shadowRootIn } from './tree';

/** Tooltips are drawn by what is pointed at, or by something not far around it. */
const NEAREST = 30;

const PSEUDO = ['::before', '::after'] as const;

/** Text that a style sheet puts before or after an element, and where it stands. */
export interface Generated {
  text: string;
  /** In CSS pixels of the frame's viewport: of what is placed freely its own box, else all of the element that it is part of. */
  rect(): Rect;
}

/** What a style sheet writes before and after an element, as far as it is shown. Most elements have nothing of it. */
export function generatedIn(element: Element): Generated[] {
  return PSEUDO.flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const { content } = style;
    if (content === 'none' || content === 'normal') return [];
    const text = textOf(content, element);
    if (text === '' || style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return [];
    return [{ text, rect: () => (isPlaced(style) ? placedRect(element, style) : wholeRect(element, style)) }];
  });
}

/** Elements without anything generated, in this very task: by name and class, when they have no other attribute. */
const plain = new Set<string>();

/** As {@link generatedIn}; of elements that look alike one is asked, for style sheets can only say the same of all. */
export function generatedInNew(element: Element): Generated[] {
  const { length } = element.attributes;
  const style = element.getAttribute('class');
  if (length > (style === null ? 0 : 1)) return generatedIn(element);
  const look = `${element.localName} ${style}`;
  if (plain.has(look)) return [];
  const found = generatedIn(element);
  if (plain.size === 0) queueMicrotask(() => plain.clear());
  if (found.length === 0) plain.add(look);
  return found;
}

/** What is pointed at or has the focus, and all around it: such elements may draw a tooltip that nothing else tells of. */
export function pointedAt(document: Document): Element[] {
  const found: Element[] = [];
  for (let root: Document | ShadowRoot | null = document; root && found.length < 200; ) {
    const within = [...root.querySelectorAll(':hover, :focus')].slice(-NEAREST);
    found.push(...within);
    const last = within.at(-1);
    root = last ? shadowRootIn(last) : null;
  }
  return found;
}

/** `"a" attr(title)` as its text. Chromium has put attributes in already. */
function textOf(content: string, element: Element): string {
  return content.replace(
    /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)|[^"a]+|a/gs,
    (_, quoted?: string, attribute?: string) =>
      quoted?.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gis, (_, code?: string, sign?: string) =>
        code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : (sign ?? ''),
      ) ?? (attribute ? (element.getAttribute(attribute) ?? '') : ''),
  );
}

function isPlaced({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** The element with what sticks out of it; letters larger than its own stick out of its line. */
function wholeRect(element: Element, { fontSize }: CSSStyleDeclaration): Rect {
  const { x, y, width, height } = rectOf(element);
  const scale = scaleOf(element);
  const more = Math.max(0, Number.parseFloat(fontSize) * 1.5 * scale - height) / 2 + 1;
  return {
    x: x - 1,
    y: y - more,
    width: Math.max(width, element.scrollWidth * scale) + 2,
    height: Math.max(height, element.scrollHeight * scale) + more * 2,
  };
}

/** No browser tells where such a box lies: it is reckoned from what it is placed in. */
function placedRect(element: Element, style: CSSStyleDeclaration): Rect {
  const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const sum = (...properties: string[]) => properties.reduce((all, property) => all + px(property), 0);
  const holder = holderOf(element, style.position === 'fixed');
  const scale = holder ? scaleOf(holder) : 1;
  const origin = holder ? rectOf(holder) : { x: 0, y: 0 };
  const bordered = style.boxSizing === 'border-box';
  const width =
    px('width') + (bordered ? 0 : sum('padding-left', 'padding-right', 'border-left-width', 'border-right-width'));
  const height =
    px('height') + (bordered ? 0 : sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'));
  const left = (holder ? holder.clientLeft - holder.scrollLeft : 0) + sum('left', 'margin-left');
  const top = (holder ? holder.clientTop - holder.scrollTop : 0) + sum('top', 'margin-top');
  const [originX = 0, originY = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
  const matrix = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const corners = [0, width].flatMap((x) =>
    [0, height].map((y) => matrix.transformPoint(new DOMPoint(x - originX, y - originY))),
  );
  const xs = corners.map(({ x }) => left + originX + x);
  const ys = corners.map(({ y }) => top + originY + y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: origin.x + x * scale - 2,
    y: origin.y + y * scale - 2,
    width: (Math.max(...xs) - x) * scale + 4,
    height: (Math.max(...ys) - y) * scale + 4,
  };
}

/** What an absolutely placed box in an element is placed in; nothing when it is the page, or the window. */
function holderOf(element: Element, fixed: boolean): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { position, transform, filter, perspective } = getComputedStyle(at);
    if (!fixed && position !== 'static') return at;
    if ([transform, filter, perspective].some((value) => value !== 'none')) return at;
  }
  return fixed ? undefined : element.ownerDocument.documentElement;
}

/** How much larger an element is shown than it was laid out. */
function scaleOf(element: Element): number {
  const laidOut = element instanceof HTMLElement ? element.offsetWidth : 0;
  return laidOut > 0 ? rectOf(element).width / laidOut : 1;
}
