import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { startAwsConsole } from '../consoles/aws/server';
import { root } from '../run/setup.mjs';
import { openBench } from '../support/extension';
import { guidePictures } from '../support/guide-pictures';
import { personAt } from '../support/person';
import { exportMarkdown, startRecording, stepCount, stopRecording } from '../support/recording';
import { provisionInstance } from './flows/aws';

const TITLE = 'Provision a web server on EC2';

/**
 * Records the provisioning flow on the demo console, redacts, exports, and says what came of it. `docs`: with what the
 * recording suggests, as the example in docs/examples, and with the pictures of docs/guide.
 */
export async function demo({ headless, docs }: { headless: boolean; docs: boolean }): Promise<void> {
  const aws = await startAwsConsole();
  const bench = await openBench({ headless });
  try {
    console.log(`Recording at ${aws.url} …`);
    const pictures = docs ? guidePictures(join(root, 'docs/guide')) : undefined;
    await pictures?.start(bench, TITLE);
    const console_ = await bench.context.newPage();
    const popup = await startRecording(bench, TITLE);
    await console_.bringToFront();
    const flow = provisionInstance(personAt(console_), aws.url);
    let shown = 0;
    const progress = setInterval(async () => {
      const steps = await stepCount(popup).catch(() => shown);
      if (steps > shown) console.log(`  ${steps} steps`);
      shown = Math.max(shown, steps);
    }, 2000);
    await flow.finally(() => clearInterval(progress));
    await console_.waitForTimeout(1000);
    await pictures?.recording(popup);
    console.log('Stopping, composing the SOP …');
    const editor = await stopRecording(bench, popup);
    await pictures?.editor(editor);
    console.log('Redacting, exporting …');
    const exported = await exportMarkdown(editor);
    const folder = join(root, 'out/demo');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, exported.filename);
    writeFileSync(file, exported.bytes);
    if (docs) await unpack(exported.bytes, join(root, 'docs/examples'));
    const { phases } = exported.sop;
    const { redactions } = JSON.parse(exported.text('redaction.json')) as { redactions: { count: number }[] };
    const steps = phases.flatMap((phase) => phase.steps);
    console.log(`\n${file}`);
    console.log(
      `  ${steps.length} steps in ${phases.length} phases, ${steps.filter((step) => step.image).length} pictures`,
    );
    console.log(
      `  ${redactions.reduce((sum, { count }) => sum + count, 0)} redactions; ${exported.findings} found at export and redacted`,
    );
  } finally {
    await bench.close();
    await aws.close();
  }
}

/** Puts what is in a zip into a folder, which then holds nothing else. */
async function unpack(bytes: Buffer, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) {
    if (entry.dir) continue;
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
