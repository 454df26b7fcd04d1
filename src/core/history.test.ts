import { describe, expect, it } from 'vitest';
import { bareSop } from '../../test/support/sops';
import type { Command } from './command';
import { commit, type History, historyOf, LEVELS, redo, seal, undo } from './history';

const sop = bareSop({
  title: '',
  reviewBy: '',
  phases: [{ id: 'one', title: 'Build', steps: [{ id: 'a', action: 'click', instruction: 'Click.' }] }],
});

const today = '2026-12-01';
const title = (value: string): Command => ({ do: 'setText', field: 'title', value });
const run = (history: History, ...commands: Command[]) =>
  commands.reduce((now, command) => commit(now, command, today), history);

describe('history', () => {
  it('dates a changed document, and only a changed one', () => {
    const start = historyOf(sop);
    expect(run(start, title('x')).document.updated).toBe(today);
    expect(run(start, title(''))).toBe(start);
    expect(run(start, { do: 'deleteStep', stepId: '?' })).toBe(start);
  });

  it('takes back and does again, down to the first document', () => {
    const done = run(historyOf(sop), title('x'), { do: 'deleteStep', stepId: 'a' });
    const back = undo(undo(done));
    expect(back.document).toEqual(sop);
    expect(undo(back)).toBe(back);
    const again = redo(redo(back));
    expect(again.document).toEqual(done.document);
    expect(redo(again)).toBe(again);
  });

  it('forgets what was taken back once something else is done', () => {
    const changed = run(undo(run(historyOf(sop), title('x'))), title('y'));
    expect(redo(changed)).toBe(changed);
  });

  it('takes what was typed in one field back at once, as one patch', () => {
    const typed = run(historyOf(sop), ...[...'Deploy'].map((_, at) => title('Deploy'.slice(0, at + 1))));
    expect(typed.past).toHaveLength(1);
    expect(typed.past[0]?.forward).toHaveLength(2);
    expect(undo(typed).document).toEqual(sop);
    expect(redo(undo(typed)).document.title).toBe('Deploy');
  });

  it('takes two visits to a field back one after the other', () => {
    const visited = run(seal(run(historyOf(sop), title('x'))), title('xy'));
    expect(undo(visited).document.title).toBe('x');
  });

  it('takes an optional text back to being absent', () => {
    const note = (value: string): Command => ({ do: 'editStep', stepId: 'a', field: 'note', value });
    const typed = run(historyOf(sop), note('x'), note('xy'), note(''), note('z'));
    expect(undo(typed).document).toEqual(sop);
    expect(redo(undo(typed)).document.phases[0]?.steps[0]?.note).toBe('z');
  });

  it('what is typed and taken out again in one visit is no change', () => {
    const start = run(historyOf(sop), { do: 'deleteStep', stepId: 'a' });
    const visited = run(start, title('x'), title('xy'), title(''));
    expect(visited.document).toEqual(start.document);
    expect(visited.past).toHaveLength(1);
    expect(undo(run(visited, title('y'))).document).toEqual(start.document);
  });

  it('an input on its way to another name never takes over what names another', () => {
    const steps = ['{{db_password}}', '{{db}}', '{{dbx}}'].map((instruction, at) => ({
      id: `${at}`,
      action: 'note' as const,
      instruction,
    }));
    const inputs = ['db_password', 'db'].map((name) => ({ name, example: '', secret: true, description: '' }));
    const start = historyOf({ ...sop, inputs, phases: [{ id: 'one', title: '', steps }] });
    const typed = ['db_', 'db', '', 'db', 'dbx', 'dbx_key'];
    const renamed = run(start, ...typed.map((name): Command => ({ do: 'renameInput', index: 0, name })));
    const sentences = ({ document }: History) => document.phases[0]?.steps.map(({ instruction }) => instruction);
    expect(sentences(renamed)).toEqual(['{{dbx_key}}', '{{db}}', '{{dbx}}']);
    expect(renamed.document.inputs.map(({ name }) => name)).toEqual(['dbx_key', 'db']);
    expect(renamed.past).toHaveLength(1);
    expect(undo(renamed).document).toEqual(start.document);
  });

  it(`holds ${LEVELS} levels`, () => {
    let history = historyOf(sop);
    for (let at = 1; at <= LEVELS + 50; at++) history = seal(run(history, title(`${at}`)));
    for (let at = 0; at < LEVELS + 50; at++) history = undo(history);
    expect(history.document.title).toBe('50');
  });
});
