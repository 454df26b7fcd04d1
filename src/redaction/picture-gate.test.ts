import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { apply } from '../core/apply';
import { commit, historyOf, undo } from '../core/history';
import { imageKey, type Picture, type Sop, type Step } from '../core/sop';
import { fromSopFile, toSopFile } from '../core/sop-to-file';
import type { Suspicion } from './ocr';
import { groupedFindings, keepFindings, maskFindings, pictureFindings } from './picture-gate';
import { redactionReport } from './report';

const box = { x: 0.1, y: 0.2, width: 0.2, height: 0.02 };
const elsewhere = { x: 0.1, y: 0.6, width: 0.2, height: 0.02 };
const token: Suspicion = { rule: 'vendor-token', box, match: 'AKlA B4XWJH6' };

const picture = (shotId: string): Picture => ({ shotId, width: 1000, height: 500, moment: 'before', masks: [] });
const step = (id: string, shown?: Picture): Step => ({
  id,
  action: 'click',
  instruction: 'Click.',
  ...(shown && { picture: shown }),
});
const sop: Sop = {
  ...sampleSop,
  kept: [],
  rollback: [step('r', picture('B'))],
  phases: [{ id: 'p', title: 'P', steps: [step('a', picture('A')), step('b', picture('A')), step('c')] }],
};
const none = new Map();
const both = new Map([
  ['A', [token]],
  ['B', [{ ...token, match: 'AKIAB4XWJH6' }]],
]);

test('each shot is asked about once, where it is first seen', () => {
  expect(
    pictureFindings(sop, both, none).map(({ path, stepId, rule, certain }) => [path.join(), stepId, rule, certain]),
  ).toEqual([
    ['phases,0,steps,0,picture', 'a', 'vendor-token', true],
    ['rollback,0,picture', 'r', 'vendor-token', true],
  ]);
});

test('the same text in two pictures is one decision, however it was read', () => {
  expect(groupedFindings(pictureFindings(sop, both, none)).map((group) => group.length)).toEqual([2]);
});

test('masked everywhere at once, taken back at once', () => {
  const masking = maskFindings(pictureFindings(sop, both, none));
  const history = commit(historyOf(sop), masking, '2026-11-22');
  expect(pictureFindings(history.document, both, none)).toEqual([]);
  const masks = [...(history.document.phases[0]?.steps ?? []), ...history.document.rollback].map(
    (one) => one.picture?.masks[0]?.kind,
  );
  expect(masks).toEqual(['vendor-token', 'vendor-token', undefined, 'vendor-token']);
  expect(undo(history).document).toEqual(sop);
});

test('a mask that covers only a part leaves the finding', () => {
  const half = { ...box, width: 0.1 };
  const partly = apply(sop, { do: 'addMask', stepId: 'a', mask: { box: half, kind: 'drawn' } });
  expect(pictureFindings(partly, both, none)).toHaveLength(2);
  const rest = { ...box, x: 0.19, width: 0.2 };
  const wholly = apply(partly, { do: 'addMask', stepId: 'a', mask: { box: rest, kind: 'drawn' } });
  expect(pictureFindings(wholly, both, none)).toHaveLength(1);
});

test('kept with a reason: named in the report, asked again when wanted, and still known after an export', () => {
  const found = pictureFindings(sop, both, none);
  const kept = apply(sop, keepFindings(found, 'A sample of the documentation'));
  expect(pictureFindings(kept, both, none)).toEqual([]);
  // Read again, a box lies some pixels off.
  const moved = new Map([['A', [{ ...token, box: { ...box, x: 0.101, width: 0.198 } }]]]);
  expect(pictureFindings(kept, moved, none)).toEqual([]);
  const entry = { kind: 'vendor-token', reason: 'A sample of the documentation' };
  expect(redactionReport(kept).kept).toEqual([
    { ...entry, where: 'rollback step 1, picture' },
    { ...entry, where: 'step 1.1, picture' },
    { ...entry, where: 'step 1.2, picture' },
  ]);
  const files = new Map(
    ['A', 'B'].map((id) => [
      imageKey(picture(id)),
      { file: `images/${id.toLowerCase()}.webp`, width: 1000, height: 500 },
    ]),
  );
  const file = toSopFile(kept, files, 'x');
  // What was read is nowhere in it.
  expect(JSON.stringify(file)).not.toContain('B4XWJH6');
  const again = fromSopFile(file);
  expect(redactionReport(again).kept).toEqual(redactionReport(kept).kept);
  expect(
    toSopFile(
      again,
      new Map(
        [...(again.phases[0]?.steps ?? []), ...again.rollback].flatMap(({ picture: one }) =>
          one
            ? [[imageKey(one), { file: `images/${one.shotId.slice(-1)}.webp`, width: 1000, height: 500 }] as const]
            : [],
        ),
      ),
      'x',
    ),
  ).toEqual(file);
  expect(pictureFindings(apply(kept, { do: 'askAgain', stepId: 'b', index: 0 }), both, none)).toHaveLength(1);
});

test('a proposed mask that was taken away or moved off its place is asked about; one that is there is not', () => {
  const proposed = new Map([['A', [{ box: elsewhere, kind: 'email' }]]]);
  const masked = apply(sop, { do: 'addMask', stepId: 'a', mask: { box: elsewhere, kind: 'email' } });
  expect(pictureFindings(masked, none, proposed)).toEqual([]);
  const moved = apply(masked, { do: 'moveMask', stepId: 'a', index: 0, box });
  const removed = apply(masked, { do: 'removeMask', stepId: 'a', index: 0 });
  for (const document of [moved, removed]) {
    const found = pictureFindings(document, none, proposed);
    expect(found.map(({ why, rule, box: where }) => [why, rule, where])).toEqual([['bare', 'email', elsewhere]]);
    expect(pictureFindings(apply(document, maskFindings(found)), none, proposed)).toEqual([]);
    expect(pictureFindings(apply(document, keepFindings(found, 'Public')), none, proposed)).toEqual([]);
  }
});

test('what had a mask and is read as well is asked about once', () => {
  const proposed = new Map([['A', [{ box, kind: 'email' }]]]);
  const found = pictureFindings(sop, new Map([['A', [token]]]), proposed);
  expect(found.map(({ why }) => why)).toEqual(['bare']);
});
