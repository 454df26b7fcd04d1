import type { Element, ElementContent } from 'hast';
import type { Code, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { element, words } from './html-element';

/** Boxed remarks by the names of Confluence's macros for them. */
const MACROS = { WARNING: 'warning', NOTE: 'info', TIP: 'tip' } as const;

/**
 * The document as a page's body in Confluence's storage format; the page has a title of its own. Pictures are its
 * attachments. https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html
 */
export function toStorageFormat({ children: [, ...blocks] }: Root): string {
  return `${blocks.map((block) => blockOf(block).map(xml).join('')).join('\n')}\n`;
}

function blockOf(block: RootContent): ElementContent[] {
  if (block.type === 'code') return [codeOf(block)];
  const made = toHast(block);
  if (made.type !== 'element') return [];
  const whole = attached(made);
  if (block.type === 'blockquote' && block.data?.alert)
    return [macro(MACROS[block.data.alert], element('ac:rich-text-body', {}, ...whole.children))];
  return [whole];
}

/** A list may hold literal blocks as well; none of ours does. */
function attached(node: Element): Element {
  if (node.tagName === 'img') {
    const filename = String(node.properties['src']).replace(/^images\//, '');
    return element(
      'ac:image',
      { 'ac:alt': String(node.properties['alt'] ?? '') },
      element('ri:attachment', { 'ri:filename': filename }),
    );
  }
  return { ...node, children: node.children.map((child) => (child.type === 'element' ? attached(child) : child)) };
}

function codeOf({ lang, value }: Code): Element {
  const parameter = element('ac:parameter', { 'ac:name': 'language' }, words(lang ?? 'text'));
  return macro('code', parameter, element('ac:plain-text-body', {}, words(value)));
}

function macro(name: string, ...children: ElementContent[]): Element {
  return element('ac:structured-macro', { 'ac:name': name }, ...children);
}

/** XML is stricter than HTML: everything closes, and `>` is escaped, for `]]>` may not stand in a text. */
function xml(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type !== 'element') return '';
  const attributes = Object.entries(node.properties).flatMap(([name, value]) =>
    typeof value === 'string' ? [` ${name}="${escaped(value)}"`] : [],
  );
  const begin = `<${node.tagName}${attributes.join('')}`;
  return node.children.length === 0 ? `${begin} />` : `${begin}>${node.children.map(xml).join('')}</${node.tagName}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
