import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Who may import whom. A part is the longest of these prefixes that a file's path begins with. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  dom: ['core'],
  consoles: ['core', 'dom'],
  events: ['core', 'dom', 'consoles'],
  redaction: ['core'],
  exporters: ['core'],
  // A README is compared with what the exporter wrote.
  readers: ['core', 'exporters/markdown-sections.ts', 'exporters/markdown-write.ts'],
  lint: ['core'],
  suggestions: ['core'],
  templates: ['core'],
  'protocol.ts': ['core'],
  // Its camera has a page's own renderer as the last resort; it takes the finished files of any exporter.
  platform: ['core', 'protocol.ts', 'exporters/exporter.ts'],
  ui: ['core'],
  // IndexedDB opened in a page belongs to the visited site: the content script may not reach the store.
  'entrypoints/content': [
    'core',
    'dom',
    'consoles',
    'events',
    'redaction',
    'protocol.ts',
    'platform/lists.ts',
    'platform/messages.ts',
    'platform/native.ts',
    'platform/partings.ts',
  ],
  'entrypoints/background': ['core', 'events', 'redaction', 'protocol.ts', 'platform'],
  'entrypoints/darkroom': ['protocol.ts', 'platform'],
  'entrypoints/popup': [
    'core',
    'events/index.ts',
    'readers',
    'redaction',
    'templates',
    'protocol.ts',
    'platform',
    'ui',
  ],
  'entrypoints/editor': [
    'core',
    'events/index.ts',
    'redaction',
    'exporters',
    'readers',
    'lint',
    'suggestions',
    'templates',
    'protocol.ts',
    'platform',
    'ui',
  ],
  'entrypoints/settings': ['core', 'redaction', 'platform', 'ui'],
  'entrypoints/welcome': ['platform', 'ui'],
};

/** Each outside package has its owners; more than one only with the reason above. */
const OWNERS: Record<string, readonly string[]> = {
  'webextension-polyfill': ['platform/browser.ts', 'platform/native.ts'],
  dexie: ['platform/store'],
  html2canvas: ['entrypoints/content'],
  // A document for Word is a zip itself, and is packed again without what the package writes by chance.
  jszip: ['platform', 'exporters/docx-pack.ts'],
  'tesseract.js': ['platform/ocr'],
  '@tesseract.js-data': ['platform/ocr'],
  ivya: ['dom'],
  '@secretlint': ['redaction'],
  siphash: ['redaction'],
  immer: ['core'],
  minisearch: ['entrypoints/popup/search'],
  // One schema beside each kind of data that crosses a border, and its parser at that border.
  valibot: ['core', 'events', 'protocol.ts', 'platform', 'entrypoints/background'],
  // Sentences are made and read in core; documents are written by exporters.
  mdast: ['core', 'exporters', 'readers', 'ui'],
  'mdast-util': ['core', 'exporters', 'readers'],
  'micromark-extension': ['core', 'exporters', 'readers'],
  hast: ['exporters'],
  'hast-util': ['exporters'],
  // Parts in ui, put together in the pages.
  preact: ['ui', 'entrypoints/popup', 'entrypoints/editor', 'entrypoints/settings', 'entrypoints/welcome'],
  'lucide-preact': ['ui', 'entrypoints/popup', 'entrypoints/editor', 'entrypoints/settings', 'entrypoints/welcome'],
  '@atlaskit/pragmatic-drag-and-drop': ['entrypoints/editor/steps', 'entrypoints/editor/panes'],
  konva: ['entrypoints/editor/picture/board'],
  'redos-detector': ['entrypoints/settings'],
  diff: ['ui/differences'],
  // A recording of the Recorder is written, and read back.
  '@puppeteer/replay': ['exporters', 'platform'],
  docx: ['exporters'],
  'isomorphic-git': ['platform/git'],
};

/** Lists whose entries are found by name and tested beside their file. */
const LISTS = ['events', 'consoles', 'redaction', 'exporters', 'lint', 'suggestions', 'templates'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path))
  .map((path) => path.replaceAll('\\', '/'));
