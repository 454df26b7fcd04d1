import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sop } from '../../../core/sop';
import { Autosave, type SaveState } from './autosave';

const named = (title: string) => ({ title }) as Sop;
const reports: SaveState[] = [];
const written: string[] = [];
let failing = false;

async function save(document: Sop): Promise<void> {
  if (failing) throw new Error('disk full');
  written.push(document.title);
}

beforeEach(() => {
  vi.useFakeTimers();
  reports.length = 0;
  written.length = 0;
  failing = false;
});
afterEach(() => {
  vi.useRealTimers();
});

it('writes the newest document within 250 ms, even while more is typed', async () => {
  const autosave = new Autosave(save, (state) => reports.push(state));
  autosave.changed(named('a'));
  await vi.advanceTimersByTimeAsync(200);
  autosave.changed(named('ab'));
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(50);
  expect(written).toEqual(['ab']);
  expect(reports.at(-1)).toBe('saved');
});

it('writes at once when flushed, and only once', async () => {
  const autosave = new Autosave(save, (state) => reports.push(state));
  autosave.changed(named('a'));
  await autosave.flush();
  await vi.advanceTimersByTimeAsync(1000);
  await autosave.flush();
  expect(written).toEqual(['a']);
});

it('says why it could not write, and tries again', async () => {
  const autosave = new Autosave(save, (state) => reports.push(state));
  failing = true;
  autosave.changed(named('a'));
  await autosave.flush();
  expect(reports.at(-1)).toEqual({ problem: new Error('disk full') });
  failing = false;
  await autosave.flush();
  expect(written).toEqual(['a']);
});
