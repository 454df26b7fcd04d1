import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { shotsIn } from '../../core/shots-of';
import type { Sop } from '../../core/sop';
import { database } from '../store/database';
import { deleteSop, loadSop, saveSop } from '../store/library';
import { putShot, shotById } from '../store/recording';
import { BackupProblem } from './format';
import { isBackup, readBackup } from './read';
import { restoreBackup } from './restore';
import { writeBackup } from './write';

const NOW = 1_000_000;
const shown = shotsIn(sampleSop);
const [first = ''] = shown;
const webp = (text: string) => new Blob(['RIFF....WEBP', text], { type: 'image/webp' });
const shot = (id: string, text = id, sessionId = 's') => ({
  id,
  sessionId,
  image: webp(text),
  width: 16,
  height: 9,
  moment: 'before' as const,
  masks: [],
  target: { x: 0, y: 0, width: 1, height: 1 },
});

/** All tables, without what a backup does not hold. */
async function library(): Promise<unknown> {
  const { sops, cards, shots, pictures, revisions, templates } = database;
  const rows = await Promise.all([sops.toArray(), cards.toArray(), shots.toArray(), revisions.toArray()]);
  const texts = (await pictures.toArray()).map(async ({ id, image }) => [id, await image.text()]);
  return [...rows, await Promise.all(texts), await templates.toArray()];
}

/** The backup with one of its files changed, and its index put right again if `forged`. */
async function changed(data: Blob, path: string, change: (text: string) => string, forged = true): Promise<Blob> {
  const archive = await JSZip.loadAsync(await data.arrayBuffer());
  const text = change((await archive.file(path)?.async('string')) ?? '');
  archive.file(path, text);
  if (forged && path !== 'backup.json') {
    const index = JSON.parse((await archive.file('backup.json')?.async('string')) ?? '');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    index.files[path] = Buffer.from(digest).toString('hex');
    archive.file('backup.json', JSON.stringify(index));
  }
  return new Blob([await archive.generateAsync({ type: 'arraybuffer' })]);
}

let count = 0;
const restore = async (data: Blob) => restoreBackup(await readBackup(data), NOW, () => `new-${++count}`);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await Promise.all([...shown, 'once'].map((id) => putShot(shot(id))));
  await putShot(shot('of a recording that goes on'));
  const filing = { tags: ['aws'], folder: 'Web', starred: true };
  await saveSop(sampleSop, 10, undefined, filing);
  await saveSop({ ...sampleSop, id: 'trashed', sopId: 'SOP-2' }, 20, undefined, { trashedAt: 30 });
  const step = { id: 'x', action: 'click' as const, instruction: 'Click.' };
  const picture = { shotId: 'once', width: 16, height: 9, moment: 'before' as const, masks: [] };
  const document: Sop = { ...sampleSop, rollback: [{ ...step, picture }] };
  await database.revisions.add({ id: 'r', sopId: sampleSop.id, version: '0.9', document, summary: 'First', at: 5 });
  await database.templates.add({ id: 't', name: 'Mine', document: { ...sampleSop, phases: [], rollback: [] } });
});

