import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import type { Sop } from '../core/sop';
import { markdown } from './markdown';
import { oneLine } from './markdown-blocks';

function readmeOf(sop: Sop, ...tags: string[]): string {
  return String(markdown.export(sop, sampleImages, sampleReport, { frontMatter: { tags } })[0]?.content);
}

function plain(sop: Sop): string {
  return String(markdown.export(sop, sampleImages, sampleReport)[0]?.content);
}

/** What stands between the dashes. */
function yamlOf(readme: string): string {
  return /^---\n([\s\S]*?)^---\n\n/m.exec(readme)?.[1] ?? '';
}

it('tells the facts, and leaves out what is not named', () => {
  const { title, sopId, version, owner, reviewBy } = sampleSop;
  expect(parse(yamlOf(readmeOf({ ...sampleSop, status: 'approved' }, 'on-call', 'shop', 'shop')))).toEqual({
    ...{ title, id: sopId, version, status: 'approved', owner, review_by: reviewBy, tags: ['on-call', 'shop'] },
    tools: sampleSop.tools.map(({ name }) => name),
  });
  expect(yamlOf(readmeOf(bareSop({ reviewBy: '' })))).toBe(
    '\'title\': "Deploy"\nid: "SOP-0001"\nversion: "1.0"\nstatus: "draft"\n',
  );
});

it('keeps what only looks like a number, a date or a truth a text', () => {
  const sop = bareSop({ title: 'no', owner: '007', reviewBy: '2027-02-21', version: '1.10' });
  expect(parse(yamlOf(readmeOf(sop, 'null', '~')), { version: '1.1' })).toMatchObject({
    ...{ title: 'no', owner: '007', review_by: '2027-02-21', version: '1.10', tags: ['null', '~'] },
  });
});

it('changes nothing of what follows, and linters have nothing to complain about', () => {
  const readme = readmeOf(sampleSop, 'on-call');
  expect(readme.endsWith(`\n---\n\n${plain(sampleSop)}`)).toBe(true);
  const config = { default: true, MD013: false, MD010: { code_blocks: false }, MD038: false, MD028: false };
  expect(lint({ strings: { readme }, config })['readme']).toEqual([]);
});

describe.each(Object.entries(badInputs))('%s', (_, bad) => {
  it('is words in it, ends it nowhere, and adds nothing to it', () => {
    const cut = bad.slice(0, 3000);
    const sop = hostileSop(cut);
    const readme = readmeOf(sop, cut);
    expect(readme.endsWith(plain(sop))).toBe(true);
    const before = readme.slice(0, -plain(sop).length);
    expect(before.match(/^---$/gm)).toHaveLength(2);
    expect(parseAllDocuments(yamlOf(readme))).toHaveLength(1);
    const facts = parse(yamlOf(readme));
    const names = ['title', 'id', 'version', 'status', 'owner', 'review_by', 'tags', 'tools'];
    expect(names).toEqual(expect.arrayContaining(Object.keys(facts)));
    const said = oneLine(cut);
    expect(facts.title ?? '').toBe(oneLine(sop.title));
    expect(facts.tags).toEqual(said === '' ? undefined : [said]);
  });
});
