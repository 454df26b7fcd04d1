import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { installPackages } from '../../run/setup.mjs';

/** A page as it is put together for a test: its script and its style sheet. */
export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles the page of a folder here, e.g. `cloudscape`; takes one to three seconds. What only `npm run test:full` needs is
 * no package of the project: such a folder has packages of its own, which are installed when they are not there.
 */
export async function bundleLibrary(library: string, entry = 'main.tsx'): Promise<Bundle> {
  const folder = join(import.meta.dirname, library);
  if (existsSync(join(folder, 'package.json'))) installPackages(folder);
  const { outputFiles } = await build({
    entryPoints: { app: join(folder, entry) },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.woff2': 'dataurl',
      '.woff': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.gif': 'dataurl',
      '.jpg': 'dataurl',
    },
  });
  const textOf = (end: string) => outputFiles.find((file) => basename(file.path).endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
