import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';

/** What a reader gets out of a document. */
export interface Reading {
  /** All words in order, without any white space. */
  words: string;
  /** Where links lead, in order. */
  links: string[];
  /** Addresses of pictures, in order. */
  pictures: string[];
}

/** An element as it stands in a page or XML document; texts are the children without a name. */
export interface Part {
  name: string;
  attributes: Record<string, string>;
  children: (Part | string)[];
}

const squeezed = (words: string): string => words.replace(/\s+/gu, '');

/** An address as it is asked for: what is percent-encoded once or more, or not at all, leads to the same place. */
export const address = (url: string): string =>
  encodeURI(url)
    .replace(/%(25)+/g, '%')
    .replace(/%(?:21|2A|5F|7E)/g, decodeURIComponent);

/** What a tree says. */
export function readTree(tree: Nodes): Reading {
  const reading: Reading = { words: '', links: [], pictures: [] };
  const visit = (node: Nodes): void => {
    if (node.type === 'link') reading.links.push(address(node.url));
    if (node.type === 'image') reading.pictures.push(node.url);
    if ('value' in node) reading.words += squeezed(node.value);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return reading;
}

/** What GitHub makes of Markdown, as a tree; throws when that holds HTML or anything that stands elsewhere. */
export function parseMarkdown(markdown: string): Root {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const visit = (node: Nodes): void => {
    if (/^(html|definition|.*Reference|footnoteDefinition)$/.test(node.type)) throw new Error(`Holds a ${node.type}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return tree;
}

/** A page or an XML document as elements; throws when it is not well formed. */
export function parseXml(source: string): Part {
  const root: Part = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]: [string, string | SaxesAttributeNS]) => [
      key,
      typeof value === 'string' ? value : value.value,
    ]);
    const part: Part = { name, attributes: Object.fromEntries(plain), children: [] };
    open.at(-1)?.children.push(part);
    open.push(part);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const said = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('comment', () => {
    throw new Error('Holds a comment');
  });
  parser.write(source).close();
  return root;
}

/** A page as elements, if it is as strict as XML but for what HTML alone allows: `<` in attributes, `]]>` in texts. */
export function parsePage(source: string): Part {
  const tags = /<\/?[\w!-]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/g;
  return parseXml(
    source.replaceAll(']]>', ']]&gt;').replace(tags, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`),
  );
}

/** All elements below one, in order. */
export function partsIn(part: Part): Part[] {
  return part.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...partsIn(child)]));
}

/** The words below an element, without white space, but for elements that `skip` names. */
export function wordsIn(part: Part, skip: (part: Part) => boolean = () => false): string {
  const words = part.children.map((child) =>
    typeof child === 'string' ? child : skip(child) ? '' : wordsIn(child, skip),
  );
  return squeezed(words.join(''));
}
