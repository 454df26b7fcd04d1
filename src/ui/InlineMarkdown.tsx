import type { PhrasingContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseInline } from '../core/inline';

/** One sentence of inline Markdown as elements. */
export function InlineMarkdown({ text }: { text: string }) {
  const nodes = useMemo(() => parseInline(text), [text]);
  return <>{nodes.map(element)}</>;
}

/** Knows what `parseInline` makes; it has already dropped links that lead nowhere safe. */
function element(node: PhrasingContent): ComponentChildren {
  switch (node.type) {
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'strong':
      return <strong>{node.children.map(element)}</strong>;
    case 'emphasis':
      return <em>{node.children.map(element)}</em>;
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noreferrer">
          {node.children.map(element)}
        </a>
      );
    default:
      return 'value' in node ? node.value : null;
  }
}
