import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { plainText, type Source, trimmed, typedBlocks, typedLine } from './words';

/** An entry of a list, or a row of a table: texts by their names. */
export type Row = Record<string, string>;

/** Stands in a cell for a value that is never shown. */
export const SECRET = '*secret*';

/**
 * The rows of a table by the names of its columns; columns that have none there are named by their headings in lower
 * case. `lost`: what stands in columns that the table of names does not know, where it knows any.
 */
export function tableRows(
  { children: [head, ...body] }: Table,
  columns: Record<string, string>,
): { rows: Row[]; lost: string[] } {
  const headings = head?.children.map((cell) => plainText(cell.children).toLowerCase()) ?? [];
  const any = '' in columns;
  const lost: string[] = [];
  const rows = body.map(({ children: cells }) => {
    const row: Row = {};
    for (const [at, { children }] of cells.entries()) {
      const heading = headings[at] ?? '';
      const name = any ? heading : columns[heading];
      const text = cellText(children);
      if (name === undefined) {
        if (text !== '') lost.push(`${heading}: ${text}`);
      } else if (name !== '') row[name] = text;
    }
    return row;
  });
  return { rows, lost };
}

/** The entries of a list; a paragraph is an entry, too. */
export function listRows(block: RootContent, kind: string, source: Source): Row[] {
  if (block.type === 'list') return block.children.map((item) => entryOf(lineOf(item, source), kind));
  if (block.type === 'paragraph') return [entryOf(block.children, kind)];
  return [{ ...entryOf([{ type: 'text', value: typedBlocks([block], source) }], kind) }];
}

/** Problems in bold, each with what to do about it below. */
export function troubleRows(block: RootContent, source: Source): Row[] {
  const items: readonly RootContent[][] =
    block.type === 'list' ? block.children.map(({ children }) => children) : [[block]];
  return items.map(([first, ...rest]) => {
    const words = first?.type === 'paragraph' ? first.children : [];
    const [bold, ...more] = words;
    const resolution = typedBlocks(rest, source);
    if (bold?.type !== 'strong') return { problem: typedLine(words), resolution };
    const said = typedLine(trimmed(more));
    return {
      problem: plainText(bold.children),
      resolution: [said, resolution].filter((text) => text !== '').join('\n\n'),
    };
  });
}

/** An item's words on one line, whatever blocks they stand in. */
function lineOf({ children }: ListItem, source: Source): PhrasingContent[] {
  const [first, ...rest] = children;
  const words = first?.type === 'paragraph' ? first.children : [];
  const others = typedBlocks(first?.type === 'paragraph' ? rest : children, source).replace(/\s+/g, ' ');
  return others === '' ? words : [...words, { type: 'text', value: words.length > 0 ? ` ${others}` : others }];
}

function entryOf(words: readonly PhrasingContent[], kind: string): Row {
  if (kind !== 'tools' && kind !== 'related') return { text: typedLine(words) };
  const key = kind === 'tools' ? 'name' : 'title';
  const last = words.at(-1);
  if (last?.type !== 'link') return { [key]: plainText(words), url: '' };
  const before = plainText(words.slice(0, -1)).replace(/\s*:$/, '');
  const label = plainText(last.children);
  const name = [before, label === last.url ? '' : label].filter((part) => part !== '').join(' ');
  return { [key]: name || label, url: last.url };
}

function cellText(cell: readonly PhrasingContent[]): string {
  const [only, ...more] = cell;
  if (only?.type === 'emphasis' && more.length === 0) {
    const words = plainText(only.children);
    if (words === 'secret') return SECRET;
    if (words === 'to be named') return '';
  }
  // A literal alone in its cell is a name or a value.
  return only?.type === 'inlineCode' && more.length === 0 ? only.value : typedLine(cell);
}
