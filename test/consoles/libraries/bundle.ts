import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** A page as it is put together for a test: its script and its style sheet. */
export interface Bundle {
  script: string;
  style: string;
}

/** Bundles the page of a folder here, e.g. `cloudscape`; takes one to three seconds. */
export async function bundleLibrary(library: string, entry = 'main.tsx'): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { app: join(import.meta.dirname, library, entry) },
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
