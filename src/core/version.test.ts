import { describe, expect, it } from 'vitest';
import { bareSop } from '../../test/support/sops';
import { apply } from './apply';
import type { Command } from './command';
import type { Step } from './sop';
import { kindOfChange, nextVersion } from './version';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  action: 'click',
  instruction: `Click **${id}**.`,
  picture: { shotId: `shot-${id}`, width: 1366, height: 800, moment: 'before', masks: [] },
  ...more,
});

/** Phases `one` (a, b, c) and `two` (d, e), rollback r. */
const sop = bareSop({
  inputs: [{ name: 'tag', example: 'v1', secret: false, description: '' }],
  phases: [
    { id: 'one', title: 'Build', steps: [step('a', { action: 'fill', value: 'v1' }), step('b'), step('c')] },
    { id: 'two', title: 'Look', steps: [step('d'), step('e')] },
  ],
  rollback: [step('r')],
});

const changed = (...commands: Command[]) => commands.reduce(apply, sop);
const box = { x: 0, y: 0, width: 0.1, height: 0.1 };

describe('the kind of a change', () => {
  it.each<[string, Command[], ReturnType<typeof kindOfChange>]>([
    ['nothing', [], undefined],
    ['the version itself', [{ do: 'setText', field: 'version', value: '1.1' }], undefined],
    ['a decision of the gate', [{ do: 'setList', field: 'kept', value: [] }], undefined],
    ['a suggestion dismissed', [{ do: 'dismissSuggestion', id: 'x' }], undefined],
    ['where to go otherwise', [{ do: 'editStep', stepId: 'b', field: 'otherwise', value: 'd' }], 'step'],
    ['an owner', [{ do: 'setText', field: 'owner', value: 'Ops' }], 'text'],
    ['other words', [{ do: 'editStep', stepId: 'b', field: 'instruction', value: 'Press b.' }], 'text'],
    ['an outcome', [{ do: 'editPhase', phaseId: 'one', field: 'expected', value: 'Green' }], 'text'],
    ['a mask', [{ do: 'addMask', stepId: 'b', mask: { kind: 'person', box } }], 'text'],
    ['a picture gone', [{ do: 'removePicture', stepId: 'b' }], 'text'],
    ['another value', [{ do: 'editStep', stepId: 'a', field: 'value', value: 'v2' }], 'step'],
    ['a condition', [{ do: 'editStep', stepId: 'b', field: 'condition', value: 'If red' }], 'step'],
    ['a step gone', [{ do: 'deleteStep', stepId: 'b' }], 'step'],
    ['a step elsewhere', [{ do: 'moveStep', stepId: 'a', phaseId: 'two', index: 0 }], 'step'],
    ['a rollback step gone', [{ do: 'deleteStep', stepId: 'r' }], 'step'],
    ['another input', [{ do: 'setList', field: 'inputs', value: [] }], 'step'],
    ['a phase gone', [{ do: 'joinPhase', phaseId: 'two' }], 'procedure'],
    ['phases in another order', [{ do: 'movePhase', phaseId: 'two', index: 0 }], 'procedure'],
    ['most steps gone', ['a', 'b', 'd'].map((stepId) => ({ do: 'deleteStep', stepId })), 'procedure'],
  ])('%s', (_, commands, kind) => {
    expect(kindOfChange(sop, changed(...commands))).toBe(kind);
    // Also for a copy that shares nothing with the document, as one that was stored and read again.
    expect(kindOfChange(sop, structuredClone(changed(...commands)))).toBe(kind);
  });
});

it.each([
  ['1.0', '1.0.1', '1.1', '2.0'],
  ['1.2.9', '1.2.10', '1.3', '2.0'],
  ['v3', 'v3.0.1', 'v3.1', 'v4.0'],
  ['', '1.0', '1.0', '1.0'],
  ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-21'],
])('after %j comes %j for words, %j for steps, %j for another procedure', (version, text, step, procedure) => {
  expect(nextVersion(version, 'text')).toBe(text);
  expect(nextVersion(version, 'step')).toBe(step);
  expect(nextVersion(version, 'procedure')).toBe(procedure);
});
