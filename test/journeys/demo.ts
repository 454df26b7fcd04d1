import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAwsConsole } from '../consoles/aws/server';
import { root } from '../run/setup.mjs';
import { openBench } from '../support/extension';
import { personAt } from '../support/person';
import { exportMarkdown, startRecording, stepCount, stopRecording } from '../support/recording';
import { provisionInstance } from './flows/aws';

/** Records the provisioning flow on the demo console, redacts, exports, and says what came of it. */
export async function demo({ headless }: { headless: boolean }): Promise<void> {
  const aws = await startAwsConsole();
  const bench = await openBench({ headless });
  try {
    console.log(`Recording at ${aws.url} …`);
    const console_ = await bench.context.newPage();
    const popup = await startRecording(bench, 'Provision a web server on EC2');
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
    console.log('Stopping, composing the SOP …');
    const editor = await stopRecording(bench, popup);
    console.log('Redacting, exporting …');
    const exported = await exportMarkdown(editor);
    const folder = join(root, 'out/demo');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, exported.filename);
    writeFileSync(file, exported.bytes);
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
