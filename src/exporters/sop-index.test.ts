import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { type IndexedSop, sopIndex } from './sop-index';

const sop = (number: number, more: Partial<IndexedSop> = {}): IndexedSop => ({
  folder: `sop-${number}`,
  sopId: `SOP-000${number}`,
  title: `Title ${number}`,
  version: '1.0',
  updated: '2026-11-21',
  ...more,
});

const INDEX = `# SOPs

<!-- sops -->

- [Title 1](sop-1/README.md) – SOP-0001 · 1.0 · 2026-11-21
- [Title 2](sop-2/README.md) – SOP-0002 · 1.0 · 2026-11-21

<!-- /sops -->
`;

it('lists SOPs by their ids, whichever order they come in', () => {
  expect(sopIndex([sop(2), sop(1)], undefined)).toBe(INDEX);
  expect(sopIndex([sop(1), sop(2)], '')).toBe(INDEX);
  expect(sopIndex([sop(1), sop(2)], INDEX)).toBe(INDEX);
});

it('what a person wrote around the list stays', () => {
  const own = '# Runbooks\n\nCall 555.\n';
  const first = sopIndex([sop(1)], own);
  expect(first).toMatch(/^# Runbooks\n\nCall 555\.\n\n<!-- sops -->/);
  const edited = `${first}\nBelow.\n`;
  const second = sopIndex([sop(1), sop(2)], edited);
  expect(second).toContain('(sop-2/README.md)');
  expect(second).toMatch(/^# Runbooks[\s\S]+\nBelow\.\n$/);
  expect(second.match(/<!-- sops -->/g)).toHaveLength(1);
});

it.each(['](javascript:alert(1))', '<script> # x', '--> <!-- /sops -->', '`a` **b** | c'])(
  'the title %j is read as words',
  (title) => {
    const [, , list, , ...more] = fromMarkdown(sopIndex([sop(1, { title })], undefined)).children;
    const [item] = list?.type === 'list' ? list.children : [];
    const [line] = item?.children ?? [];
    const [link] = line?.type === 'paragraph' ? line.children : [];
    expect(link).toMatchObject({ url: 'sop-1/README.md', children: [{ type: 'text', value: title }] });
    expect(more).toEqual([]);
  },
);

it('odd names of folders lead there all the same', () => {
  expect(sopIndex([sop(1, { folder: 'a b)c', title: '' })], undefined)).toContain('[a b)c](a%20b\\)c/README.md)');
  expect(sopIndex([], undefined)).toBe('# SOPs\n\n<!-- sops -->\n\n<!-- /sops -->\n');
});
