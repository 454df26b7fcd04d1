// What a fresh machine lacks is installed here: the locked packages, and Debian's own programs. Node only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command with its output shown; throws an Error naming it when it fails. */
export function run(command, args, env = {}, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Installs the locked packages of a folder unless they are there and as new as its lock file says. */
export function installPackages(folder = root) {
  const marker = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  const current = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
  if (current || (existsSync(marker) && sameLock(marker, lock))) return;
  console.log('Installing the locked packages …');
  // Not `npm ci`: it refuses a lock file made where the binaries of other platforms could not be had. This installs the
  // locked versions as well, and changes no file. Scripts of packages are not run: some would download browsers.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {}, folder);
}

/** A checkout sets new dates on the same lock file: what counts is what it locks. */
function sameLock(marker, lock) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return JSON.stringify(
      Object.entries(packages)
        .filter(([path, entry]) => path !== '' && !entry.optional)
        .map(([path, { version }]) => [path, version])
        .sort(),
    );
  };
  return versions(marker) === versions(lock);
}

/** Where a program is; nothing if it is not on the PATH. */
export function which(...names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  return undefined;
}

/** Installs Debian packages when that is possible here; gives whether it was. */
export function installDebian(...packages) {
  if (process.getuid?.() !== 0 || !which('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return true;
  } catch {
    return false;
  }
}

/** A Chromium to drive: CHROMIUM_PATH, the system's, else Debian's. Throws an Error that says what to install. */
export function chromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there.`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const mac = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const find = () => which(...names) ?? mac.find(existsSync);
  const found = find() ?? (installDebian('chromium') ? find() : undefined);
  if (!found)
    throw new Error(
      'No Chromium found. Install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    );
  return found;
}

/** A program that a test drives, from the Debian package that has it. Throws an Error that says what to install. */
export function program(name, debianPackage) {
  const found = which(name) ?? (installDebian(debianPackage) ? which(name) : undefined);
  if (!found) throw new Error(`${name} is not installed (Debian: apt-get install ${debianPackage}).`);
  return found;
}
