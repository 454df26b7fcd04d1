import { describe, expect, it } from 'vitest';
import { apply } from './apply';
import type { Command } from './command';
import type { Picture, Sop, Step } from './sop';

const picture = (masks: Picture['masks']): Picture => ({ shotId: 'S', width: 4, height: 4, moment: 'before', masks });
const drawn = { kind: 'drawn', box: { x: 0, y: 0, width: 0.5, height: 0.5 } };
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  action: 'click',
  instruction: `Click **${id}** now.`,
  ...more,
});
const sop = {
  phases: [
    {
      id: 'one',
      title: 'Build',
      tool: 'Jenkins',
      expected: 'Green',
      steps: [step('a', { expected: 'Open' }), step('b', { picture: picture([drawn]) }), step('c'), step('d')],
    },
    { id: 'two', title: 'Look', steps: [step('e', { otherwise: 'c' })] },
    { id: 'none', title: 'Empty', steps: [] },
  ],
  rollback: [step('r')],
  title: 'Deploy',
  inputs: [{ name: 'tag', example: '', secret: false, description: '' }],
} as unknown as Sop;

/** `one(abcd) two(e) none() | r` */
const outline = (document: Sop) =>
  `${document.phases.map(({ id, steps }) => `${id}(${steps.map((one) => one.id).join('')})`).join(' ')} | ${document.rollback.map(({ id }) => id).join('')}`;
const find = (document: Sop, id: string) =>
  [...document.phases.flatMap(({ steps }) => steps), ...document.rollback].find((one) => one.id === id);

describe('several steps at once', () => {
  const group = (...stepIds: string[]): Command => ({
    do: 'groupSteps',
    stepIds,
    phaseId: 'new',
    restId: 'rest',
    title: 'New',
  });
  const move = (stepIds: string[], phaseId: string, index: number): Command => ({
    do: 'moveSteps',
    stepIds,
    phaseId,
    index,
  });
  const cases: [string, Command, string][] = [
    ['deletes', { do: 'deleteSteps', stepIds: ['d', 'a', 'r', '?'] }, 'one(bc) two(e) none() | '],
    ['moves to another phase in their order', move(['e', 'c', 'a'], 'two', 0), 'one(bd) two(ace) none() | r'],
    ['moves into an empty phase', move(['b', 'e'], 'none', 0), 'one(acd) two() none(be) | r'],
    ['moves within a phase', move(['a', 'b'], 'one', 2), 'one(cdab) two(e) none() | r'],
    ['merges', { do: 'mergeSteps', stepIds: ['d', 'b', 'e'] }, 'one(abc) two() none() | r'],
    [
      'inserts copies',
      { do: 'insertSteps', steps: [step('x'), step('a'), step('x')], phaseId: 'two', index: 1 },
      'one(abcd) two(ex) none() | r',
    ],
    ['splits', { do: 'splitStep', stepId: 'b', newId: 'n', at: 5 }, 'one(abncd) two(e) none() | r'],
    ['groups the first', group('a', 'b'), 'new(ab) one(cd) two(e) none() | r'],
    ['groups the last', group('d'), 'one(abc) new(d) two(e) none() | r'],
    ['groups in between', group('b', 'c'), 'one(a) new(bc) rest(d) two(e) none() | r'],
    ['groups across phases', group('e', 'd'), 'one(abc) new(de) two() none() | r'],
  ];
  it.each(cases)('%s', (_, command, expected) => expect(outline(apply(sop, command))).toBe(expected));

  const nothing: [string, Command][] = [
    ['delete unknown steps', { do: 'deleteSteps', stepIds: ['?'] }],
    ['move to where they are', move(['b', 'c'], 'one', 1)],
    ['move to an unknown phase', move(['b', 'c'], '?', 1)],
    ['merge one', { do: 'mergeSteps', stepIds: ['b', '?'] }],
    ['split an unknown step', { do: 'splitStep', stepId: '?', newId: 'n', at: 1 }],
    ['split into one that is there', { do: 'splitStep', stepId: 'a', newId: 'b', at: 1 }],
    ['insert into an unknown phase', { do: 'insertSteps', steps: [step('x')], phaseId: '?', index: 0 }],
    ['group unknown steps', group('?')],
    ['group into a phase that is there', { ...group('a'), phaseId: 'two' } as Command],
    ['set a text that is none', { do: 'setTexts', texts: [{ path: ['phases', 0], value: 'x' }] }],
    [
      'set a text that is not there',
      {
        do: 'setTexts',
        texts: [
          { path: ['phases', 9, 'title'], value: 'x' },
          { path: ['__proto__', 'x'], value: 'x' },
        ],
      },
    ],
  ];
  it.each(nothing)('leaves the document as it is: %s', (_, command) => expect(apply(sop, command)).toBe(sop));
});

