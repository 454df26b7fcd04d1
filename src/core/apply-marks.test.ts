import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { apply } from './apply';
import { commit, historyOf, undo } from './history';
import { type Mark, nextNumber } from './mark';
import { imageKey, type Picture, type Sop } from './sop';

const shown: Picture = { shotId: 'A', width: 100, height: 50, moment: 'before', masks: [] };
/** Two steps that show one shot. */
const sop: Sop = {
  ...sampleSop,
  rollback: [],
  phases: [
    {
      id: 'one',
      title: 'One',
      steps: ['a', 'b'].map((id) => ({ id, action: 'click', instruction: 'Click.', picture: { ...shown } })),
    },
  ],
};
const pictures = (document: Sop) => document.phases[0]?.steps.map(({ picture }) => picture) ?? [];
const arrow: Mark = { id: 'm', kind: 'arrow', colour: 'red', from: { x: 0, y: 0 }, to: { x: 1, y: 1 } };
const marked = apply(sop, { do: 'addMark', stepId: 'a', mark: arrow });

it('a mark is the step’s own, not that of another step with the same shot', () => {
  expect(pictures(marked).map((picture) => picture?.marks)).toEqual([[arrow], undefined]);
});

it('a mark is changed and taken away by its id; unknown ones change nothing', () => {
  const blue = { ...arrow, colour: 'blue' as const };
  const changed = apply(marked, { do: 'changeMark', stepId: 'a', mark: blue });
  expect(pictures(changed)[0]?.marks).toEqual([blue]);
  expect(apply(changed, { do: 'removeMark', stepId: 'a', markId: 'm' })).toEqual(sop);
  for (const other of [
    { do: 'changeMark', stepId: 'a', mark: { ...blue, id: 'x' } },
    { do: 'removeMark', stepId: 'a', markId: 'x' },
    { do: 'addMark', stepId: 'a', mark: blue },
    { do: 'addMark', stepId: 'x', mark: arrow },
    { do: 'setCrop', stepId: 'x' },
  ] as const)
    expect(apply(marked, other)).toBe(marked);
});

it('a highlight is only written when it is another', () => {
  expect(apply(sop, { do: 'setHighlight', stepId: 'a', highlight: { style: 'frame', colour: 'red' } })).toBe(sop);
  const none = apply(sop, { do: 'setHighlight', stepId: 'a', highlight: { style: 'none', colour: 'red' } });
  expect(pictures(none)[0]?.highlight).toEqual({ style: 'none', colour: 'red' });
});

it('a crop is set and taken back; dragging its edge is one change', () => {
  const crop = { x: 0, y: 0, width: 0.5, height: 0.5 };
  let history = historyOf(sop);
  for (const width of [0.4, 0.5])
    history = commit(history, { do: 'setCrop', stepId: 'a', crop: { ...crop, width } }, '2026-11-22');
  expect(pictures(history.document)[0]?.crop).toEqual(crop);
  expect(undo(history).document).toEqual(sop);
  expect(apply(apply(sop, { do: 'setCrop', stepId: 'a', crop }), { do: 'setCrop', stepId: 'a' })).toEqual(sop);
});

it('a picture of one’s own takes the place of the step’s, with its alternative and the reason why there was none', () => {
  const own: Picture = { ...shown, shotId: 'own', moment: 'shared', added: true };
  const missing = apply(sop, { do: 'replace', document: withStep({ pictureMissing: 'Refused.', alternative: shown }) });
  const [step] = apply(missing, { do: 'setPicture', stepId: 'a', picture: own }).phases[0]?.steps ?? [];
  expect(step).toEqual({ id: 'a', action: 'click', instruction: 'Click.', picture: own });
});

it('pictures that are drawn on differently are different files', () => {
  const crop = { x: 0, y: 0, width: 0.5, height: 0.5 };
  const variants: Picture[] = [
    shown,
    { ...shown, marks: [arrow] },
    { ...shown, marks: [{ ...arrow, colour: 'blue' }] },
    { ...shown, crop },
    { ...shown, highlight: { style: 'none', colour: 'red' } },
  ];
  expect(new Set(variants.map(imageKey)).size).toBe(variants.length);
  expect(imageKey({ ...shown, marks: [] })).toBe(imageKey(shown));
});

it('callouts count up from the highest', () => {
  const callout = (number: number): Mark => ({
    id: `${number}`,
    kind: 'callout',
    colour: 'red',
    at: { x: 0, y: 0 },
    number,
  });
  expect([nextNumber([]), nextNumber([callout(4), arrow, callout(2)])]).toEqual([1, 5]);
});

function withStep(more: object): Sop {
  const [phase] = sop.phases;
  if (!phase) throw new Error('No phase');
  return { ...sop, phases: [{ ...phase, steps: phase.steps.map((step) => ({ ...step, ...more })) }] };
}
