import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from '../../support/axe';
import { type Bench, openBench } from '../../support/extension';
import type { GitHost } from '../../support/git-server';
import { USER } from '../../support/git-server';
import { storePictured } from '../../support/pictured-sop';
import { exportMarkdown } from '../../support/recording';
import { readTable } from '../../support/store';

/** Put together at run time: no scanner is to take this file for a leak. */
const TOKEN = ['tok', 'Vx8r2LqPz7Tn4Wc9'].join('-');
const PASSPHRASE = 'correct horse battery';

/** The editor, and what is pressed in it. */
export interface GitDesk {
  bench: Bench;
  editor: Page;
  /** Opens the dialog for Git from the editor. */
  open(): Promise<void>;
  /** Closes it, and the dialog for exports. */
  shut(): Promise<void>;
  press(name: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  says(text: string | RegExp): Promise<void>;
}

/** Published, published again, changed by others, taken over: with any server that has git behind it. */
export function gitFlow<Host extends GitHost>(start: (token: string) => Promise<Host>): () => GitDesk & { host: Host } {
  let host: Host;
  let bench: Bench;
  let editor: Page;
  const dialog = () => editor.getByRole('dialog', { name: /^(Publish to Git|Repository for SOPs)$/ });
  const button = (name: string) => dialog().getByRole('button', { name, exact: true });
  const press = (name: string) => button(name).click({ delay: 80 });
  const fill = (field: string, text: string) => dialog().getByLabel(field, { exact: true }).fill(text);
  const says = (text: string | RegExp) => dialog().getByText(text).first().waitFor({ timeout: 30_000 });
  const steps = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
  const open = async () => {
    await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
    await editor.getByRole('button', { name: 'Publish to Git…', exact: true }).click({ delay: 80 });
    await dialog().waitFor();
  };
  const shut = async () => {
    await editor.keyboard.press('Escape', { delay: 80 });
    await dialog().waitFor({ state: 'detached' });
    await editor.keyboard.press('Escape', { delay: 80 });
    await editor.getByRole('dialog', { name: 'Export', exact: true }).waitFor({ state: 'detached' });
  };

  const expectAccessible = async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await editor.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeProblems(editor, 'dialog[open] dialog[open]'), colorScheme).toEqual([]);
    }
  };

  beforeAll(async () => {
    host = await start(TOKEN);
    bench = await openBench();
    const popup = await bench.openPopup();
    const id = await storePictured(popup, 3);
    editor = await bench.context.newPage();
    await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${id}`));
    await steps().first().waitFor();
  });

  afterAll(async () => {
    await bench?.close();
    await host?.close();
  });

  test('an SOP is published: what the real git clones is what the zip holds, byte for byte', async () => {
    const zip = await exportMarkdown(editor);
    await open();
    expect(await button('Save').isDisabled()).toBe(true);
    await fill('Repository', host.url);
    await fill('Your name', 'Jo Doe');
    await fill('Your e-mail address', 'jo@example.com');
    await fill('User name', USER);
    await fill('Access token', TOKEN);
    await fill('Passphrase for the token (optional)', PASSPHRASE);
    await expectAccessible();
    await press('Save');
    await fill('Passphrase', PASSPHRASE);
    await fill('Commit message', '3 steps 1.0: first version');
    await expectAccessible();
    await press('Publish');
    await says(/^Published as commit [0-9a-f]{7} on main\.$/);
    const folder = join(host.clone(), 'sops');
    const cloned = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = cloned.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(names.sort()).toEqual([...zip.names, 'README.md'].sort());
    for (const name of zip.names)
      expect(readFileSync(join(folder, name)).equals(zip.file(name.slice(name.indexOf('/') + 1))), name).toBe(true);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(
      '- [3 steps](3-steps/README.md) – SOP-0001 · 1.0 · ',
    );
    expect(host.git(undefined, 'log', '--format=%an %ae %s', 'main').trim()).toBe(
      'Jo Doe jo@example.com 3 steps 1.0: first version',
    );
  });

  test('published again after an edit: one more commit, and a picture that is gone is gone', async () => {
    await press('Publish');
    await says('There is nothing to publish: main has all of it already.');
    await shut();
    await editor.getByRole('button', { name: 'Delete step 1.2', exact: true }).click({ delay: 80 });
    await expect.poll(() => steps().count()).toBe(2);
    const zip = await exportMarkdown(editor);
    await open();
    await press('Publish');
    await says(/^Published as commit/);
    expect(host.git(undefined, 'rev-list', '--count', 'main').trim()).toBe('2');
    const listed = host.git(undefined, 'ls-tree', '-r', '--name-only', 'main:sops').trim().split('\n');
    expect(listed.sort()).toEqual([...zip.names, 'README.md'].sort());
    expect(listed.filter((name) => name.endsWith('.webp'))).toHaveLength(2);
  });

  test('what a colleague changed is told, is not replaced unasked, and is taken over', async () => {
    const clone = host.clone();
    for (const name of ['README.md', 'sop.json']) {
      const file = join(clone, 'sops/3-steps', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Restart node 0', 'Drain and restart node 0'));
    }
    host.git(clone, 'commit', '--quiet', '-a', '-m', 'Drain first');
    host.git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
    await press('Check for changes');
    await says(/^This SOP was changed in the repository since/);
    const commits = dialog().getByRole('list', { name: 'Changes in the repository', exact: true });
    expect(await commits.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Drain first[0-9a-f]{7} Colleague · .* · README\.md, sop\.json$/),
    ]);
    await expectAccessible();
    await press('Publish');
    await says(/^This SOP was changed in the repository since/);
    await expect.poll(() => button('Publish').isEnabled()).toBe(true);
    expect(host.git(undefined, 'log', '-1', '--format=%s', 'main').trim()).toBe('Drain first');

    await press('Import what is there');
    await says('Imported. Undo brings back what was here.');
    await press('Publish');
    await says(/^There is nothing to publish/);
    await shut();
    expect(await steps().first().textContent()).toContain('Click Drain and restart node 0.');
    // Of the pictures that are the same there, those that were here stayed.
    const shots = (await readTable(editor, 'shots')) as { id: string }[];
    expect(shots.map(({ id }) => id).sort()).toEqual(['step-0', 'step-1', 'step-2']);
  });

  test('what a colleague edited in the README alone comes in; what is no part of the SOP is not lost unseen', async () => {
    const clone = host.clone();
    const file = join(clone, 'sops/3-steps/README.md');
    const edited = readFileSync(file, 'utf8').replace(/(?<=^\*\*1\.1\*\* ).+$/m, 'Press **Restart node 0** once.');
    writeFileSync(file, `${edited}\nAsk the night shift first.\n`);
    host.git(clone, 'commit', '--quiet', '-a', '-m', 'A remark');
    host.git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
    await open();
    await press('Check for changes');
    await says('A remark');
    await press('Import what is there');
    await says(/^Imported\. But not everything in README\.md there is part of the SOP.*“Ask the night shift first\.”/);
    await press('Publish');
    await says(/^This SOP was changed in the repository since/);
    await expect.poll(() => button('Replace it').isEnabled()).toBe(true);
    await press('Replace it');
    await says(/^Published as commit/);
    await shut();
    const published = readFileSync(join(host.clone(), 'sops/3-steps/README.md'), 'utf8');
    expect(published).toContain('Press **Restart node 0** once.');
    expect(published).not.toContain('night shift');
  });

  test('without the passphrase nothing goes out; while a finding is open neither', async () => {
    await editor.reload();
    await steps().first().waitFor();
    await open();
    expect(await button('Publish').isDisabled()).toBe(true);
    await fill('Passphrase', 'wrong');
    await press('Check for changes');
    await says('The passphrase is not the one the token was encrypted with.');
    await fill('Passphrase', PASSPHRASE);
    await press('Check for changes');
    await says('Nobody has changed this SOP in the repository since.');
    await fill('Commit message', 'As jane.doe@example.com said');
    await press('Publish');
    await says('The commit message holds something that may be secret. Write it without that.');
    await shut();
    const title = editor.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill('Ask jane.doe@example.com');
    await title.blur();
    await open();
    expect(await button('Publish').isDisabled()).toBe(true);
    await says('Decide on every finding to publish.');
    await shut();
    await title.fill('3 steps');
    await title.blur();
  });

  return () => ({ bench, editor, host, open, shut, press, fill, says });
}

/** The files of a closed browser's profile in which the token stands, plain, in base64 or in UTF-16. */
export function holdingToken(profile: string): string[] {
  const forms = [TOKEN, Buffer.from(`${USER}:${TOKEN}`).toString('base64')];
  const sought = forms.flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return sought.some((form) => bytes.includes(form));
    });
}
