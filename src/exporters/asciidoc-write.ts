import type { BlockContent, Link, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { escapeAddress, escapeAsciiDoc, escapeLiteral } from './asciidoc-escape';
import { markOf } from './markdown-parts';

/** The document as AsciiDoc, ending in a line break. */
export function toAsciiDoc(tree: Root): string {
  return `${tree.children.map(block).join('\n\n')}\n`;
}

function block(node: RootContent, index: number): string {
  const { part, step } = markOf(node);
  // A link to a step's number works in this document alone: a prefix keeps it from others that are built with it.
  const anchor = step && part === 'sentence' ? `[[step-${step.number}]]\n` : '';
  switch (node.type) {
    case 'heading':
      // A table of contents is made where one is wanted: it is an attribute of the title.
      return `${'='.repeat(node.depth)} ${inline(node.children)}${index === 0 ? '\n:toc:\n:icons: font' : ''}`;
    case 'paragraph': {
      const [only] = node.children;
      if (only?.type === 'image') return `image::${only.url}["${escapeAsciiDoc(only.alt ?? '', 'exact')}"]`;
      return anchor + inline(node.children);
    }
    case 'code': {
      const fence = '-'.repeat(Math.max(4, ...[...node.value.matchAll(/^-+/gm)].map(([dashes]) => dashes.length + 1)));
      const language = /^\w[\w+#-]*$/.test(node.lang ?? '') ? node.lang : 'text';
      return `[source,${language},subs=specialchars]\n${fence}\n${escapeLiteral(node.value)}\n${fence}`;
    }
    case 'blockquote': {
      const body = node.children.map((child) => block(child, 1)).join('\n\n');
      return node.data?.alert ? `[${node.data.alert}]\n====\n${body}\n====` : `____\n${body}\n____`;
    }
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    default:
      return '';
  }
}

function list({ children }: List): string {
  return children
    .map((item) => {
      const [first, ...more] = item.children.map((child) => block(child as BlockContent, 1));
      return [`* ${first ?? ''}`, ...more].join('\n+\n');
    })
    .join('\n');
}

function table({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => `|${inline(cell.children)}`).join(' '));
  const columns = children[0]?.children.length ?? 1;
  return `[%header,cols="${columns}*"]\n|===\n${rows.join('\n')}\n|===`;
}

/** Phrases of a line; `place` is that of the first. */
function inline(nodes: readonly PhrasingContent[], place: Place = 'first'): string {
  return nodes
    .map((node, index) => phrase(node, index === 0 || nodes[index - 1]?.type === 'break' ? place : 'inside'))
    .join('');
}

type Place = Parameters<typeof escapeAsciiDoc>[1];

function phrase(node: PhrasingContent, place: Place): string {
  switch (node.type) {
    case 'text':
      return escapeAsciiDoc(node.value, place);
    // Twice the sign: once only counts beside a space. What is inside holds no such sign any more.
    case 'strong':
      return `**${inline(node.children, 'exact')}**`;
    case 'emphasis':
      return `__${inline(node.children, 'exact')}__`;
    case 'inlineCode':
      return `\`\`${escapeAsciiDoc(node.value, 'exact')}\`\``;
    case 'link':
      return `link:${escapeAddress(node.url)}[${isBare(node) ? '' : inline(node.children, 'exact')}]`;
    case 'break':
      return ' +\n';
    default:
      return '';
  }
}

/** Whether the link reads as it leads: then that need not be said twice. */
function isBare({ url, children: [only, ...others] }: Link): boolean {
  return others.length === 0 && only?.type === 'text' && only.value === url;
}