describe('splitting', () => {
  const cases: [number, string, string][] = [
    [6, 'Click', '**b** now.'],
    [9, 'Click **b**', 'now.'],
    [8, 'Click', '**b** now.'],
    [0, '', 'Click **b** now.'],
    [99, 'Click **b** now.', ''],
  ];
  it.each(cases)('at %i', (at, head, rest) => {
    const document = apply(sop, { do: 'splitStep', stepId: 'b', newId: 'n', at });
    expect([find(document, 'b')?.instruction, find(document, 'n')?.instruction]).toEqual([head, rest]);
  });

  it('leaves target and picture with the first, and takes the outcome along', () => {
    const document = apply(sop, { do: 'splitStep', stepId: 'a', newId: 'n', at: 5 });
    expect(find(document, 'a')).not.toHaveProperty('expected');
    expect(find(document, 'n')).toEqual({ id: 'n', action: 'note', instruction: '**a** now.', expected: 'Open' });
  });
});

it('groups with what the phase knew: its outcome stays at its end', () => {
  const document = apply(sop, { do: 'groupSteps', stepIds: ['b'], phaseId: 'new', restId: 'rest', title: '' });
  expect(document.phases.map(({ id, expected, tool }) => [id, expected, tool]).slice(0, 3)).toEqual([
    ['one', undefined, 'Jenkins'],
    ['new', undefined, 'Jenkins'],
    ['rest', 'Green', 'Jenkins'],
  ]);
});

it('goes on with the step that another was merged into', () => {
  expect(find(apply(sop, { do: 'mergeStep', stepId: 'c' }), 'e')?.otherwise).toBe('b');
  expect(find(apply(sop, { do: 'deleteStep', stepId: 'c' }), 'e')?.otherwise).toBe('c');
});

it('merges remarks, tips and commands', () => {
  const base = apply(apply(sop, { do: 'editStep', stepId: 'a', field: 'tip', value: 'One.' }), {
    do: 'setCode',
    stepId: 'a',
    code: { text: 'ls', language: 'bash' },
  });
  const both = apply(apply(base, { do: 'editStep', stepId: 'b', field: 'tip', value: 'Two.' }), {
    do: 'setCode',
    stepId: 'b',
    code: { text: 'pwd' },
  });
  expect(find(apply(both, { do: 'mergeSteps', stepIds: ['a', 'b'] }), 'a')).toMatchObject({
    tip: 'One. Two.',
    code: { text: 'ls\npwd', language: 'bash' },
  });
});

it('takes a command out again', () => {
  const coded = apply(sop, { do: 'setCode', stepId: 'a', code: { text: 'ls' } });
  expect(apply(coded, { do: 'setCode', stepId: 'a' })).toEqual(sop);
});

it('gives a copy of a picture the masks that its shot has', () => {
  const copy = step('x', { picture: picture([]) });
  expect(find(apply(sop, { do: 'insertSteps', steps: [copy], phaseId: 'two', index: 0 }), 'x')?.picture?.masks).toEqual(
    [drawn],
  );
});

it('sets several texts wherever they stand', () => {
  const document = apply(sop, {
    do: 'setTexts',
    texts: [
      { path: ['title'], value: 'Roll out' },
      { path: ['inputs', 0, 'name'], value: 'image' },
      { path: ['phases', 0, 'steps', 1, 'instruction'], value: 'Wait.' },
    ],
  });
  expect([document.title, document.inputs[0]?.name, find(document, 'b')?.instruction]).toEqual([
    'Roll out',
    'image',
    'Wait.',
  ]);
});
