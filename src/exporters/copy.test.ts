import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { address, parseMarkdown, parsePage, partsIn, readTree, wordsIn } from '../../test/support/reading';
import { markdownCopy, richTextCopy } from './copy';
import { documentOf } from './document';

/** Words of ours above boxed remarks. */
const isOurs = (part: { name: string; children: unknown }): boolean =>
  part.name === 'p' && /^(Warning|Note|Tip):$/.test(wordsIn(part as never));

describe('as Markdown', () => {
  const copy = markdownCopy(sampleSop);

  it('has all steps and neither pictures nor words about them', () => {
    for (const number of ['1.1', '1.5', '2.4', 'R1']) expect(copy).toContain(`**${number}** `);
    expect(copy).not.toMatch(/!\[|picture/i);
  });

  it('is as inert as the file', () => {
    expect(() => parseMarkdown(copy)).not.toThrow();
  });
});

describe('as rich text', () => {
  it.each(Object.entries({ nothing: '', ...badInputs }))('says what the document says, with %s', async (name, bad) => {
    const sop = name === 'nothing' ? sampleSop : hostileSop(bad.slice(0, 3000));
    const root = parsePage(`<div>${await richTextCopy(sop, sampleImages)}</div>`);
    const { words, links, pictures } = readTree(documentOf(sop, sampleImages).tree);
    const parts = partsIn(root);
    const of = (element: string, key: string) =>
      parts.flatMap(({ name: is, attributes }) => (is === element ? (attributes[key] ?? []) : []));
    expect(wordsIn(root, isOurs)).toBe(words);
    expect(of('a', 'href').map(address)).toEqual(links);
    expect(of('img', 'src').map((source) => /^data:image\/webp;base64,UklGR[\w+/]+=*$/.test(source))).toEqual(
      pictures.map(() => true),
    );
    expect(parts.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|^style$/.test(key))).toEqual(
      [],
    );
  });
});
