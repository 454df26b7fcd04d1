import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who may push, and the password it takes. */
export const USER = 'engineer';

/** A server of one repository, with git's own `git http-backend` behind it. */
export interface GitHost {
  /** Of the repository. */
  url: string;
  /** Runs the real git in a folder, or in the repository; gives what it printed. */
  git(folder: string | undefined, ...args: string[]): string;
  /** A clone that the real git made, as it is now. */
  clone(): string;
  close(): Promise<void>;
}

/** One of our own, which can be asked and held up. */
export interface GitServer extends GitHost {
  /** The folder in which its repository lies. */
  root: string;
  /** What came in, in the order it came: the path, and what was said of who asks. */
  requests: { path: string; authorization: string | undefined }[];
  /** Before its answer, each request waits for this. */
  before: (path: string) => Promise<void> | void;
}

/** Starts one on this machine. It lets in who has the token as password. */
export async function startGitServer(token: string): Promise<GitServer> {
  const home = repositoryHome();
  const wanted = `Basic ${Buffer.from(`${USER}:${token}`).toString('base64')}`;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const { authorization } = request.headers;
    started.requests.push({ path, authorization });
    await started.before(path);
    if (path.startsWith('/elsewhere/')) response.writeHead(302, { location: `http://localhost:${port()}/git/` }).end();
    else if (path.startsWith('/moved.git/'))
      response.writeHead(301, { location: path.replace('/moved.git/', '/git/sops.git/') }).end();
    else if (!path.startsWith('/git/')) response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
    else if (authorization !== wanted)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end(`Not you: ${authorization}`);
    else backend(home.root, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = () => (server.address() as AddressInfo).port;
  const started: GitServer = {
    ...home,
    url: `http://127.0.0.1:${port()}/git/sops.git`,
    requests: [],
    before: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      home.remove();
    },
  };
  return started;
}

/** A folder with an empty repository that takes pushes, and what is done with it. */
export function repositoryHome() {
  const root = mkdtempSync(join(tmpdir(), 'sopwright-git-'));
  const repository = join(root, 'sops.git');
  const git = (folder: string | undefined, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder ?? repository,
      encoding: 'utf8',
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', repository);
  git(undefined, 'config', 'http.receivepack', 'true');
  return {
    root,
    git,
    clone() {
      const folder = mkdtempSync(join(root, 'clone-'));
      git(root, 'clone', '--quiet', repository, folder);
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Nothing of the machine's own settings. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Colleague',
  GIT_AUTHOR_EMAIL: 'colleague@example.com',
  GIT_COMMITTER_NAME: 'Colleague',
  GIT_COMMITTER_EMAIL: 'colleague@example.com',
};

/** One request, by CGI: https://git-scm.com/docs/git-http-backend */
function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
  const program = spawn('git', ['http-backend'], {
    env: {
      ...ENVIRONMENT,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname.slice('/git'.length),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-length'] && { CONTENT_LENGTH: request.headers['content-length'] }),
      REMOTE_USER: USER,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(program.stdin);
  program.stdin.on('error', () => undefined);
  let head = Buffer.alloc(0);
  const reading = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    program.stdout.off('data', reading);
    const fields = new Map(
      head
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map((line): [string, string] => {
          const at = line.indexOf(':');
          return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
        }),
    );
    const status = Number.parseInt(fields.get('status') ?? '200', 10);
    fields.delete('status');
    response.writeHead(status, Object.fromEntries(fields));
    response.write(head.subarray(end + 4));
    program.stdout.pipe(response);
  };
  program.stdout.on('data', reading);
  program.on('error', () => response.destroy());
}
