import type { Root } from 'mdast';
import { expect } from 'vitest';
import type { OutputFile } from '../../src/exporters/exporter';
import { type Part, parseMarkdown, parseXml, partsIn, type Reading, readTree, wordsIn } from './reading';

/** How a format is read by what reads it. */
interface Reader {
  /** What it says. Throws or expects when it holds what the exporter did not put there. */
  read(files: readonly OutputFile[]): Reading | Promise<Reading>;
  /** The part of the document that the format writes; without it all of it. */
  of?: (tree: Root) => Root;
}

/** One for each exporter, by its id: a new one says here how it is read. */
export const readers: Readonly<Record<string, Reader>> = {
  html: { read: readPage },
  markdown: {
    read([readme]) {
      const { words, links, pictures } = readTree(parseMarkdown(String(readme?.content)));
      // GitHub links bare addresses after it has taken escapes away: no escape prevents that.
      for (const link of links) expect(link).toMatch(/^(https?:\/\/|mailto:|xmpp:)/i);
      return { words, links: [], pictures };
    },
    of: withoutLinks,
  },
};

/** Elements of the page, with the attributes that each may have. */
const PAGE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['br', 'code', 'dd', 'div', 'dt', 'em', 'h1', 'h3', 'head', 'header', 'li', 'main', 'pre', 'strong', 'title']
      .concat(['style', 'tbody', 'td', 'th', 'thead', 'tr', 'table', 'ul', 'ol'])
      .map((name) => [name, []]),
  ),
  a: ['class', 'href', 'rel'],
  aside: ['class'],
  body: [],
  code: ['class'],
  div: ['class', 'id', 'tabindex', 'role', 'aria-label'],
  dl: ['class'],
  h2: ['id'],
  html: ['lang'],
  img: ['src', 'alt', 'width', 'height'],
  meta: ['charset', 'http-equiv', 'name', 'content'],
  nav: ['aria-labelledby'],
  p: ['class', 'id'],
  section: ['class', 'id'],
};

function readPage([page]: readonly OutputFile[]): Reading {
  // What XML refuses in a text and HTML does not mind.
  const root = parseXml(String(page?.content).replaceAll(']]>', ']]&gt;'));
  const parts = partsIn(root);
  for (const { name, attributes } of parts)
    for (const key of Object.keys(attributes)) expect(PAGE[name], `<${name} ${key}>`).toContain(key);
  const [style, more] = parts.filter(({ name }) => name === 'style');
  expect(more).toBeUndefined();
  expect(style && wordsIn(style)).toMatch(/^:root\{/);
  const isOurs = ({ name, attributes }: Part): boolean =>
    name === 'head' || name === 'nav' || /^(kicker|alert-title)$/.test(attributes['class'] ?? '');
  const links = parts.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'] ?? '');
  const pictures = parts.filter(({ name }) => name === 'img').map(({ attributes }) => attributes['src'] ?? '');
  for (const source of pictures) expect(source).toMatch(/^data:image\/webp;base64,UklGR[\w+/]+=*$/);
  return {
    words: wordsIn(factsInOrder(root), isOurs),
    links: links.filter((link) => !link.startsWith('#')),
    // Which one, the golden file tells.
    pictures: pictures.map(() => 'images/6ff1f6298591a320.webp'),
  };
}

/** Pairs as the table that they were: all names, then all values. */
function factsInOrder(part: Part): Part {
  if (part.name === 'dl') {
    const parts = partsIn(part);
    return { ...part, children: ['dt', 'dd'].flatMap((of) => parts.filter(({ name }) => name === of)) };
  }
  return { ...part, children: part.children.map((child) => (typeof child === 'string' ? child : factsInOrder(child))) };
}

function withoutLinks(tree: Root): Root {
  const clone = structuredClone(tree);
  const visit = (node: { type: string; children?: unknown }): void => {
    if (node.type === 'link') node.type = 'emphasis';
    if (Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  visit(clone);
  return clone;
}
