import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startAwsConsole } from '../consoles/aws/server';
import { root } from '../run/setup.mjs';
import { openBench } from '../support/extension';
import { personAt } from '../support/person';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';
import { provisionInstance } from './flows/aws';

/** Steps whose pictures are shown, by what is pressed: the first one, and one with a masked key. */
const SHOWN = ['Launch instances', 'Done'];
/** Image pixels; what `WelcomePage.tsx` says. */
const WIDTH = 960;

/** Records the provisioning flow and writes what the first-run page shows of it: two exported pictures and the editor. */
export async function tour(): Promise<void> {
  const aws = await startAwsConsole();
  const bench = await openBench();
  try {
    const tab = await bench.context.newPage();
    const popup = await startRecording(bench, 'Provision a web server on EC2');
    await tab.bringToFront();
    await provisionInstance(personAt(tab), aws.url);
    await tab.waitForTimeout(1000);
    const editor = await stopRecording(bench, popup);
    const zip = await exportMarkdown(editor);
    const steps = zip.sop.phases.flatMap((phase) => phase.steps);
    const pictures = SHOWN.map((name) => {
      const file = steps.find((step) => step.target?.name === name)?.image?.file;
      if (file === undefined) throw new Error(`The step “${name}” has no picture`);
      return zip.file(file);
    });
    await editor.keyboard.press('Escape');
    // As high for its width as the others.
    await editor.setViewportSize({ width: 1025, height: 600 });
    const list = editor.getByRole('list', { name: 'Steps', exact: true });
    await list.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 110));
    await editor.waitForFunction(() =>
      [...document.querySelectorAll('.picture-open')]
        .filter((button) => button.getBoundingClientRect().top < innerHeight)
        .every((button) => (button.querySelector('canvas')?.width ?? 0) > 0),
    );
    pictures.push(await editor.screenshot());
    const folder = join(root, 'public/tour');
    mkdirSync(folder, { recursive: true });
    for (const [at, picture] of pictures.entries()) {
      const small = await shrunk(editor, picture);
      writeFileSync(join(folder, `${at + 1}.webp`), small);
      console.log(`public/tour/${at + 1}.webp: ${Math.round(small.length / 1024)} KB`);
    }
  } finally {
    await bench.close();
    await aws.close();
  }
}

/** The picture as WebP, `WIDTH` pixels wide. */
async function shrunk(page: Page, picture: Buffer): Promise<Buffer> {
  const small = await page.evaluate(
    async ([base64, width]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(width, Math.round((bitmap.height * width) / bitmap.width));
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 });
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    [picture.toString('base64'), WIDTH] as const,
  );
  return Buffer.from(small, 'base64');
}