describe('a backup', () => {
  it('brings everything back that was deleted', async () => {
    const parts: number[] = [];
    const data = await writeBackup(NOW, (part) => parts.push(part));
    expect([parts.at(-1), parts.length]).toEqual([1, 2 + shown.length + 1 + 2]);
    expect(await isBackup(data)).toBe(true);
    const before = await library();
    await deleteSop(sampleSop.id);
    await deleteSop('trashed');
    await database.templates.clear();
    expect(await restore(data)).toEqual({ added: 2, replaced: 0, kept: 0 });
    await database.cards.update('trashed', { trashedAt: 30 });
    // Shots of a deleted recording belong to their SOP; a recording that goes on is nobody's.
    await database.shots.toCollection().modify({ sessionId: 's' });
    const after = (await library()) as unknown[][];
    expect(after).toEqual(before);
    expect(await restore(data)).toEqual({ added: 0, replaced: 0, kept: 2 });
    expect(await library()).toEqual(before);
  });

  it('replaces what is older, and leaves alone what is newer', async () => {
    const data = await writeBackup(NOW);
    await saveSop({ ...sampleSop, title: 'older' }, 9);
    await saveSop({ ...sampleSop, id: 'trashed', title: 'newer' }, 21);
    await database.cards.update('trashed', { folder: 'Mine' });
    expect(await restore(data)).toEqual({ added: 0, replaced: 1, kept: 1 });
    expect([(await loadSop(sampleSop.id))?.title, (await loadSop('trashed'))?.title]).toEqual([
      sampleSop.title,
      'newer',
    ]);
    expect(await database.cards.get('trashed')).toMatchObject({ folder: 'Mine', trashedAt: 30 });
  });

  it('changes no shot that is there: another one of that id gets another', async () => {
    const data = await writeBackup(NOW);
    await database.sops.clear();
    await database.cards.clear();
    await putShot(shot(first, 'somebody else’s', 'other'));
    await saveSop({ ...sampleSop, id: 'other' }, 1);
    await restore(data);
    expect(await (await shotById(first))?.image?.text()).toContain('somebody else’s');
    const own = shotsIn((await loadSop(sampleSop.id)) as Sop).filter((id) => id.startsWith('new-'));
    expect(own).toHaveLength(1);
    expect(await (await shotById(own[0] ?? ''))?.image?.text()).toBe(`RIFF....WEBP${first}`);
  });

  it('holds neither recordings nor what can be undone', async () => {
    await database.sessions.add({
      id: 's',
      title: 'live',
      startedAt: 1,
      state: 'recording',
      windowIds: [],
      notices: [],
    });
    await database.changes.add({ sopId: sampleSop.id, at: 1, forward: [], backward: [] });
    const archive = await JSZip.loadAsync(await (await writeBackup(NOW)).arrayBuffer());
    const names = Object.keys(archive.files).map((name) => name.replace(/\d+/, 'n'));
    expect([...new Set(names)]).toEqual(['sops/n.json', 'pictures/n.webp', 'templates.json', 'backup.json']);
    expect(names.filter((name) => name === 'pictures/n.webp')).toHaveLength(shown.length + 1);
  });
});

describe('nothing changes when a backup', () => {
  it.each<[string, (data: Blob) => Promise<Blob>, string]>([
    ['is no zip', async () => new Blob(['PK hello']), 'backupDamaged'],
    ['is cut off', async (data) => data.slice(0, data.size - 400), 'backupDamaged'],
    [
      'is a zip of something else',
      async () => new Blob([await new JSZip().file('a', 'b').generateAsync({ type: 'arraybuffer' })]),
      'backupNone',
    ],
    [
      'was saved by a newer Sopwright',
      (data) => changed(data, 'backup.json', (text) => text.replace('"formatVersion":1', '"formatVersion":2')),
      'backupNewer',
    ],
    [
      'has a document with another letter in it',
      (data) => changed(data, 'sops/1.json', (text) => text.replace('staging', 'stagging'), false),
      'backupDamaged',
    ],
    [
      'has a picture with another byte in it',
      (data) => changed(data, 'pictures/1.webp', (text) => `${text}x`, false),
      'backupDamaged',
    ],
    [
      'has no such picture',
      (data) => changed(data, 'sops/1.json', (text) => text.replace('pictures/1.webp', 'pictures/99.webp')),
      'backupDamaged',
    ],
    [
      'points elsewhere',
      (data) => changed(data, 'sops/1.json', (text) => text.replace('pictures/1.webp', '../1.webp')),
      'backupDamaged',
    ],
    [
      'has a document that is none',
      (data) => changed(data, 'sops/1.json', (text) => text.replace('"title":"', '"titel":"')),
      'backupDamaged',
    ],
    [
      'has an SOP twice',
      (data) => changed(data, 'sops/1.json', (text) => text.replaceAll(sampleSop.id, 'trashed')),
      'backupDamaged',
    ],
    ['has a picture that is none', (data) => changed(data, 'pictures/1.webp', () => '<svg/>'), 'backupDamaged'],
  ])('%s', async (_, change, key) => {
    const data = await change(await writeBackup(NOW));
    const before = await library();
    const refused = await restore(data).catch((error) => error);
    expect(refused).toBeInstanceOf(BackupProblem);
    expect(refused.key).toBe(key);
    expect(await library()).toEqual(before);
  });

  it('cannot be written to the end', async () => {
    const data = await writeBackup(NOW);
    await deleteSop(sampleSop.id);
    await deleteSop('trashed');
    const before = await library();
    vi.spyOn(database.templates, 'bulkPut').mockImplementation(() => {
      throw new Error('disk full');
    });
    await expect(restore(data)).rejects.toThrow('disk full');
    expect(await library()).toEqual(before);
  });
});
