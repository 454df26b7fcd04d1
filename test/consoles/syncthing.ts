import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = 'syncthing';

/** What keeps syncthing on this machine: no discovery, relay, NAT, STUN, usage or crash report, no look for upgrades. */
const OFFLINE = {
  listenAddress: 'tcp://127.0.0.1:0',
  globalAnnounceEnabled: 'false',
  localAnnounceEnabled: 'false',
  relaysEnabled: 'false',
  natEnabled: 'false',
  stunKeepaliveStartS: '0',
  crashReportingEnabled: 'false',
  urAccepted: '-1',
  autoUpgradeIntervalH: '0',
};

/** A port of loopback that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs syncthing to its end and comes back with what it printed, or an error that says how to get the program. */
async function run(...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(PROGRAM, args)).stdout.trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error(`${PROGRAM} is not installed: run \`apt-get install ${PROGRAM}\`.`, { cause });
  }
}

/** A fresh home that knows one other, paused device, `backup-host`, and talks to nobody. */
async function makeHome(home: string): Promise<void> {
  const other = join(home, 'other');
  await run(`--generate=${home}`, '--no-default-folder');
  await run(`--generate=${other}`, '--no-default-folder');
  const id = await run(`--home=${other}`, '--device-id');
  const file = join(home, 'config.xml');
  let config = await readFile(file, 'utf8');
  for (const [name, value] of Object.entries(OFFLINE))
    config = config.replace(new RegExp(`<${name}>[^<]*</${name}>`), `<${name}>${value}</${name}>`);
  const device = `<device id="${id}" name="backup-host"><address>tcp://127.0.0.1:1</address><paused>true</paused></device>`;
  await writeFile(file, config.replace('<gui ', `${device}<gui `));
}

/**
 * Starts Debian's syncthing (https://docs.syncthing.net, AngularJS and Bootstrap) in a home of its own under the
 * temporary folder, on loopback only, with one paused device `backup-host` to share with. About two seconds.
 * `home` is where it may make folders; it is removed at close. Throws when the program is missing or does not answer.
 */
export async function startSyncthing(): Promise<{ url: string; home: string; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'syncthing-'));
  const remove = () => rm(home, { recursive: true, force: true });
  await makeHome(home).catch(async (error) => {
    await remove();
    throw error;
  });
  const url = `http://127.0.0.1:${await freePort()}/`;
  const args = ['serve', `--home=${home}`, '--no-browser', '--no-restart', '--no-upgrade', '--no-default-folder'];
  const child = spawn(PROGRAM, [...args, `--gui-address=${new URL(url).host}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home },
  });
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await remove();
  };
  for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { url, home, close };
    if (Date.now() < end && child.exitCode === null) continue;
    await close();
    throw new Error(`${PROGRAM} does not answer at ${url}.`);
  }
}
