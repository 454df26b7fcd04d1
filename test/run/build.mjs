// Builds dist/chromium and dist/firefox, each loadable as it is. `--only=chromium` builds one.
import { installPackages, root, run } from './setup.mjs';

/** Builds the extension for the given browsers. */
export function build(...browsers) {
  for (const browser of browsers)
    run(`${root}/node_modules/.bin/vite`, ['build', '--logLevel=warn'], { BROWSER: browser });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  installPackages();
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const browsers = only ? [only] : ['chromium', 'firefox'];
  build(...browsers);
  for (const browser of browsers) console.log(`dist/${browser} is ready to be loaded`);
}
