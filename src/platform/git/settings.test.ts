import { expect, it } from 'vitest';
import { seal, unseal } from './seal';
import {
  forgetGone,
  type GitArea,
  isSealed,
  readRecord,
  readSettings,
  remember,
  saveSettings,
  type TypedSettings,
  tokenOf,
} from './settings';

/** What `localStorage` does. */
function areaWith(stored: { [key: string]: string } = {}): GitArea & { values: Map<string, string> } {
  const values = new Map(Object.entries(stored));
  return { values, getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

const TYPED: TypedSettings = {
  url: 'https://git.example.com/a.git',
  branch: 'main',
  folder: 'sops',
  name: 'Jo',
  email: 'jo@example.com',
  user: '',
  token: 'tok-1',
  passphrase: '',
};

it('a text that was sealed opens with its passphrase and what it is bound to, and with nothing else', async () => {
  const sealed = await seal('tök-1', 'Straße', 'https://a.example');
  expect(await unseal(sealed, 'Straße', 'https://a.example')).toBe('tök-1');
  // Typed as two characters on one keyboard, and as one on another.
  expect(await unseal(await seal('x', 'a\u0308', ''), 'ä', '')).toBe('x');
  await expect(unseal(sealed, 'strasse', 'https://a.example')).rejects.toMatchObject({ key: 'gitPassphraseWrong' });
  await expect(unseal(sealed, 'Straße', 'https://b.example')).rejects.toMatchObject({ key: 'gitPassphraseWrong' });
  const changed = { ...sealed, data: `${sealed.data.startsWith('A') ? 'B' : 'A'}${sealed.data.slice(1)}` };
  await expect(unseal(changed, 'Straße', 'https://a.example')).rejects.toMatchObject({ key: 'gitPassphraseWrong' });
  const again = await seal('tök-1', 'Straße', 'https://a.example');
  expect([again.salt, again.iv, again.data]).not.toEqual([sealed.salt, sealed.iv, sealed.data]);
});

it('settings are kept; with a passphrase the token is nowhere in them', async () => {
  const area = areaWith();
  expect(readSettings(area)).toBeUndefined();
  const plain = await saveSettings(area, TYPED);
  expect([readSettings(area), isSealed(plain), await tokenOf(plain, '')]).toEqual([plain, false, 'tok-1']);
  const sealed = await saveSettings(area, { ...TYPED, passphrase: 'open' });
  expect([...area.values.values()].join()).not.toMatch(/tok-1|open/);
  expect([isSealed(sealed), await tokenOf(sealed, 'open')]).toEqual([true, 'tok-1']);
});

it('a token stays when none is typed, and never goes to another server', async () => {
  const area = areaWith();
  await saveSettings(area, TYPED);
  const other = await saveSettings(area, { ...TYPED, url: 'https://git.example.com/b.git', token: '' });
  expect(await tokenOf(other, '')).toBe('tok-1');
  const elsewhere = await saveSettings(area, { ...TYPED, url: 'https://evil.example/b.git', token: '' });
  expect([await tokenOf(elsewhere, ''), [...area.values.values()].join().includes('tok-1')]).toEqual(['', false]);
});

it.each([
  [{ url: 'http://git.example.com/a.git' }],
  [{ url: 'https://a:b@git.example.com/a.git' }],
  [{ branch: 'a b' }],
  [{ folder: '../a' }],
])('%j is no setting', async (wrong) => {
  await expect(saveSettings(areaWith(), { ...TYPED, ...wrong })).rejects.toThrow();
  const stored = { ...TYPED, ...wrong, token: { origin: '', secret: '' } };
  expect(readSettings(areaWith({ git: JSON.stringify(stored) }))).toBeUndefined();
});

it('publications are remembered with their trees, until the SOP is gone', async () => {
  const area = areaWith({ gitPublished: 'not JSON' });
  const last = { url: TYPED.url, branch: 'main', at: 1 };
  remember(area, 'one', { ...last, commit: 'c1', tree: 't1' });
  remember(area, 'one', { ...last, commit: 'c2', tree: 't2' });
  remember(area, 'one', { ...last, commit: 'c3', tree: 't1' });
  remember(area, 'two', { ...last, commit: 'c4', tree: 't4' });
  expect(readRecord(area, 'one')).toEqual({ ...last, commit: 'c3', trees: ['t1', 't2'] });
  await forgetGone(area, async (id) => id === 'two');
  expect([readRecord(area, 'one'), readRecord(area, 'two')?.commit]).toEqual([undefined, 'c4']);
});
