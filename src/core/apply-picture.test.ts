import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { apply } from './apply';
import { commit, historyOf, undo } from './history';
import type { Picture, Sop, Step } from './sop';

const picture = (shotId: string, moment: Picture['moment']): Picture => ({
  shotId,
  width: 100,
  height: 50,
  moment,
  masks: [],
});
const step = (id: string, shown: Partial<Step>): Step => ({ id, action: 'click', instruction: 'Click.', ...shown });

/** Step `a` can show how it left the page, which is the picture of `b`; `b` that of an action that became no step. */
const sop: Sop = {
  ...sampleSop,
  rollback: [],
  phases: [
    {
      id: 'one',
      title: 'One',
      steps: [
        step('a', { picture: picture('A', 'before'), alternative: picture('B', 'after') }),
        step('b', { picture: picture('B', 'before'), alternative: picture('C', 'after') }),
        step('c', { pictureMissing: 'Refused.' }),
        step('d', { action: 'note' }),
      ],
    },
  ],
};
const steps = (document: Sop) => document.phases[0]?.steps ?? [];
/** `A before (B)`: what is shown, and what could be. */
const shown = ({ picture: one, alternative: other }: Step) => `${one?.shotId} ${one?.moment} (${other?.shotId})`;

it('the alternative takes the place of the picture, and gives it back', () => {
  const swapped = apply(sop, { do: 'swapPicture', stepId: 'a' });
  expect(steps(swapped).slice(0, 2).map(shown)).toEqual(['B after (A)', 'B before (C)']);
  expect(apply(swapped, { do: 'swapPicture', stepId: 'a' })).toEqual(sop);
});

it('the choice can be taken back', () => {
  const history = commit(historyOf(sop), { do: 'swapPicture', stepId: 'a' }, '2026-11-22');
  expect(history.document.updated).toBe('2026-11-22');
  expect(undo(history).document).toEqual(sop);
});

it('where there is no alternative, nothing is swapped', () => {
  expect(apply(sop, { do: 'swapPicture', stepId: 'c' })).toBe(sop);
});

it('an alternative is masked with the shot that it shows, so that no copy stays bare', () => {
  const mask = { kind: 'drawn', box: { x: 0.1, y: 0.1, width: 0.2, height: 0.1 } };
  const [a, b] = steps(apply(sop, { do: 'addMask', stepId: 'b', mask }));
  expect([a?.picture?.masks, a?.alternative?.masks, b?.picture?.masks, b?.alternative?.masks]).toEqual([
    [],
    [mask],
    [mask],
    [],
  ]);
});

it('an alternative goes with the picture', () => {
  expect(steps(apply(sop, { do: 'removePicture', stepId: 'a' }))[0]).toEqual(step('a', {}));
});

it('a merged step keeps the alternative of its picture, unless that shows less than both did', () => {
  const merged = (stepId: string) => steps(apply(sop, { do: 'mergeStep', stepId })).map(shown);
  expect(merged('b')[0]).toBe('B before (C)');
  expect(merged('c')[1]).toBe('B before (undefined)');
  const note = apply(sop, { do: 'deleteStep', stepId: 'c' });
  expect(steps(apply(note, { do: 'mergeStep', stepId: 'd' })).map(shown)[1]).toBe('B before (C)');
});

it('that a picture was looked at is noted wherever it is shown, and only where something is masked', () => {
  const mask = { kind: 'email', box: { x: 0, y: 0, width: 0.1, height: 0.1 } };
  const masked = apply(sop, { do: 'addMask', stepId: 'b', mask });
  const seen = apply(masked, { do: 'reviewPictures', stepIds: ['a', 'b', 'c', 'nobody'] });
  expect(steps(seen).map(({ picture: one, alternative: other }) => [one?.reviewed, other?.reviewed])).toEqual([
    [undefined, true],
    [true, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(apply(seen, { do: 'reviewPictures', stepIds: ['b'] })).toBe(seen);
});

it('it is no change: neither dated nor taken back, and what waits to be done again still does', () => {
  const mask = { kind: 'email', box: { x: 0, y: 0, width: 0.1, height: 0.1 } };
  const masked = commit(historyOf(sop), { do: 'addMask', stepId: 'b', mask }, '2026-12-01');
  const swapped = undo(commit(masked, { do: 'swapPicture', stepId: 'a' }, '2026-12-02'));
  const seen = commit(swapped, { do: 'reviewPictures', stepIds: ['b'] }, '2026-12-03');
  expect(steps(seen.document)[1]?.picture?.reviewed).toBe(true);
  expect(seen.document.updated).toBe('2026-12-01');
  expect([seen.past, seen.future]).toEqual([swapped.past, swapped.future]);
  expect(steps(undo(seen).document)[1]?.picture).toMatchObject({ masks: [], reviewed: true });
});

it('a draft says nothing of its status', () => {
  const approved = apply(sop, { do: 'setStatus', status: 'approved' });
  expect(approved.status).toBe('approved');
  expect(apply(approved, { do: 'setStatus', status: 'draft' })).toEqual(sop);
});
