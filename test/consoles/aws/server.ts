import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundleConsole, DIST } from './bundle.ts';
import { type Cloud, makeCloud } from './cloud.ts';
import type { Seed } from './model.ts';
import { type ConsoleSecrets, makeSecrets, secretStrings } from './secrets.ts';

/** One request the console's page has made, in order of arrival. */
export interface ConsoleRequest {
  method: string;
  /** Path and query. */
  path: string;
  /** The parsed JSON body of a POST. */
  body?: unknown;
}

/** A running demo console, with its own account, resources and secrets. */
export interface AwsConsole {
  /** The origin without a trailing slash, such as `http://127.0.0.1:41234`. */
  url: string;
  /** Every request so far; grows while the console runs. */
  requests: ReadonlyArray<ConsoleRequest>;
  /** Every string the console can show that must never leave the page. */
  secrets: string[];
  /** The same secrets by name. */
  known: ConsoleSecrets;
  /** The account and its resources as they are now. */
  state(): Seed;
  close(): Promise<void>;
}

const FILES: Record<string, string> = {
  'app.js': 'text/javascript; charset=utf-8',
  'app.css': 'text/css; charset=utf-8',
  'index.html': 'text/html; charset=utf-8',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
}

/** The answer of the JSON interface, or `undefined` when there is no such call. */
function answer(cloud: Cloud, call: string, body: unknown): unknown {
  switch (call) {
    case 'GET /api/seed':
      return cloud.seed();
    case 'POST /api/instances':
      return cloud.launch(body as Parameters<Cloud['launch']>[0]);
    case 'POST /api/instances/state': {
      const { ids, action } = body as { ids: string[]; action: string };
      cloud.change(ids, action);
      return {};
    }
    case 'POST /api/key-pairs':
      return cloud.createKeyPair(body as Parameters<Cloud['createKeyPair']>[0]);
    case 'POST /api/access-keys':
      return cloud.createAccessKey();
    default:
      return undefined;
  }
}

/** Builds the console if need be (about a second), and serves it on a free port of 127.0.0.1. */
export async function startAwsConsole(): Promise<AwsConsole> {
  await bundleConsole();
  const names = Object.keys(FILES);
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(DIST, name))] as const)),
  );
  const known = makeSecrets();
  const cloud = makeCloud(known);
  const requests: ConsoleRequest[] = [];

  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const { pathname } = new URL(path, 'http://console');
    const body = await bodyOf(request).catch(() => undefined);
    requests.push({ method, path, ...(body === undefined ? {} : { body }) });
    response.setHeader('cache-control', 'no-store');
    if (pathname.startsWith('/api/')) {
      const result = answer(cloud, `${method} ${pathname}`, body);
      response.writeHead(result === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(result ?? { message: 'No such call' }));
      return;
    }
    const asked = pathname.slice(1);
    const name = files.has(asked) ? asked : 'index.html';
    response.writeHead(200, { 'content-type': FILES[name] });
    response.end(files.get(name));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    secrets: secretStrings(known),
    known,
    state: () => structuredClone(cloud.seed()),
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
