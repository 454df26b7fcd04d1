import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { isExported } from '../core/crop';
import type { Mark } from '../core/mark';
import type { Picture, Sop } from '../core/sop';
import { allFindings, gateFindings, redactFindings } from './gate';
import { maskEverywhere } from './mask';
import { pictureFindings } from './picture-gate';
import { redactionReport } from './report';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const note = (words: string): Mark => ({ id: 'm', kind: 'text', colour: 'red', at: { x: 0, y: 0 }, text: words });
const shown = (more: Partial<Picture> = {}): Picture => ({
  shotId: 'A',
  width: 1000,
  height: 500,
  moment: 'before',
  masks: [],
  ...more,
});
const withPictures = (...pictures: Picture[]): Sop => ({
  ...sampleSop,
  kept: [],
  rollback: [],
  prerequisites: [],
  phases: [
    {
      id: 'p',
      title: 'P',
      steps: pictures.map((picture, at) => ({ id: `${at}`, action: 'click', instruction: 'Click.', picture })),
    },
  ],
});
const pictureIn = (sop: Sop) => sop.phases[0]?.steps[0]?.picture;
const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;

test('what a mark says is found, replaced and counted', () => {
  const sop = withPictures(shown({ marks: [note(`Use ${TOKEN}`)] }));
  const found = gateFindings(sop);
  expect(found.map(({ where, rule }) => [where, rule])).toEqual([['Step 1.1, text in the picture', 'github-token']]);
  const redacted = redactFindings(sop, found);
  expect(pictureIn(redacted)?.marks).toEqual([note('Use <github-token-1>')]);
  expect(pictureIn(redacted)?.masks).toEqual([]);
  expect(redactionReport(redacted).redactions).toEqual([
    { kind: 'github-token', where: 'step 1.1, text in the picture', count: 1 },
  ]);
  expect(pictureIn(maskEverywhere(sop, TOKEN).document)?.marks).toEqual([note('Use <masked-1>')]);
});

test('words that are in the pixels of an imported picture are covered there when they are replaced', () => {
  const words = [{ text: `Use ${TOKEN}`, box: box(0.1, 0.1, 0.2, 0.1) }];
  const sop = withPictures(shown({ finished: { masks: [], words } }));
  for (const changed of [redactFindings(sop, allFindings(sop)), maskEverywhere(sop, TOKEN).document]) {
    expect(JSON.stringify(changed)).not.toContain(TOKEN);
    expect(pictureIn(changed)?.masks).toEqual([{ kind: 'drawn', box: words[0]?.box }]);
  }
});

test('masks beyond the crop are not reported, for they are not exported', () => {
  const masks = [box(0, 0, 0.2, 0.2), box(0.8, 0.8, 0.1, 0.1)].map((at) => ({ kind: 'email', box: at }));
  const sop = withPictures(shown({ masks, crop: box(0, 0, 0.5, 0.5) }));
  expect(redactionReport(sop).redactions).toEqual([{ kind: 'email', where: 'step 1.1, picture', count: 1 }]);
});

test('what no step shows of a shot is no finding; what one of them shows is', () => {
  const corner = box(0.8, 0.8, 0.1, 0.1);
  const proposed = new Map([['A', [{ kind: 'email', box: corner }]]]);
  const read = new Map([['A', [{ rule: 'email', match: 'jane@example.com', box: box(0.7, 0.9, 0.05, 0.05) }]]]);
  const cropped = shown({ crop: box(0, 0, 0.5, 0.5) });
  expect(isExported(corner, cropped)).toBe(false);
  const found = (...pictures: Picture[]) => pictureFindings(withPictures(...pictures), read, proposed).length;
  expect([found(cropped), found(shown()), found(cropped, shown())]).toEqual([0, 2, 2]);
});