const sources = files.filter((path) => !/\.test\.tsx?$/.test(path));
const textOf = (path: string) => readFileSync(join(src, path), 'utf8');
const owns = (owner: string, path: string) => path === owner || path.startsWith(`${owner}/`);
const partOf = (path: string) =>
  Object.keys(MAY_IMPORT)
    .filter((part) => owns(part, path))
    .sort((a, b) => b.length - a.length)[0];

/** What a file imports: `[specifier]` of every static and dynamic import. */
function importsOf(path: string): string[] {
  return [
    ...textOf(path).matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function localPath(path: string, specifier: string): string {
  const at = relative(src, resolve(src, dirname(path), specifier)).replaceAll('\\', '/');
  return (
    [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`].find(
      (candidate) => /\.\w+$/.test(candidate) && existsSync(join(src, candidate)),
    ) ?? at
  );
}

test('every file belongs to a part of the tree', () => {
  expect(sources.filter((path) => partOf(path) === undefined)).toEqual([]);
});

test('parts import only what the table allows', () => {
  const broken: string[] = [];
  for (const path of sources) {
    const part = partOf(path) ?? '';
    for (const specifier of importsOf(path)) {
      if (!specifier.startsWith('.') || /\?|\.(css|json|svg)$/.test(specifier)) continue;
      const target = localPath(path, specifier);
      if (partOf(target) === part || MAY_IMPORT[part]?.some((allowed) => owns(allowed, target))) continue;
      broken.push(`${path}: ${part} may not import ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test('only what injects a script names its file', () => {
  expect(sources.filter((path) => /\?iife'/.test(textOf(path))).sort()).toEqual([
    'platform/camera/render.ts',
    'platform/scripts.ts',
  ]);
});

test('each outside package is imported by its owners alone', () => {
  const broken: string[] = [];
  for (const path of sources)
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith('.')) continue;
      const owner = Object.keys(OWNERS)
        .filter((name) => specifier === name || specifier.startsWith(`${name}/`) || specifier.startsWith(`${name}-`))
        .sort((a, b) => b.length - a.length)[0];
      if (owner === undefined) broken.push(`${path}: ${specifier} has no owner in the table`);
      else if (!OWNERS[owner]?.some((folder) => owns(folder, path))) broken.push(`${path} may not import ${specifier}`);
    }
  expect(broken).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter((path) => textOf(path).split('\n').length > 251)).toEqual([]);
});

test('every entry of a list has its test beside it', () => {
  const missing: string[] = [];
  for (const list of LISTS) {
    const entries = [...textOf(`${list}/list.ts`).matchAll(/from '\.\/([^']+)'/g)].map(([, file]) => file);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries)
      if (!existsSync(join(src, list, `${entry}.test.ts`))) missing.push(`${list}/${entry}.test.ts`);
  }
  expect(missing).toEqual([]);
});

test('lists are in alphabetical order, for position means nothing', () => {
  for (const list of LISTS) {
    const entries = [...textOf(`${list}/list.ts`).matchAll(/from '\.\/([^']+)'/g)].map(([, file]) => file ?? '');
    expect(entries).toEqual([...entries].sort());
  }
});

test('everything exported says what it is', () => {
  const silent: string[] = [];
  for (const path of sources) {
    const lines = textOf(path).split('\n');
    for (const [index, line] of lines.entries()) {
      const name = /^export (?:async |abstract )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1];
      if (name === undefined) continue;
      const before = lines.slice(0, index).findLast((text) => text.trim() !== '') ?? '';
      // A type inferred from the schema of the same name is that schema.
      const schema = line.startsWith('export type') && lines.some((text) => text.startsWith(`export const ${name} = `));
      if (!schema && !before.trimEnd().endsWith('*/')) silent.push(`${path}: ${name}`);
    }
  }
  expect(silent).toEqual([]);
});

test('no file is named after nothing', () => {
  expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.)/.test(path))).toEqual(
    [],
  );
});

test('file names differ in more than their case', () => {
  const lower = files.map((path) => path.toLowerCase());
  expect(files.filter((path) => lower.indexOf(path.toLowerCase()) !== lower.lastIndexOf(path.toLowerCase()))).toEqual(
    [],
  );
});
