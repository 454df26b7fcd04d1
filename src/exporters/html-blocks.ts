import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ExportImage } from './exporter';
import { element, words } from './html-element';
import { markOf } from './markdown-parts';

/** How boxed remarks are headed. */
export const ALERTS = { WARNING: 'Warning', NOTE: 'Note', TIP: 'Tip' } as const;

/** Gives a block of the document as elements, its pictures inlined. */
export function blockWriter(pictures: readonly ExportImage[]): (block: RootContent) => ElementContent[] {
  const known = byFile(pictures);
  return (block) => {
    const made = toHast(block);
    if (made.type !== 'element') return [];
    const { part } = markOf(block);
    const whole = inlined(made, known);
    if (block.type === 'blockquote' && block.data?.alert) return [boxed(block.data.alert, whole)];
    if (part === 'facts') return [factsOf(whole)];
    if (block.type === 'table')
      return [element('div', { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: 'Table' }, whole)];
    return [part === undefined ? whole : { ...whole, properties: { ...whole.properties, className: [part] } }];
  };
}

/** The pictures by the file that the document names. */
export function byFile(pictures: readonly ExportImage[]): ReadonlyMap<string, ExportImage> {
  return new Map(pictures.map((picture) => [picture.file, picture]));
}

/** The element with the pictures in it; links tell no site where they stood. */
export function inlined(node: Element, pictures: ReadonlyMap<string, ExportImage>): Element {
  const children = node.children.map((child) => (child.type === 'element' ? inlined(child, pictures) : child));
  const { properties } = node;
  if (node.tagName === 'a') return { ...node, children, properties: { ...properties, rel: ['noreferrer'] } };
  if (node.tagName !== 'img') return { ...node, children };
  const picture = pictures.get(String(properties['src']));
  const size = picture && { src: dataUrl(picture), width: picture.width, height: picture.height };
  return { ...node, properties: { ...properties, ...size } };
}

function boxed(kind: keyof typeof ALERTS, quotation: Element): Element {
  const title = element('p', { className: ['alert-title'] }, words(ALERTS[kind]));
  return element('aside', { className: ['alert', kind.toLowerCase()] }, title, ...quotation.children);
}

/** The table of one row as pairs, which a phone can show, too. */
function factsOf(table: Element): Element {
  const [headings = [], cells = []] = all(table, 'tr').map((row) => [...all(row, 'th'), ...all(row, 'td')]);
  const pairs = headings.map((heading, at) =>
    element('div', {}, element('dt', {}, ...heading.children), element('dd', {}, ...(cells[at]?.children ?? []))),
  );
  return element('dl', { className: ['facts'] }, ...pairs);
}

function all(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : all(child, tagName),
  );
}

/** How many bytes are handed to `String.fromCharCode` at once: engines take some 65,000 arguments. */
const CHUNK = 0x8000;

function dataUrl({ bytes, file }: ExportImage): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return `data:image/${file.endsWith('.png') ? 'png' : 'webp'};base64,${btoa(parts.join(''))}`;
}
