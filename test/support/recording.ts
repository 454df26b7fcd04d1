import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import type { SopFile } from '../../src/core/sop-file';
import type { Bench } from './extension';
import { personAt } from './person';

/** An exported zip, read. */
export interface ExportedZip {
  /** The downloaded file's name. */
  filename: string;
  bytes: Buffer;
  /** Names of the entries, in the zip's order. */
  names: string[];
  sop: SopFile;
  readme: string;
  /** Text of a file by its name within the folder. */
  text(name: string): string;
  /** Bytes of a file by its name within the folder. */
  file(name: string): Buffer;
}

/** Starts recording in the popup, as a person does; gives the popup's page. */
export async function startRecording(bench: Bench, title = ''): Promise<Page> {
  const popup = await bench.openPopup();
  if (title !== '') await popup.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await popup.getByRole('button', { name: 'Start recording', exact: true }).click({ delay: 80 });
  await popup.getByRole('button', { name: 'Stop recording', exact: true }).waitFor();
  return popup;
}

/** The number of steps that the popup shows. */
export async function stepCount(popup: Page): Promise<number> {
  const text = await popup
    .getByRole('status')
    .filter({ hasText: /\d+ steps/ })
    .first()
    .textContent();
  return Number(/(\d+) steps/.exec(text ?? '')?.[1] ?? Number.NaN);
}

/** Stops in the popup; gives the editor's page once it shows the new SOP. */
export async function stopRecording(bench: Bench, popup: Page): Promise<Page> {
  await popup.bringToFront();
  const opened = bench.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('editor.html') || page.url() === 'about:blank',
    timeout: 60_000,
  });
  await popup.getByRole('button', { name: 'Stop recording', exact: true }).click({ delay: 80 });
  const editor = await opened;
  await editor.waitForURL(/editor\.html/);
  await editor.getByRole('list', { name: 'Steps', exact: true }).waitFor();
  return editor;
}

/** Records presses of buttons on a page, by their names; gives the editor's page. */
export async function recordPresses(bench: Bench, url: string, title: string, names: readonly string[]): Promise<Page> {
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, title);
  await tab.bringToFront();
  await tab.goto(url);
  const person = personAt(tab);
  for (const name of names) await person.click(tab.getByRole('button', { name }));
  return stopRecording(bench, popup);
}

/** Exports as Markdown, redacting every finding; gives the zip and how many findings there were. */
export async function exportMarkdown(editor: Page): Promise<ExportedZip & { findings: number }> {
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  const dialog = editor.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.waitFor();
  const download = dialog.getByRole('button', { name: 'Download', exact: true });
  const findings = await dialog.getByRole('button', { name: 'Redact', exact: true }).count();
  const redactAll = dialog.getByRole('button', { name: 'Redact all', exact: true });
  if (await redactAll.isVisible()) if (await redactAll.isEnabled()) await redactAll.click({ delay: 80 });
  await download.waitFor();
  // Many pictures on a machine with too much to do.
  const file = editor.waitForEvent('download', { timeout: 120_000 });
  await download.click({ delay: 80 });
  const downloaded = await file;
  const bytes = readFileSync(await downloaded.path());
  await editor.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return { ...(await readExport(bytes, downloaded.suggestedFilename())), findings };
}

/** Reads an exported zip. */
export async function readExport(bytes: Buffer, filename: string): Promise<ExportedZip> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.values(zip.files).flatMap((entry) => (entry.dir ? [] : [entry.name]));
  const folder = names[0]?.split('/')[0] ?? '';
  const contents = new Map<string, Buffer>();
  for (const name of names)
    contents.set(name.slice(folder.length + 1), await (zip.file(name) as JSZip.JSZipObject).async('nodebuffer'));
  const file = (name: string) => {
    const found = contents.get(name);
    if (!found) throw new Error(`No ${name} in ${filename}`);
    return found;
  };
  const text = (name: string) => file(name).toString('utf8');
  return { filename, bytes, names, sop: JSON.parse(text('sop.json')), readme: text('README.md'), text, file };
}
