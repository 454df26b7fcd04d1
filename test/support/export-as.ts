import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Exports in another format than Markdown, by its label, once no finding is open; gives the one file that comes. */
export async function exportAs(
  editor: Page,
  label: string,
): Promise<{ filename: string; bytes: Buffer; text: string }> {
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  const dialog = editor.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('radio', { name: label, exact: true }).check();
  const file = editor.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Download', exact: true }).click({ delay: 80 });
  const downloaded = await file;
  const bytes = readFileSync(await downloaded.path());
  await editor.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return { filename: downloaded.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
