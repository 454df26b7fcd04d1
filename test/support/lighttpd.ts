import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { program } from '../run/setup.mjs';
import { type GitHost, repositoryHome, USER } from './git-server';

const BACKEND = '/usr/lib/git-core/git-http-backend';

/** Debian's lighttpd with `git http-backend` behind it, which lets in who has the token as password. */
export async function startLighttpd(token: string): Promise<GitHost> {
  const home = repositoryHome();
  const port = await freePort();
  const users = join(home.root, 'users');
  const file = join(home.root, 'lighttpd.conf');
  writeFileSync(users, `${USER}:${token}\n`);
  writeFileSync(
    file,
    `server.modules = ("mod_auth", "mod_authn_file", "mod_alias", "mod_setenv", "mod_cgi")
server.document-root = "${home.root}"
server.bind = "127.0.0.1"
server.port = ${port}
auth.backend = "plain"
auth.backend.plain.userfile = "${users}"
auth.require = ("/git/" => ("method" => "basic", "realm" => "git", "require" => "valid-user"))
alias.url = ("/git" => "${BACKEND}")
cgi.assign = ("" => "")
setenv.add-environment = ("GIT_PROJECT_ROOT" => "${home.root}", "GIT_HTTP_EXPORT_ALL" => "1")
`,
  );
  const server = spawn(program('lighttpd', 'lighttpd'), ['-D', '-f', file], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/git/sops.git`;
  await answering(url);
  return {
    ...home,
    url,
    async close() {
      const ended = new Promise((resolve) => {
        server.once('exit', resolve);
      });
      server.kill();
      await ended;
      home.remove();
    },
  };
}

/** Waits until the server asks for a password. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${url}/info/refs?service=git-upload-pack`).catch(() => undefined);
    if (response?.status === 401) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('lighttpd does not answer');
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
