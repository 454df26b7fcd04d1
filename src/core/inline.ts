import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Where a link of an SOP may lead: nothing that runs script or reads files. */
const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** The longest sentence that is read, in characters: the parser's time grows with the square of some texts' length. */
const LIMIT = 30_000;

/** A sentence has no blocks, and HTML is text: without these constructs the parser cannot make either. */
const INLINE_ONLY = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * A step's inline Markdown as a tree: text, strong, emphasis, inline code and links. Line breaks become spaces,
 * images their alternative text, HTML the text it is written with, and links that are not http, https or mailto
 * their own text. Never throws; an empty sentence is an empty list; what lies beyond 30,000 characters is left out.
 */
export function parseInline(markdown: string): PhrasingContent[] {
  return joined(fromMarkdown(markdown.slice(0, LIMIT), { extensions: [INLINE_ONLY] }).children.flatMap(paragraph));
}

/** The tree as inline Markdown again; what it does not mark is escaped. */
export function writeInline(nodes: readonly PhrasingContent[]): string {
  return toMarkdown({ type: 'paragraph', children: [...nodes] }, { extensions: [gfmToMarkdown()] }).trim();
}

/** Inline nodes of any Markdown as {@link parseInline} gives them; what a sentence cannot have is its words. */
export function safeInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return joined(nodes.flatMap(safe));
}

/** The words of inline Markdown without any markup, on one line. */
export function plainInline(markdown: string): string {
  return wordsOf(parseInline(markdown)).trim();
}

/** Whether a link of an SOP may lead there. */
export function isSafeUrl(url: string): boolean {
  return URL.canParse(url) && SAFE_PROTOCOLS.has(new URL(url).protocol);
}

function paragraph(block: RootContent, index: number): PhrasingContent[] {
  const inside = block.type === 'paragraph' ? block.children.flatMap(safe) : [];
  return index > 0 ? [{ type: 'text', value: ' ' }, ...inside] : inside;
}

function safe(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: node.type, value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: joined(node.children.flatMap(safe)) }];
    case 'link': {
      const children = joined(node.children.flatMap(safe));
      return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    case 'image':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    default:
      if ('children' in node) return node.children.flatMap(safe);
      return 'value' in node ? [{ type: 'text', value: node.value }] : [];
  }
}

/** Neighbouring texts as one: a writer escapes what several characters mean together only inside one text. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else result.push(node);
  }
  return result;
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : ''))
    .join('');
}
