import { describe, expect, it } from 'vitest';
import { bareSop } from '../../test/support/sops';
import { apply } from './apply';
import type { Command } from './command';
import type { Picture, PictureMask, Sop, Step } from './sop';

const mask = (kind: string): PictureMask => ({ kind, box: { x: 0.1, y: 0.1, width: 0.2, height: 0.1 } });
const picture = (shotId: string): Picture => ({
  shotId,
  width: 1366,
  height: 800,
  moment: 'before',
  masks: [mask('email')],
});
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  action: 'click',
  instruction: `Click **${id}**.`,
  ...more,
});

/** Phases `one` (a, b, c) and `two` (d), rollback r; b and c show the same shot. */
const sop = bareSop({
  prerequisites: ['VPN'],
  phases: [
    {
      id: 'one',
      title: 'Build',
      tool: 'Jenkins',
      expected: 'Green',
      steps: [
        step('a', { action: 'fill', value: 'v1', note: 'Slow.', picture: picture('A') }),
        step('b', { note: 'Wait.', expected: 'Started', picture: picture('B') }),
        step('c', { action: 'note', picture: picture('B') }),
      ],
    },
    { id: 'two', title: 'Look', steps: [step('d', { pictureMissing: 'The tab was closed.' })] },
  ],
  rollback: [step('r')],
});

/** `one(a b c) two(d) | r` */
const outline = (document: Sop) =>
  `${document.phases.map((phase) => `${phase.id}(${phase.steps.map(({ id }) => id).join(' ')})`).join(' ')} | ${document.rollback
    .map(({ id }) => id)
    .join(' ')}`;

describe('where things stand', () => {
  const cases: [string, Command, string][] = [
    ['deletes a step', { do: 'deleteStep', stepId: 'b' }, 'one(a c) two(d) | r'],
    ['deletes a rollback step', { do: 'deleteStep', stepId: 'r' }, 'one(a b c) two(d) | '],
    ['moves up', { do: 'moveStep', stepId: 'c', phaseId: 'one', index: 0 }, 'one(c a b) two(d) | r'],
    ['moves down', { do: 'moveStep', stepId: 'a', phaseId: 'one', index: 1 }, 'one(b a c) two(d) | r'],
    ['moves to the end', { do: 'moveStep', stepId: 'a', phaseId: 'one', index: 2 }, 'one(b c a) two(d) | r'],
    ['moves to another phase', { do: 'moveStep', stepId: 'b', phaseId: 'two', index: 0 }, 'one(a c) two(b d) | r'],
    [
      'moves into the rollback',
      { do: 'moveStep', stepId: 'd', phaseId: 'rollback', index: 1 },
      'one(a b c) two() | r d',
    ],
    ['merges', { do: 'mergeStep', stepId: 'b' }, 'one(a c) two(d) | r'],
    [
      'inserts',
      { do: 'insertStep', stepId: 'n', phaseId: 'two', index: 1, instruction: 'Wait.' },
      'one(a b c) two(d n) | r',
    ],
    [
      'inserts a rollback step',
      { do: 'insertStep', stepId: 'n', phaseId: 'rollback', index: 0, instruction: '' },
      'one(a b c) two(d) | n r',
    ],
    [
      'does several at once, one after the other',
      {
        do: 'batch',
        commands: [
          { do: 'deleteStep', stepId: 'd' },
          { do: 'moveStep', stepId: 'a', phaseId: 'two', index: 0 },
        ],
      },
      'one(b c) two(a) | r',
    ],
    ['adds a phase', { do: 'addPhase', phaseId: 'new', index: 1, title: 'New' }, 'one(a b c) new() two(d) | r'],
    ['deletes a phase', { do: 'deletePhase', phaseId: 'one' }, 'two(d) | r'],
    ['joins a phase', { do: 'joinPhase', phaseId: 'two' }, 'one(a b c d) | r'],
    ['moves a phase', { do: 'movePhase', phaseId: 'two', index: 0 }, 'two(d) one(a b c) | r'],
    ['splits a phase', { do: 'splitPhase', stepId: 'b', phaseId: 'new', title: 'New' }, 'one(a) new(b c) two(d) | r'],
  ];
  it.each(cases)('%s', (_, command, expected) => expect(outline(apply(sop, command))).toBe(expected));
});

