import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
/** Where the built console lies; ignored by git. */
export const DIST = join(HERE, 'dist');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>EC2</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/app.css">
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/app.js"></script>
  </body>
</html>
`;

/** The newest modification time below the console's folder, `dist` left out, in milliseconds. */
async function newestSource(): Promise<number> {
  const names = await readdir(HERE, { recursive: true });
  const sources = names.filter((name) => !name.startsWith('dist') && /\.(tsx?|css|json)$/.test(name));
  const times = await Promise.all(sources.map(async (name) => (await stat(join(HERE, name))).mtimeMs));
  return Math.max(...times);
}

/**
 * Builds the console into {@link DIST} unless what is there is newer than every source. Files are moved into place, the
 * page last, so that test files which start at the same moment never see half a build.
 */
export async function bundleConsole(): Promise<void> {
  const built = await stat(join(DIST, 'index.html')).catch(() => undefined);
  if (built && built.mtimeMs > (await newestSource())) return;
  const { outputFiles } = await build({
    entryPoints: { app: join(HERE, 'src/main.tsx') },
    bundle: true,
    write: false,
    outdir: DIST,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
  });
  await mkdir(DIST, { recursive: true });
  const files = outputFiles.map((file) => ({ name: basename(file.path), contents: file.contents }));
  for (const { name, contents } of [...files, { name: 'index.html', contents: PAGE }]) {
    const unfinished = join(DIST, `${name}.${process.pid}-${Math.random().toString(36).slice(2)}`);
    await writeFile(unfinished, contents);
    await rename(unfinished, join(DIST, name));
  }
}
