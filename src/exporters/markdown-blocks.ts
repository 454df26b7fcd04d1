import type { BlockContent, Blockquote, List, Paragraph, PhrasingContent, Table } from 'mdast';
import { isSafeUrl } from '../core/inline';
import { readable } from './markdown-write';

/** The longest heading, table cell and alternative text, in characters: beyond it nobody reads on. */
const LINE_LIMIT = 300;

/** The longest address that is linked, in characters; capturing keeps none beyond it either. */
const ADDRESS_LIMIT = 2048;

/** Literals in backticks and addresses in a person's own words; a full stop after an address is not part of it. */
const SPECIAL = /(`[^`\n]+`|https?:\/\/[^\s<>"`]*[^\s<>"`.,;:!?)\]}'*_])/;

/** Words as they are; whatever they contain is escaped when written. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** Words that stand out. */
export const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
/** Words in italics. */
export const italic = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
/** A literal on one line; nothing at all when it is blank. */
export const code = (value: string): PhrasingContent => {
  const line = oneLine(value);
  return line === '' ? text('') : { type: 'inlineCode', value: line };
};

/** A text on one line, without what cannot be seen, cut after 300 characters with an ellipsis. */
export function oneLine(value: string): string {
  const characters = [
    ...readable(value)
      .slice(0, LINE_LIMIT * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length > LINE_LIMIT ? `${characters.slice(0, LINE_LIMIT - 1).join('')}…` : characters.join('');
}

/** A paragraph of these pieces. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A link to a web page, or the bare title when the address is none (`file:`, `javascript:`, nothing). */
export function link(title: string, url: string): PhrasingContent {
  const label = oneLine(title) || oneLine(url);
  return isWebPage(url) ? { type: 'link', url, children: [text(label)] } : text(label);
}

/**
 * A person's own words as paragraphs: a blank line parts them, a line break stays, web addresses become links and
 * what stands in backticks a literal. All else is as typed: `*.example.com` is no emphasis.
 */
export function prose(value: string): Paragraph[] {
  return readable(value)
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(...part.split(/\s*\n\s*/).flatMap(lineOfProse)));
}

/** The same on one line, for a list item or a table cell. */
export function proseLine(value: string): PhrasingContent[] {
  return linked(readable(value).replace(/\s+/g, ' ').trim());
}

/** A bulleted list; each item is one line, or several blocks. */
export function bullets(items: readonly (PhrasingContent[] | BlockContent[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: blocks(item) })),
  };
}

/** A table: one row of headings, then rows of cells. */
export function table(headings: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const cells = [headings.map((heading) => [text(heading)]), ...rows];
  return {
    type: 'table',
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}

/** A boxed remark: `> [!WARNING]` on GitHub and GitLab, a quotation elsewhere. */
export function alert(kind: 'WARNING' | 'NOTE' | 'TIP', children: Paragraph[]): Blockquote {
  return { type: 'blockquote', data: { alert: kind }, children };
}

function isWebPage(url: string): boolean {
  return url.length <= ADDRESS_LIMIT && isSafeUrl(url) && /^https?:/i.test(url.trim());
}

function lineOfProse(line: string, index: number): PhrasingContent[] {
  return index > 0 ? [{ type: 'break' }, ...linked(line)] : linked(line);
}

function linked(line: string): PhrasingContent[] {
  return line.split(SPECIAL).map((piece, index) => {
    if (index % 2 === 0) return text(piece);
    return piece.startsWith('`') ? code(piece.slice(1, -1)) : link(piece, piece);
  });
}

function blocks(item: PhrasingContent[] | BlockContent[]): BlockContent[] {
  const first = item[0];
  const isBlock = first !== undefined && (first.type === 'paragraph' || first.type === 'list' || first.type === 'code');
  return isBlock ? (item as BlockContent[]) : [paragraph(...(item as PhrasingContent[]))];
}