describe('leaves the document as it is', () => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const cases: [string, Command][] = [
    ['same text', { do: 'setText', field: 'title', value: 'Deploy' }],
    ['another document', { do: 'replace', document: { ...sop, id: 'other', title: 'Other' } }],
    ['edit an unknown step', { do: 'editStep', stepId: '?', field: 'note', value: 'x' }],
    ['delete an unknown step', { do: 'deleteStep', stepId: '?' }],
    ['move an unknown step', { do: 'moveStep', stepId: '?', phaseId: 'one', index: 0 }],
    ['move to an unknown phase', { do: 'moveStep', stepId: 'a', phaseId: '?', index: 0 }],
    ['move to where it is', { do: 'moveStep', stepId: 'b', phaseId: 'one', index: 1 }],
    ['swap a picture that has no other', { do: 'swapPicture', stepId: 'a' }],
    ['merge an unknown step', { do: 'mergeStep', stepId: '?' }],
    ['merge the first step', { do: 'mergeStep', stepId: 'a' }],
    ['merge across phases', { do: 'mergeStep', stepId: 'd' }],
    ['insert into an unknown phase', { do: 'insertStep', stepId: 'n', phaseId: '?', index: 0, instruction: '' }],
    ['insert an id twice', { do: 'insertStep', stepId: 'a', phaseId: 'two', index: 0, instruction: '' }],
    ['rename an unknown phase', { do: 'editPhase', phaseId: '?', field: 'title', value: 'x' }],
    ['add a phase twice', { do: 'addPhase', phaseId: 'one', index: 0, title: 'x' }],
    ['delete an unknown phase', { do: 'deletePhase', phaseId: '?' }],
    ['join an unknown phase', { do: 'joinPhase', phaseId: '?' }],
    ['join the first phase', { do: 'joinPhase', phaseId: 'one' }],
    ['move an unknown phase', { do: 'movePhase', phaseId: '?', index: 0 }],
    ['split at an unknown step', { do: 'splitPhase', stepId: '?', phaseId: 'new', title: 'x' }],
    ['split at the first step', { do: 'splitPhase', stepId: 'a', phaseId: 'new', title: 'x' }],
    ['mask an unknown step', { do: 'addMask', stepId: '?', mask: mask('drawn') }],
    ['mask a step without a picture', { do: 'addMask', stepId: 'd', mask: mask('drawn') }],
    ['move a mask that is not there', { do: 'moveMask', stepId: 'a', index: 7, box }],
    ['remove a mask that is not there', { do: 'removeMask', stepId: 'a', index: 7 }],
    ['remove the picture of an unknown step', { do: 'removePicture', stepId: '?' }],
  ];
  it.each(cases)('%s', (_, command) => expect(apply(sop, command)).toBe(sop));
});

