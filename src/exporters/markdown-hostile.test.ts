import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleReport } from '../../test/fixtures/sample-sop';
import { markdown } from './markdown';

function readmeOf(bad: string): string {
  return String(markdown.export(hostileSop(bad), sampleImages, sampleReport)[0]?.content);
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

const SECTIONS = [
  'Purpose',
  'Scope',
  'Roles and responsibilities',
  'Prerequisites',
  'Tools used',
  'Inputs',
  'Procedure',
  'Validation',
  'Rollback',
  'Troubleshooting',
  'Related documents',
  'Change log',
];

describe.each(Object.entries(badInputs))('%s', (_, bad) => {
  const readme = readmeOf(bad);
  const tree: Root = fromMarkdown(readme, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = all(tree);

  it('makes no HTML, no definition, and no picture but ours', () => {
    const kinds = new Set(nodes.map((node) => node.type));
    for (const kind of [
      'html',
      'definition',
      'linkReference',
      'imageReference',
      'footnoteReference',
      'footnoteDefinition',
    ])
      expect(kinds).not.toContain(kind);
    for (const node of nodes) if (node.type === 'image') expect(node.url).toBe('images/6ff1f6298591a320.webp');
  });

  it('links to nothing but the web', () => {
    // GitHub makes mail links of bare addresses after it has taken escapes away: no escape prevents that.
    for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(https?:\/\/|mailto:|xmpp:)/i);
  });

  it('leaves the headings as they are', () => {
    const headings = tree.children.filter((node) => node.type === 'heading');
    expect(headings.map((heading) => heading.depth)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2]);
    const sections = headings.filter((heading) => heading.depth === 2);
    expect(
      sections.map((heading) =>
        all(heading)
          .map((node) => ('value' in node ? node.value : ''))
          .join(''),
      ),
    ).toEqual(SECTIONS);
    expect(nodes.filter((node) => node.type === 'heading')).toHaveLength(14);
  });

  it('adds no kind of block, and no cell to a table', () => {
    const blocks = new Set(tree.children.map((node) => node.type));
    expect(['heading', 'paragraph', 'list', 'code', 'blockquote', 'table']).toEqual(
      expect.arrayContaining([...blocks]),
    );
    const tables = tree.children.flatMap((node) => (node.type === 'table' ? [node] : []));
    const cells = tables.map((table) => table.children.map((row) => row.children.length));
    expect(cells).toEqual([6, 2, 4, 4].map((columns) => [columns, columns]));
  });

  it('hides nothing and turns nothing round', () => {
    expect(readme).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/u);
  });
});
