import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import type { Sop } from '../../src/core/sop';
import { markdown } from '../../src/exporters/markdown';
import { sampleImages, sampleReport } from '../fixtures/sample-sop';
import type { Bench } from './extension';

/** Brings a document into the library as a person does, by a zip with the sample's pictures; opens the editor on it. */
export async function importSop(bench: Bench, sop: Sop): Promise<Page> {
  const zip = new JSZip();
  for (const { path, content } of markdown.export(sop, sampleImages, sampleReport)) zip.file(path, content);
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  const popup = await bench.openPopup();
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name: 'sop.zip', mimeType: 'application/zip', buffer });
  await popup.getByRole('button', { name: sop.title }).first().waitFor();
  await popup.close();
  const editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${sop.id}`));
  await editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem').first().waitFor();
  return editor;
}
