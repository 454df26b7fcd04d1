import type { Element, ElementContent, Properties } from 'hast';

/** An element; what stands in it is escaped when it is written. */
export function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words as they are. */
export const words = (value: string): ElementContent => ({ type: 'text', value });

/** The words in an element, without markup. */
export function wordsIn(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(wordsIn).join('');
  return node.type === 'text' ? node.value : '';
}
