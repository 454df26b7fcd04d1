import assert from 'node:assert/strict';
import { convert, LoggerManager, MemoryLogger } from '@asciidoctor/core';
import type { Root } from 'mdast';
import type { AdfNode } from '../../src/exporters/adf-write';
import { checklistOf } from '../../src/exporters/checklist';
import type { OutputFile } from '../../src/exporters/exporter';
import { readmeOf } from '../../src/exporters/markdown-sections';
import { readableTree } from '../../src/exporters/markdown-write';
import {
  address,
  type Part,
  parseMarkdown,
  parsePage,
  parseXml,
  partsIn,
  type Reading,
  readTree,
  wordsIn,
} from './reading';

/** How a format is read by what reads it. */
interface Reader {
  /** What it says. Throws when it holds what the exporter did not put there. */
  read(files: readonly OutputFile[]): Reading | Promise<Reading>;
  /** The part of the document that the format writes; without it all of it. */
  of?: (tree: Root) => Root;
  /** What stands for a picture, by its file; without it the file. */
  picture?: (file: string) => string;
}

/** One for each exporter, by its id: a new one says here how it is read. */
export const readers: Readonly<Record<string, Reader>> = {
  adf: { read: ([document]) => readAdf(JSON.parse(String(document?.content))), of: withoutTitle },
  asciidoc: { read: readAsciiDoc },
  checklist: {
    read: ([list]) => readMarkdown(String(list?.content)),
    of: (tree) => asGitHubShows(checklistOf(tree)),
  },
  confluence: { read: ([page]) => readStorage(String(page?.content)), of: withoutTitle, picture: nameOf },
  html: { read: readPage, picture: () => 'inlined' },
  jira: { read: ([issue]) => readJira(String(issue?.content)), picture: nameOf },
  // What is in the data is what the document is made of.
  json: { read: ([data]) => readTree(readableTree(readmeOf(JSON.parse(String(data?.content))))) },
  markdown: { read: ([readme]) => readMarkdown(String(readme?.content)), of: asGitHubShows },
  pdf: { read: readPage, picture: () => 'inlined' },
};

function readMarkdown(markdown: string): Reading {
  // What makes a quotation a warning, a note or a tip.
  const bare = markdown.replace(/^> \[!(?:WARNING|NOTE|TIP)\]\n/gm, '');
  const { words, links, pictures } = readTree(parseMarkdown(bare));
  // GitHub links bare addresses after it has taken escapes away: no escape prevents that.
  for (const link of links) assert.match(link, /^(https?:\/\/|mailto:|xmpp:)/i);
  return { words: barePipes(words), links: [], pictures };
}

/** What Asciidoctor makes of it; throws when it has something to complain about. */
async function readAsciiDoc([source]: readonly OutputFile[]): Promise<Reading> {
  const logger = MemoryLogger.create();
  LoggerManager.setLogger(logger);
  const page = await convert(String(source?.content), {
    safe: 'safe',
    backend: 'xhtml5',
    attributes: { showtitle: '' },
  });
  assert.deepEqual(
    logger.getMessages().map((message) => message.getText()),
    [],
  );
  const root = parsePage(`<div>${page}</div>`);
  const parts = partsIn(root);
  const of = (element: string, key: string) =>
    parts.flatMap(({ name, attributes }) => (name === element ? (attributes[key] ?? []) : []));
  return {
    words: wordsIn(root, ({ attributes }) => attributes['id'] === 'toc'),
    links: of('a', 'href')
      .filter((link) => !link.startsWith('#'))
      .map(address),
    pictures: of('img', 'src'),
  };
}

/** Elements of a Confluence page. */
const STORAGE = new Set(
  'body h2 h3 p strong em code a br ul li table thead tbody tr th td ac:image ri:attachment ac:structured-macro ac:parameter ac:rich-text-body ac:plain-text-body'.split(
    ' ',
  ),
);

function readStorage(source: string): Reading {
  const root = parseXml(`<body xmlns:ac="ac" xmlns:ri="ri">${source}</body>`);
  const parts = partsIn(root);
  for (const { name } of parts) assert.ok(STORAGE.has(name), `<${name}>`);
  const of = (element: string, key: string) =>
    parts.flatMap(({ name, attributes }) => (name === element ? (attributes[key] ?? []) : []));
  for (const name of of('ac:structured-macro', 'ac:name')) assert.match(name, /^(warning|info|tip|code)$/);
  return {
    words: wordsIn(root, ({ name }) => name === 'ac:parameter'),
    links: of('a', 'href').map(address),
    pictures: of('ri:attachment', 'ri:filename'),
  };
}

