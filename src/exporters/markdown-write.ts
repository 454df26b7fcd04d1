import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';

declare module 'mdast' {
  interface BlockquoteData {
    /** Written as `> [!WARNING]` above the quotation: https://docs.github.com/en/get-started/writing-on-github */
    alert?: 'WARNING' | 'NOTE' | 'TIP';
  }
}

/** Control characters but for line breaks and tabs; marks that turn the direction of what follows them; what XML refuses. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

const OPTIONS: Options = {
  bullet: '-',
  handlers: {
    blockquote(node, parent, state, info) {
      const quotation = defaultHandlers.blockquote(node, parent, state, info);
      // The library would escape the bracket of a text; ours is no text of any page.
      return node.data?.alert ? `> [!${node.data.alert}]\n${quotation}` : quotation;
    },
  },
  // Cells are not padded to the widest: a longer cell would show every row as changed.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  // GitHub and GitLab read $x$ as a formula, which no library escapes: CommonMark knows none.
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
};

/** The tree as Markdown, ending in a line break. All that pages said is escaped here, and only here. */
export function toReadme(tree: Root): string {
  return toMarkdown(readableTree(tree), OPTIONS);
}

/** The tree without what cannot be seen but can mislead, and without what that leaves empty. */
export function readableTree(tree: Root): Root {
  return cleaned(tree) ?? { type: 'root', children: [] };
}

/** A text without what cannot be seen but can mislead; every kind of line break is a line feed. */
export function readable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** The node with readable texts; nothing if that leaves it empty, since `****` would be read as asterisks. */
function cleaned<Node extends Nodes>(node: Node): Node | undefined {
  const copy = { ...node };
  if ('value' in copy) copy.value = readable(copy.value);
  // Tabs and line breaks in a sentence are spaces wherever it is shown; a line break that is meant is a node of its own.
  if (copy.type === 'text') copy.value = copy.value.replace(/[\t\n]/g, ' ');
  if ('alt' in copy) copy.alt = readable(copy.alt ?? '');
  if ('url' in copy) copy.url = readable(copy.url).replace(/\s/g, '');
  if ('children' in copy) copy.children = copy.children.flatMap((child) => cleaned(child) ?? []) as never;
  const isEmpty = ('value' in copy && copy.value === '') || ('children' in copy && copy.children.length === 0);
  return isEmpty && copy.type !== 'tableCell' ? undefined : copy;
}