describe('what steps and phases say', () => {
  it('sets and clears texts', () => {
    expect(apply(sop, { do: 'setText', field: 'owner', value: 'SRE' }).owner).toBe('SRE');
    const noted = apply(sop, { do: 'editStep', stepId: 'd', field: 'warning', value: 'Slow' });
    expect(noted.phases[1]?.steps[0]?.warning).toBe('Slow');
    const cleared = apply(sop, { do: 'editStep', stepId: 'a', field: 'note', value: '' });
    expect(cleared.phases[0]?.steps[0]).not.toHaveProperty('note');
    expect(
      apply(sop, { do: 'editStep', stepId: 'a', field: 'instruction', value: '' }).phases[0]?.steps[0]?.instruction,
    ).toBe('');
    expect(apply(sop, { do: 'editPhase', phaseId: 'one', field: 'tool', value: '' }).phases[0]).not.toHaveProperty(
      'tool',
    );
    expect(apply(sop, { do: 'editPhase', phaseId: 'one', field: 'title', value: '' }).phases[0]?.title).toBe('');
  });

  it('replaces lists and whole documents', () => {
    expect(apply(sop, { do: 'setList', field: 'prerequisites', value: ['VPN', 'Key'] }).prerequisites).toEqual([
      'VPN',
      'Key',
    ]);
    const other = { ...sop, title: 'Redacted', phases: [] };
    expect(apply(sop, { do: 'replace', document: other })).toEqual(other);
  });

  it('merges what both steps say and keeps the later picture', () => {
    const both = apply(sop, { do: 'mergeStep', stepId: 'b' }).phases[0]?.steps[0];
    expect(both).toMatchObject({
      id: 'a',
      action: 'click',
      instruction: 'Click **a**. Click **b**.',
      note: 'Slow. Wait.',
    });
    expect(both?.expected).toBe('Started');
    expect(both?.picture?.shotId).toBe('B');
  });

  it('merges a note into the action before it', () => {
    const both = apply(apply(sop, { do: 'deleteStep', stepId: 'b' }), { do: 'mergeStep', stepId: 'c' }).phases[0]
      ?.steps[0];
    expect(both).toMatchObject({ id: 'a', action: 'fill', value: 'v1', instruction: 'Click **a**. Click **c**.' });
  });

  it('keeps the earlier picture when the later step has none', () => {
    const moved = apply(sop, { do: 'moveStep', stepId: 'd', phaseId: 'one', index: 1 });
    const both = apply(moved, { do: 'mergeStep', stepId: 'd' }).phases[0]?.steps[0];
    expect(both?.picture?.shotId).toBe('A');
    expect(both).not.toHaveProperty('pictureMissing');
  });

  it('keeps the secret of either step', () => {
    const secret = apply(
      { ...sop, rollback: [step('x', { secret: true }), step('y')] },
      { do: 'mergeStep', stepId: 'y' },
    );
    expect(secret.rollback[0]?.secret).toBe(true);
  });

  it('splits a phase with its tool and leaves what is seen at the end to the later part', () => {
    const [earlier, later] = apply(sop, { do: 'splitPhase', stepId: 'b', phaseId: 'new', title: 'New' }).phases;
    expect(earlier).not.toHaveProperty('expected');
    expect(later).toMatchObject({ title: 'New', tool: 'Jenkins', expected: 'Green' });
  });
});

describe('masks', () => {
  const masks = (document: Sop) =>
    document.phases[0]?.steps.map((each) => each.picture?.masks.map(({ kind }) => kind).join());

  it('covers every picture of the same shot', () => {
    expect(masks(apply(sop, { do: 'addMask', stepId: 'c', mask: mask('drawn') }))).toEqual([
      'email',
      'email,drawn',
      'email,drawn',
    ]);
    expect(masks(apply(sop, { do: 'removeMask', stepId: 'b', index: 0 }))).toEqual(['email', '', '']);
  });

  it('moves one', () => {
    const box = { x: 0.5, y: 0.5, width: 0.1, height: 0.1 };
    const moved = apply(sop, { do: 'moveMask', stepId: 'b', index: 0, box });
    expect(moved.phases[0]?.steps.map((each) => each.picture?.masks[0]?.box.x)).toEqual([0.1, 0.5, 0.5]);
  });

  it('goes with the picture', () => {
    expect(apply(sop, { do: 'removePicture', stepId: 'a' }).phases[0]?.steps[0]).not.toHaveProperty('picture');
  });
});

it('inserts a step that is like another', () => {
  const like = { action: 'select', value: 'eu', page: { title: 'A', url: 'https://a.test/' } } as const;
  const after = apply(sop, {
    do: 'insertStep',
    stepId: 'n',
    phaseId: 'rollback',
    index: 1,
    instruction: 'Back.',
    like,
  });
  expect(after.rollback[1]).toEqual({ id: 'n', instruction: 'Back.', ...like });
});
