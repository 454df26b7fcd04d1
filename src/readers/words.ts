import type { PhrasingContent, RootContent } from 'mdast';
import { isSafeUrl, safeInline, writeInline } from '../core/inline';

/** A README's blocks with the text that they were read from. */
export interface Source {
  markdown: string;
}

/** A sentence as inline Markdown, the same however it was wrapped and escaped. */
export function sentenceText(nodes: readonly PhrasingContent[]): string {
  return nodes.length > 0 ? writeInline(safeInline(nodes)) : '';
}

/** The words alone, on one line. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'break') return ' ';
      if ('children' in node) return plainText(node.children);
      return 'value' in node ? node.value : ((node as { alt?: string | null }).alt ?? '');
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words as a person types them in a field: literals in backticks, addresses as they are, line breaks where they are meant. */
export function typedText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(typed).join('').trim();
}

/** The same on one line. */
export function typedLine(nodes: readonly PhrasingContent[]): string {
  return typedText(nodes).replace(/\s+/g, ' ');
}

/** Paragraphs as typed, a blank line between them. What is no paragraph is kept as it is written. */
export function typedBlocks(blocks: readonly RootContent[], source: Source): string {
  return blocks
    .map((block) => (block.type === 'paragraph' ? typedText(block.children) : written(block, source)))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What stands there, as it was written. */
export function written(node: RootContent, { markdown }: Source): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trim();
}

/** All of a paragraph when it is in italics; nothing otherwise. */
export function italicsOf(block: RootContent): string | undefined {
  const [only, ...more] = block.type === 'paragraph' ? block.children : [];
  return only?.type === 'emphasis' && more.length === 0 ? plainText(only.children) : undefined;
}

/** What follows a label, `*Expected:*` in italics or in bold; nothing when the block does not begin with it. */
export function labelled(
  block: RootContent,
  type: 'emphasis' | 'strong',
  label: RegExp,
): PhrasingContent[] | undefined {
  const [first, ...rest] = block.type === 'paragraph' ? block.children : [];
  return first?.type === type && label.test(plainText(first.children)) ? trimmed(rest) : undefined;
}

/** The nodes without blanks at their beginning. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.replace(/^\s+/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

function typed(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'break':
      return '\n';
    case 'inlineCode':
      return node.value.includes('`') ? node.value : `\`${node.value}\``;
    case 'link': {
      const label = typedText(node.children);
      if (!isSafeUrl(node.url) || label === node.url || node.url === `http://${label}`) return label;
      return label === '' ? node.url : `${label} (${node.url})`;
    }
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      if ('children' in node) return node.children.map(typed).join('');
      return 'value' in node ? node.value : '';
  }
}
