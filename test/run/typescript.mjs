// Runs a TypeScript module through vite, without a build of its own.
import { runnerImport } from 'vite';

/** The module's exports. `path` is absolute. */
export async function load(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}
