import fc from 'fast-check';
import { type Command, ROLLBACK } from '../../src/core/command';
import type { Mark } from '../../src/core/mark';
import type { Picture, Step } from '../../src/core/sop';
import { bareSop } from './sops';

/** Few ids, so that commands meet what others made, and one that is never there. */
const STEPS = ['a', 'b', 'c', 'd', 'e', 'f', 'r', 'x'];
const PHASES = ['one', 'two', 'three', ROLLBACK, 'x'];

const picture = (shotId: string): Picture => ({ shotId, width: 1366, height: 800, moment: 'before', masks: [] });
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  action: 'click',
  instruction: `Click **${id}**.`,
  ...more,
});

/** Two phases and a rollback; two steps show the same shot, one has another picture to choose. */
export const EDITED = bareSop({
  inputs: [{ name: 'tag', example: 'v1', secret: false, description: '' }],
  phases: [
    {
      id: 'one',
      title: 'Build',
      steps: [
        step('a', { action: 'fill', instruction: 'Enter `v1`.', value: 'v1', picture: picture('A') }),
        step('b', { picture: picture('B'), alternative: picture('C') }),
        step('c', { picture: picture('B') }),
      ],
    },
    { id: 'two', title: 'Look', steps: [step('d')] },
  ],
  rollback: [step('r')],
});

const text = fc.oneof(fc.constantFrom('', 'v1', 'Click **Save**.', '`v1` and {{tag}}'), fc.string({ maxLength: 12 }));
const stepId = fc.constantFrom(...STEPS);
const stepIds = fc.uniqueArray(stepId, { maxLength: 4 });
const phaseId = fc.constantFrom(...PHASES);
const index = fc.integer({ min: -1, max: 6 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc.record({ x: fraction, y: fraction, width: fraction, height: fraction });
const mask = fc.record({ kind: fc.constantFrom('email', 'person'), box });
const mark: fc.Arbitrary<Mark> = fc.record({
  id: fc.constantFrom('m', 'n'),
  kind: fc.constant('callout' as const),
  colour: fc.constantFrom('red' as const, 'blue' as const),
  at: fc.record({ x: fraction, y: fraction }),
  number: fc.integer({ min: 1, max: 9 }),
});
const input = fc.record({
  name: fc.constantFrom('tag', 'size'),
  example: text,
  secret: fc.boolean(),
  description: text,
});
const steps = fc
  .uniqueArray(stepId, { minLength: 1, maxLength: 3 })
  .map((ids) => ids.map((id) => step(id, { note: 'New.' })));
const recorded = steps.map((made) =>
  bareSop({ phases: [{ id: 'new', title: 'New', steps: made }], prerequisites: ['VPN'] }),
);

/** One of each command there is: the compiler asks for the next one. */
const COMMANDS: { [Do in Exclude<Command['do'], 'batch'>]: fc.Arbitrary<Omit<Extract<Command, { do: Do }>, 'do'>> } = {
  dismissSuggestion: fc.record({ id: text }),
  setText: fc.record({ field: fc.constantFrom('title' as const, 'owner' as const, 'version' as const), value: text }),
  setList: fc.record({ field: fc.constant('validation' as const), value: fc.array(text, { maxLength: 3 }) }),
  setStatus: fc.record({ status: fc.constantFrom('draft' as const, 'approved' as const) }),
  renameInput: fc.record({ index, name: fc.constantFrom('tag', 'size', '') }),
  useInput: fc.record({ input }),
  replace: fc.constantFrom({ document: EDITED }, { document: bareSop() }, { document: bareSop({ id: 'other' }) }),
  release: fc.record({
    entry: fc.record({ version: fc.constantFrom('1.0', '1.1'), date: text, author: text, summary: text }),
  }),
  setTexts: fc.record({
    texts: fc.array(
      fc.record({
        path: fc.constantFrom(['title'], ['phases', 0, 'steps', 0, 'instruction'], ['phases', 0], ['nowhere', 1]),
        value: text,
      }),
      { maxLength: 3 },
    ),
  }),
  editStep: fc.record({
    stepId,
    field: fc.constantFrom('instruction' as const, 'value' as const, 'note' as const, 'otherwise' as const),
    value: text,
  }),
  setCode: fc.record({ stepId, code: fc.option(fc.record({ text }), { nil: undefined }) }),
  deleteStep: fc.record({ stepId }),
  deleteSteps: fc.record({ stepIds }),
  moveStep: fc.record({ stepId, phaseId, index }),
  moveSteps: fc.record({ stepIds, phaseId, index }),
  mergeStep: fc.record({ stepId }),
  mergeSteps: fc.record({ stepIds }),
  splitStep: fc.record({ stepId, newId: stepId, at: index }),
  insertStep: fc.record({ stepId, phaseId, index, instruction: text }),
  insertSteps: fc.record({ steps, phaseId, index }),
  groupSteps: fc.record({ stepIds, phaseId, restId: phaseId, title: text }),
  insertRecorded: fc.record({ at: fc.oneof(stepId, phaseId), recorded }),
  replaceRecorded: fc.record({ stepIds, recorded }),
  editPhase: fc.record({ phaseId, field: fc.constantFrom('title' as const, 'expected' as const), value: text }),
  addPhase: fc.record({ phaseId, index, title: text }),
  deletePhase: fc.record({ phaseId }),
  joinPhase: fc.record({ phaseId }),
  movePhase: fc.record({ phaseId, index }),
  splitPhase: fc.record({ stepId, phaseId, title: text }),
  addMask: fc.record({ stepId, mask }),
  addMasks: fc.record({ masks: fc.array(fc.record({ stepId, mask }), { maxLength: 3 }) }),
  moveMask: fc.record({ stepId, index, box }),
  removeMask: fc.record({ stepId, index }),
  addMark: fc.record({ stepId, mark }),
  changeMark: fc.record({ stepId, mark }),
  removeMark: fc.record({ stepId, markId: fc.constantFrom('m', 'n') }),
  setHighlight: fc.record({ stepId, highlight: fc.constant({ style: 'round' as const, colour: 'blue' as const }) }),
  setCrop: fc.oneof(fc.record({ stepId }), fc.record({ stepId, crop: box })),
  keepInPictures: fc.record({
    places: fc.array(fc.record({ stepId, kept: fc.record({ box, kind: fc.constant('email'), reason: text }) }), {
      maxLength: 2,
    }),
  }),
  askAgain: fc.record({ stepId, index }),
  reviewPictures: fc.record({ stepIds }),
  setPicture: fc.record({ stepId, picture: fc.constantFrom('A', 'D').map(picture) }),
  swapPicture: fc.record({ stepId }),
  removePicture: fc.record({ stepId }),
};

const single: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(COMMANDS).map(([name, rest]) =>
    (rest as fc.Arbitrary<object>).map((part) => ({ do: name, ...part }) as Command),
  ),
);

/** Any command on {@link EDITED} or what became of it, also those that name what is not there. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 20, arbitrary: single },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 3 }).map((commands): Command => ({ do: 'batch', commands })) },
);
