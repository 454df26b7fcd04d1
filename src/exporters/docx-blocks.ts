import type { Paragraph, Table, TableOfContents } from 'docx';
import type { Blockquote, Heading, Nodes, Root, RootContent, Table as TableNode } from 'mdast';
import { FIXED, linesOf, runsOf, type Writing, wordsIn } from './docx-inline';

/** What a document is made of, from top to bottom. */
type Block = Paragraph | Table | TableOfContents;

/** Hues of remarks: a shade behind them, a line beside them. */
const REMARKS = {
  WARNING: { title: 'Warning', fill: 'FFF4E5', line: 'B45309' },
  NOTE: { title: 'Note', fill: 'EEF4FF', line: '1D4ED8' },
  TIP: { title: 'Tip', fill: 'ECFDF3', line: '15803D' },
} as const;
const PLAIN = { title: '', fill: 'F3F4F6', line: '9CA3AF' };

/** The tree of an SOP as blocks of a document; after its table of facts stands a table of contents. */
export function blocksOf(tree: Root, writing: Writing): Block[] {
  const { children } = tree;
  const second = children.findIndex((node) => node.type === 'heading' && node.depth > 1);
  return children.flatMap((node, index) => {
    const blocks = blockOf(node, writing, isPicture(children[index + 1]));
    return index === second ? [contentsOf(writing), ...blocks] : blocks;
  });
}

/** Filled in by the package from the headings, so that no program must ask first; pages are for the program to count. */
function contentsOf({ docx }: Writing): TableOfContents {
  return new docx.TableOfContents('Contents', { headingStyleRange: '1-2', hyperlink: true, beginDirty: false });
}

/** `keepNext`: what follows belongs to it, and stands on the same page. */
function blockOf(node: RootContent, writing: Writing, keepNext = false): Block[] {
  const { Paragraph } = writing.docx;
  switch (node.type) {
    case 'heading':
      return [heading(node, writing)];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(node.children, writing), spacing: { after: 120 }, keepNext })];
    case 'blockquote':
      return remark(node, writing);
    case 'code':
      return [new Paragraph({ children: linesOf(node.value, writing, { font: FIXED }), ...boxed(PLAIN, writing) })];
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child, index) => listed(child, index, writing)));
    case 'table':
      return [tableOf(node, writing), new Paragraph({})];
    default:
      return [];
  }
}

function heading(node: Heading, { docx }: Writing): Paragraph {
  const { HEADING_1, HEADING_2, HEADING_3, TITLE } = docx.HeadingLevel;
  const level = [TITLE, HEADING_1, HEADING_2][node.depth - 1] ?? HEADING_3;
  return new docx.Paragraph({ text: plain(node), heading: level, keepNext: true });
}

function listed(child: RootContent, index: number, writing: Writing): Block[] {
  if (child.type !== 'paragraph') return blockOf(child, writing);
  const place = index === 0 ? { bullet: { level: 0 } } : { indent: { left: 720 } };
  return [new writing.docx.Paragraph({ children: runsOf(child.children, writing), ...place })];
}

function remark(node: Blockquote, writing: Writing): Block[] {
  const look = node.data?.alert ? REMARKS[node.data.alert] : PLAIN;
  const title = look.title === '' ? [] : linesOf(look.title, writing, { bold: true });
  const paragraphs = node.children.flatMap((child) =>
    child.type === 'paragraph' ? [runsOf(child.children, writing)] : [],
  );
  const all = title.length > 0 ? [title, ...paragraphs] : paragraphs;
  return all.map((children) => new writing.docx.Paragraph({ children, ...boxed(look, writing) }));
}

function boxed({ fill, line }: { fill: string; line: string }, { docx }: Writing) {
  return {
    shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill },
    border: { left: { style: docx.BorderStyle.SINGLE, size: 18, space: 8, color: line } },
    indent: { left: 200 },
    spacing: { after: 60 },
  };
}

function tableOf(node: TableNode, writing: Writing): Table {
  const { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } = writing.docx;
  const rows = node.children.map((row, place) => {
    const isHead = place === 0;
    const children = row.children.map(
      (cell) =>
        new TableCell({
          children: [new Paragraph({ children: runsOf(cell.children, writing, isHead ? { bold: true } : {}) })],
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F4F6' } }),
        }),
    );
    return new TableRow({ children, tableHeader: isHead, cantSplit: true });
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D1D5DB' };
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  return new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function isPicture(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && node.children.every(({ type }) => type === 'image');
}

function plain(node: Nodes): string {
  if ('value' in node) return wordsIn(node.value);
  return 'children' in node ? node.children.map(plain).join('') : '';
}
