// Everything CI runs: types, lint, shape, unit, build, journeys in Chromium, Firefox smoke. Ends with one line of sums.
// `--no-browser` leaves the browsers out; `--full` adds the journeys that would make CI too long.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, installPackages, program, root } from './setup.mjs';

const browsers = !process.argv.includes('--no-browser');
const full = process.argv.includes('--full');
if (full) process.env.SOPWRIGHT_FULL = '1';
const results = join(root, 'out/test');
const bin = (name) => join(root, 'node_modules/.bin', name);
let passed = 0;
let failed = 0;

/** Runs a command under a heading, and says how long it took; gives its exit status. */
function timed(name, command, args, env = {}) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`── ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  return status;
}

/** One check, counted as one test. */
function check(...command) {
  const status = timed(...command);
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

/** A vitest project: its tests are counted one by one; one that does not even start counts as a failure. */
function project(name) {
  const report = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = timed(name, bin('vitest'), ['run', '--project', name, ...reporters]);
  const sums = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  passed += sums.numPassedTests;
  failed += sums.numFailedTests;
  if (status !== 0 && sums.numFailedTests === 0) failed += 1;
}

try {
  installPackages();
  if (browsers) {
    chromium();
    program('firefox-esr', 'firefox-esr');
    if (full) {
      program('syncthing', 'syncthing');
      program('pdftotext', 'poppler-utils');
    }
  }
} catch (error) {
  console.error(`\nThe tests cannot run here: ${error.message}\n\n0 passed, 1 failed`);
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
check('types', bin('tsc'), ['--noEmit', '-p', '.']);
check('lint and format', bin('biome'), ['check', '--error-on-warnings']);
check('nothing unused', bin('knip'), []);
project('unit');
const built = ['chromium', 'firefox']
  .map((browser) => check(`build for ${browser}`, bin('vite'), ['build', '--logLevel=warn'], { BROWSER: browser }))
  .every(Boolean);
if (browsers && built) {
  check('lint of the Firefox build', bin('web-ext'), [
    'lint',
    '--source-dir=dist/firefox',
    '--no-config-discovery',
    '--output=text',
    '--warnings-as-errors',
  ]);
  project('journeys');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
