import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dependencies } from './package.json' with { type: 'json' };

/** Where the licences of all that is bundled stand. */
export const NOTICES = 'THIRD-PARTY-NOTICES.md';

const modules = join(import.meta.dirname, 'node_modules');

/**
 * Adds to the licences that the bundler lists those it does not know of: packages in scripts that are injected, in copies
 * that were trimmed, or copied as they are.
 */
export function allNotices(dist: string): Plugin {
  return {
    name: 'all-notices',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const file = join(dist, NOTICES);
        const listed = readFileSync(file, 'utf8');
        for (const name of Object.keys(dependencies).sort())
          if (!name.startsWith('@types/') && !listed.includes(`\n## ${name} - `)) appendFileSync(file, noticeOf(name));
      },
    },
  };
}

/** The licence of a package as the bundler would list it. Throws when the package has none. */
function noticeOf(name: string): string {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[.-].*)?$/i.test(one));
  if (!file) throw new Error(`${name} has no file with its licence`);
  return `\n## ${name} - ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
