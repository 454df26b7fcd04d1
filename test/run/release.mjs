// Makes what stores are given: a zip for each browser, and the source they were built from. The same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installPackages, root } from './setup.mjs';

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

try {
  installPackages();
  // What is not committed would be in the zips and not in the source.
  if (git('status', '--porcelain') !== '')
    throw new Error('There are changes that are not committed: commit or stash them.');
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  if (version !== JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
    throw new Error('manifest.json and package.json have different versions.');
  const { load } = await import('./typescript.mjs');
  const { zip } = await load(join(root, 'src/platform/zip.ts'));
  const folder = join(root, 'out/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const browser of ['chromium', 'firefox']) {
    build(browser);
    const packed = await zip(filesIn(join(root, 'dist', browser)));
    writeFileSync(join(folder, `sopwright-${version}-${browser}.zip`), Buffer.from(await packed.arrayBuffer()));
  }
  const source = join(folder, `sopwright-${version}-source.zip`);
  git('archive', '--format=zip', `--prefix=sopwright-${version}/`, '-o', source, 'HEAD');
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    console.log(
      `${createHash('sha256').update(bytes).digest('hex')}  ${join('out/release', name)}  ${bytes.length} bytes`,
    );
  }
} catch (error) {
  console.error(`\nNothing was released: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** All files of a folder, as the zip takes them: texts are compressed, pictures are stored. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const isText = /\.(?:js|mjs|json|html|css|md|svg|txt)$/.test(path);
      return { path: path.replaceAll('\\', '/'), content: isText ? bytes.toString('utf8') : new Uint8Array(bytes) };
    });
}