/** Nodes of ADF and the attributes that each has. */
const ADF: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['doc', 'paragraph', 'blockquote', 'bulletList', 'listItem', 'table', 'tableRow', 'tableHeader', 'tableCell']
      .concat(['text', 'hardBreak'])
      .map((type) => [type, []]),
  ),
  codeBlock: ['language'],
  heading: ['level'],
  panel: ['panelType'],
};

function readAdf(document: AdfNode & { version: number }): Reading {
  assert.deepEqual([document.type, document.version], ['doc', 1]);
  const reading: Reading = { words: '', links: [], pictures: [] };
  const visit = ({ type, attrs = {}, text = '', marks = [], content = [] }: AdfNode): void => {
    assert.deepEqual(Object.keys(attrs), ADF[type], type);
    assert.equal(type === 'text', text !== '');
    for (const { type: mark, attrs: more } of marks) {
      assert.match(mark, /^(strong|em|code|link)$/);
      if (more) reading.links.push(address(more.href));
    }
    const [label, file] = content;
    if (label?.text === 'Picture: ' && content.length === 2) reading.pictures.push(file?.text ?? '');
    else {
      reading.words += text.replace(/\s+/gu, '');
      content.forEach(visit);
    }
  };
  visit(document);
  return reading;
}

/** What is left of wiki markup once all that we write is taken away must be words without any sign of Jira's. */
function readJira(source: string): Reading {
  const reading: Reading = { words: '', links: [], pictures: [] };
  const literals = /\{code:\w+\}\n([\s\S]*?)\n\{code\}|\{noformat\}\n([\s\S]*?)\n\{noformat\}/;
  for (const [index, piece] of source.split(literals).entries()) {
    if (index % 3 > 0) reading.words += (piece ?? '').replace(/\s+/gu, '');
    else {
      const words = piece
        .replace(/^(?:h[1-3]\.|\*) | \\\\$|^\{panel(?::title=\w+\|bgColor=#\w{6})?\}$|\{[*_]\}/gm, '')
        .replace(/^!([\w.-]+)!$/gm, (_, file) => {
          reading.pictures.push(file);
          return '';
        })
        .replace(/\[([^[\]|]*)\|([^[\]|]+)\]/g, (_, text, url) => {
          reading.links.push(address(url));
          return text;
        })
        .replace(/\{\{([^{}]*)\}\}/g, '$1')
        .replace(/^\|.*\|$/gm, (row) => row.replaceAll('|', ''));
      assert.doesNotMatch(words, /[*_{}[\]|^~+!\\<>@]|:\/\/|^(?:h\d|bq)\.|^#/m);
      reading.words += words.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replace(/\s+/gu, '');
    }
  }
  return reading;
}

function withoutTitle({ children }: Root): Root {
  return { type: 'root', children: children.slice(1) };
}

/** The name that a picture has as an attachment. */
function nameOf(file: string): string {
  return file.replace('images/', '');
}

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
  pre: ['class'],
  section: ['class', 'id'],
};

function readPage([page]: readonly OutputFile[]): Reading {
  const root = parsePage(String(page?.content));
  const parts = partsIn(root);
  for (const { name, attributes } of parts) {
    assert.ok(PAGE[name], `<${name}>`);
    for (const key of Object.keys(attributes)) assert.ok(PAGE[name].includes(key), `<${name} ${key}>`);
  }
  const [style, more] = parts.filter(({ name }) => name === 'style');
  assert.equal(more, undefined);
  assert.match(style ? wordsIn(style) : '', /^:root\{/);
  const isOurs = ({ name, attributes }: Part): boolean =>
    name === 'head' || name === 'nav' || /^(kicker|alert-title)$/.test(attributes['class'] ?? '');
  const links = parts.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'] ?? '');
  const pictures = parts.filter(({ name }) => name === 'img').map(({ attributes }) => attributes['src'] ?? '');
  for (const source of pictures) assert.match(source, /^data:image\/webp;base64,UklGR[\w+/]+=*$/);
  return {
    words: wordsIn(factsInOrder(root), isOurs),
    links: links.filter((link) => !link.startsWith('#')).map(address),
    pictures: pictures.map(() => 'inlined'),
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

function asGitHubShows(tree: Root): Root {
  const clone = structuredClone(tree);
  const visit = (node: { type: string; value?: unknown; children?: unknown }): void => {
    if (node.type === 'link') node.type = 'emphasis';
    if (typeof node.value === 'string') node.value = barePipes(node.value);
    if (Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  visit(clone);
  return clone;
}

/** A backslash before a pipe is lost where a literal stands in a table: Markdown has no way to write both. */
const barePipes = (words: string): string => words.replace(/\\+\|/g, '|');
