import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { sampleSop } from '../../../../test/fixtures/sample-sop';
import type { Command } from '../../../core/command';
import { redo, seal, undo } from '../../../core/history';
import { database } from '../../../platform/store/database';
import { changeSop, openSop } from '../../../platform/store/editing';
import { deleteSop, loadSop, saveSop } from '../../../platform/store/library';
import { compileLists, storableChanges } from '../../../redaction';
import { Keeper } from './keeper';

const today = '2026-12-01';
const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
const title = (value: string): Command => ({ do: 'setText', field: 'title', value });
const purpose = (value: string): Command => ({ do: 'setText', field: 'purpose', value });
const storedTitle = async () => (await loadSop(sampleSop.id))?.title;

/** An editor on the sample; `lists`: the person's. */
async function open(always: string[] = []): Promise<Keeper> {
  const opened = await openSop(sampleSop.id);
  if (!opened) throw new Error('It is not stored');
  const keeper = new Keeper(opened, () => {});
  keeper.heed(storableChanges(compileLists({ always, never: [] })));
  await keeper.loaded;
  return keeper;
}

/** Does one thing after the other, each a change of its own, and stores it. */
async function write(keeper: Keeper, ...commands: Command[]): Promise<void> {
  for (const command of commands) {
    keeper.command(command, today);
    keeper.change(seal);
  }
  await keeper.flush();
}

async function everything(): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await saveSop(sampleSop, Date.now());
});

it('takes back and does again what was done before a reload', async () => {
  await write(await open(), title('a'), title('b'), title('c'));
  const again = await open();
  again.change(undo);
  again.change(undo);
  await again.flush();
  expect(await storedTitle()).toBe('a');
  const third = await open();
  expect([third.history.past.length, third.history.future.length]).toEqual([1, 2]);
  third.change(redo);
  await write(third, title('d'));
  const last = await open();
  expect([last.history.past.length, last.history.future.length]).toEqual([3, 0]);
  for (let count = 0; count < 3; count++) last.change(undo);
  expect(last.history.document).toEqual(sampleSop);
});

it('keeps 500 changes, and writes only what is new', async () => {
  const keeper = await open();
  await write(keeper, ...Array.from({ length: 600 }, (_, count) => title(`${count}`)));
  expect(await database.changes.count()).toBe(500);
  const put = vi.spyOn(database.changes, 'bulkPut');
  await write(keeper, title('one more'));
  expect(put.mock.calls.map(([rows]) => rows.map(({ at }) => at))).toEqual([[501]]);
  expect(await database.changes.count()).toBe(500);
  const again = await open();
  for (let count = 0; count < 200; count++) again.change(undo);
  expect(again.history.document.title).toBe('400');
});

it('what is typed on and on is one change, also when it was stored in between', async () => {
  const keeper = await open();
  keeper.command(title('a'), today);
  await keeper.flush();
  keeper.command(title('ab'), today);
  await keeper.flush();
  expect(await database.changes.count()).toBe(1);
  const again = await open();
  again.change(undo);
  expect(again.history.document.title).toBe(sampleSop.title);
});

it('no secret stays in what can be undone, once it is out of the document', async () => {
  const keeper = await open(['Zephyr']);
  await write(keeper, title('a'), purpose(`Use ${token.slice(0, 10)}`));
  await write(keeper, purpose(`Use ${token}`));
  await write(keeper, title('For Zephyr'));
  await write(keeper, title('For them'), purpose('Use the token'), { do: 'deleteStep', stepId: 'none' });
  expect(keeper.history.past).toHaveLength(6);
  expect(await everything()).not.toMatch(/ghp_|Zephyr/);
  const again = await open(['Zephyr']);
  expect(again.history.past).toHaveLength(0);
  await write(again, title('b'));
  expect((await open()).history.past).toHaveLength(1);
});

it('two editors stay in step, also in what they can undo', async () => {
  const [one, two] = [await open(), await open()];
  const stop = [one.follow(), two.follow()];
  await write(one, title('from one'));
  await expect.poll(() => two.history.document.title).toBe('from one');
  await write(two, purpose('from two'));
  await expect.poll(() => one.history.document.purpose).toBe('from two');
  expect(await loadSop(sampleSop.id)).toMatchObject({ title: 'from one', purpose: 'from two' });
  two.change(undo);
  two.change(undo);
  await two.flush();
  await expect.poll(() => one.history.document.title).toBe(sampleSop.title);
  expect([one.state, two.state]).toEqual(['saved', 'saved']);
  for (const each of stop) each();
});

it('who writes last destroys nothing: the later one is told', async () => {
  const [one, two] = [await open(), await open()];
  const stop = two.follow();
  two.command(title('from two'), today);
  await write(one, title('from one'));
  await two.flush();
  await expect.poll(() => two.state).toBe('elsewhere');
  await two.flush();
  expect(await storedTitle()).toBe('from one');
  expect(two.history.document.title).toBe('from two');
  stop();
});

it('goes on with a document that another context changed, which can be undone', async () => {
  const keeper = await open();
  const stop = keeper.follow();
  await write(keeper, title('mine'));
  const added = { id: 'new', action: 'note' as const, instruction: 'Added.' };
  expect(await changeSop(sampleSop.id, (sop) => ({ ...sop, rollback: [...sop.rollback, added] }), Date.now())).toBe(
    true,
  );
  expect(await changeSop('unknown', (sop) => sop, Date.now())).toBe(false);
  await expect.poll(() => keeper.history.document.rollback.at(-1)?.id).toBe('new');
  expect(keeper.state).toBe('saved');
  await write(keeper, title('still mine'));
  const again = await open();
  for (let count = 0; count < 3; count++) again.change(undo);
  expect(again.history.document).toEqual(sampleSop);
  stop();
});

it('says that the SOP was deleted, and does not bring it back', async () => {
  const keeper = await open();
  const stop = keeper.follow();
  await write(keeper, title('a'));
  await deleteSop(sampleSop.id);
  await expect.poll(() => keeper.state).toBe('gone');
  await write(keeper, title('b'));
  expect(await everything()).toBe(JSON.stringify(database.tables.map(() => [])));
  stop();
});
