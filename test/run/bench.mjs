// Runs the benchmarks named on the command line, or all. Prints a table and writes out/bench.json.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './setup.mjs';

installPackages();
const { load } = await import('./typescript.mjs');
const folder = join(root, 'test/bench');
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

const results = [];
for (const name of wanted.length > 0 ? wanted : names) {
  const { bench } = await load(join(folder, `${name}.ts`));
  for (const row of await bench()) results.push({ bench: name, ...row });
}
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
console.table(results);
process.exit(0);
