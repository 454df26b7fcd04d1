import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import type { Command } from '../core/command';
import { commit, type History, historyOf, seal, undo } from '../core/history';
import { gateFindings, redactFindings } from './gate';
import { compileLists } from './lists';
import { maskEverywhere } from './mask';
import { storableChanges } from './storable';

const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
const step = sampleSop.phases[0]?.steps[1]?.id ?? '';
const note = (value: string): Command => ({ do: 'editStep', stepId: step, field: 'note', value });
const title = (value: string): Command => ({ do: 'setText', field: 'title', value });
const done = (...commands: Command[]): History =>
  commands.reduce((now, command) => seal(commit(now, command, '2026-12-01')), historyOf(sampleSop));
const kept = (history: History, lists?: Parameters<typeof storableChanges>[0]) => {
  const { past, future } = storableChanges(lists)(history);
  return [past.length, future.length];
};

it('stores what tells of no secret', () => {
  const history = done(title('a'), note('b'), { do: 'deleteStep', stepId: step });
  expect(kept(history)).toEqual([3, 0]);
  expect(kept(undo(undo(history)))).toEqual([1, 2]);
});

it('leaves out a change that brought a secret in, one that took it out, and all before', () => {
  expect(kept(done(title('a'), note(`Use ${token}`)))).toEqual([0, 0]);
  expect(kept(done(title('a'), note(`Use ${token}`), title('b')))).toEqual([1, 0]);
  expect(kept(done(title('a'), note(`Use ${token}`), note('Use it'), title('b')))).toEqual([1, 0]);
  const deleted: Command = { do: 'deleteStep', stepId: step };
  expect(kept(done(note(`Use ${token}`), title('a'), deleted, title('b')))).toEqual([1, 0]);
});

it('leaves out what would bring it in again', () => {
  expect(kept(undo(done(title('a'), note(`Use ${token}`))))).toEqual([1, 0]);
  expect(kept(undo(undo(done(note('a'), note(`Use ${token}`)))))).toEqual([0, 1]);
});

it('reads Markdown as it is seen', () => {
  const escaped = `Use ${token.replace('_', '\\_')} here.`;
  const written = { do: 'editStep', stepId: step, field: 'instruction', value: escaped } as const;
  expect(kept(done(title('a'), written))).toEqual([0, 0]);
});

it('leaves out what the person masked, though no rule knows it', () => {
  const written = done(title('Zephyr roll-out'), note('Ask for Zephyr'));
  const masked = maskEverywhere(written.document, 'Zephyr').document;
  const history = commit(written, { do: 'replace', document: masked }, '2026-12-01');
  expect(kept(history)).toEqual([0, 0]);
  expect(kept(commit(history, title('b'), '2026-12-01'))).toEqual([1, 0]);
  expect(kept(undo(history))).toEqual([2, 0]);
});

it('leaves out what was redacted at the gate', () => {
  const written = done(note('Mail to ada@acme.example'));
  const redacted = redactFindings(written.document, gateFindings(written.document));
  const history = commit(written, { do: 'replace', document: redacted }, '2026-12-01');
  expect(kept(history)).toEqual([0, 0]);
  expect(JSON.stringify(storableChanges()(history))).not.toContain('ada@acme');
});

it('heeds the person’s own list', () => {
  const history = done(title('a'), note('Ask Apollo'), title('b'));
  expect(kept(history)).toEqual([3, 0]);
  expect(kept(history, compileLists({ always: ['apollo'], never: [] }))).toEqual([1, 0]);
});

it('moving and deleting masked steps hides nothing', () => {
  const masked = done(note('Use <github-token-1>'));
  const phase = sampleSop.phases[0]?.id ?? '';
  const commands: Command[] = [
    { do: 'moveStep', stepId: step, phaseId: phase, index: 0 },
    { do: 'insertStep', stepId: 'new', phaseId: phase, index: 0, instruction: 'Wait.' },
    { do: 'deleteStep', stepId: step },
  ];
  const moved = commands.reduce((now, command) => commit(now, command, '2026-12-01'), masked);
  expect(kept(moved)).toEqual([3, 0]);
});
