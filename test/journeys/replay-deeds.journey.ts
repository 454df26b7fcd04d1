import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDeeds } from '../support/deeds';
import type { Person } from '../support/person';
import { recordScripts, replayRecording, runTest } from '../support/replay';

const POLICY = 'policy.json';

/** Does what consoles rarely ask for: frames, tabs, files, keys, menus that open when they are pointed at. */
async function release(person: Person, url: string, policy: string): Promise<void> {
  const { page } = person;
  await page.goto(url);
  await person.look(600);
  await person.pointAt(page.getByText('More'));
  await person.click(page.getByRole('button', { name: 'Archive' }));
  page.once('dialog', async (dialog) => {
    // A person reads it first.
    await new Promise((read) => setTimeout(read, 900));
    await dialog.accept();
  });
  await person.click(page.getByRole('button', { name: 'Clear cache' }));
  await person.look(1500);
  const chooser = page.waitForEvent('filechooser');
  await person.click(page.getByLabel('Policy'));
  await (await chooser).setFiles(policy);
  await person.look(400);
  await person.fill(page.getByLabel('Notes'), 'First line');
  await person.press('Enter');
  await person.type('second');
  await person.click(page.getByLabel('Stage'));
  await person.type('Live');
  await person.press('Enter');
  await person.click(page.getByRole('switch', { name: 'Frozen' }));
  await person.pointAt(page.getByRole('treeitem', { name: 'node-1' }));
  await person.pressQuickly(2);
  await person.press('Control+s');
  await person.click(page.frameLocator('iframe').getByRole('button', { name: 'Approve' }));
  const opened = page.context().waitForEvent('page');
  await person.click(page.getByRole('link', { name: 'Open the log' }));
  const log = await opened;
  await log.waitForLoadState();
  await log.bringToFront();
  person.page = log;
  await person.look(800);
  await person.click(log.getByRole('button', { name: 'Acknowledge' }));
  person.page = page;
  await page.bringToFront();
  await person.look(800);
  await person.click(page.getByRole('button', { name: 'Finish' }));
}

const DEEDS = [
  'archived',
  'cleared',
  `file ${POLICY}`,
  'notes "First line\\nsecond"',
  'stage 2',
  'frozen true',
  'opened',
  'saved',
  'approved',
  'acknowledged',
  'finished',
];

test('frames, tabs, files, dialogs and keys are done again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sopwright-files-'));
  const policy = join(folder, POLICY);
  writeFileSync(policy, '{}');
  const [recorded, again, replayed] = [await startDeeds(), await startDeeds(), await startDeeds()];
  try {
    const scripts = await recordScripts('Release', (person) => release(person, recorded.url, policy));
    expect(recorded.deeds).toEqual(DEEDS);
    await runTest(scripts.test, { BASE_URL: again.url, POLICY: policy });
    expect(again.deeds).toEqual(DEEDS);
    await replayRecording(scripts.recording, { [recorded.url]: replayed.url });
    // The Recorder has no step for files: whoever replays it does that.
    expect(replayed.deeds).toEqual(DEEDS.filter((deed) => !deed.startsWith('file')));
  } finally {
    await Promise.all([recorded, again, replayed].map((console_) => console_.close()));
    rmSync(folder, { recursive: true, force: true });
  }
});
