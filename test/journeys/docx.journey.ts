import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { program } from '../run/setup.mjs';
import { exportAs } from '../support/export-as';
import { openBench } from '../support/extension';
import { storePictured } from '../support/pictured-sop';

const STEPS = 30;

/** What LibreOffice makes of a document: the words of its PDF, and how many pictures are in it. */
function inLibreOffice(bytes: Buffer): { words: string; pictures: number } {
  const folder = mkdtempSync(join(tmpdir(), 'sopwright-office-'));
  try {
    const file = join(folder, 'sop.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    const said = execFileSync(program('soffice', 'libreoffice-writer'), [profile, ...args], { encoding: 'utf8' });
    console.log(`LibreOffice: ${said.trim()}`);
    const pdf = join(folder, 'sop.pdf');
    const words = execFileSync(program('pdftotext', 'poppler-utils'), ['-layout', pdf, '-'], { encoding: 'utf8' });
    const list = execFileSync(program('pdfimages', 'poppler-utils'), ['-list', pdf], { encoding: 'utf8' });
    return { words, pictures: list.split('\n').filter((line) => /^\s*\d+\s+\d+ image/.test(line)).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('LibreOffice shows every step and every picture of a Word document', async () => {
  const bench = await openBench();
  try {
    const popup = await bench.openPopup();
    const id = await storePictured(popup, STEPS);
    const editor = await bench.context.newPage();
    await editor.goto(`${bench.url('src/entrypoints/editor/editor.html')}?sop=${id}`);
    await editor.getByRole('list', { name: 'Steps', exact: true }).waitFor();
    const { filename, bytes } = await exportAs(editor, 'Word document');
    expect(filename).toBe(`${STEPS}-steps.docx`);
    const zip = await JSZip.loadAsync(bytes);
    const media = Object.values(zip.files).filter(({ name }) => name.startsWith('word/media/'));
    expect(media.length).toBe(STEPS);
    for (const entry of media) expect((await entry.async('nodebuffer')).subarray(1, 4).toString()).toBe('PNG');
    const { words, pictures } = inLibreOffice(bytes);
    expect(pictures).toBe(STEPS);
    for (let at = 0; at < STEPS; at++) expect(words).toMatch(new RegExp(`\\d\\.\\d+ Click Restart node ${at}\\.`));
  } finally {
    await bench.close();
  }
});
