// Records the demo provisioning flow with the real extension in a real browser, and exports it. `--headed` shows it;
// `--docs` makes docs/examples and the pictures of docs/guide anew.
import { join } from 'node:path';
import { build } from './build.mjs';
import { chromium, installPackages, root } from './setup.mjs';

try {
  installPackages();
  chromium();
  console.log('Building the extension …');
  build('chromium');
  const { load } = await import('./typescript.mjs');
  const { demo } = await load(join(root, 'test/journeys/demo.ts'));
  await demo({ headless: !process.argv.includes('--headed'), docs: process.argv.includes('--docs') });
} catch (error) {
  console.error(`\nThe demo did not finish: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
