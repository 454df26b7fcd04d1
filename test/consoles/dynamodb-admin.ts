import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

type Handler = NonNullable<Parameters<typeof createServer>[1]>;

const require = createRequire(import.meta.url);

/** A package of this repository, or an error that says how to get it. Required by name: dynalite has no types. */
function load<T>(name: string): T {
  try {
    return require(name) as T;
  } catch (cause) {
    throw new Error(`${name} cannot be loaded: run \`npm ci\` in the repository.`, { cause });
  }
}

/** Resolves to the address once `server` answers on a free loopback port. */
function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** Stops listening and drops connections that the browser keeps alive. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts dynamodb-admin (https://github.com/aaronshaf/dynamodb-admin, a console for DynamoDB) on an empty dynalite
 * that lives in memory, both in this process on loopback. All its scripts and styles are its own: it needs no network.
 * Every start is a fresh database. Throws when one of the two packages is not installed.
 */
export async function startDynamoDbAdmin(): Promise<{ url: string; close(): Promise<void> }> {
  const dynalite = load<(options: { createTableMs: number; deleteTableMs: number }) => Server>('dynalite');
  const admin = load<{ createServer(options: { dynamoEndpoint: string }): Handler }>('dynamodb-admin');
  // A table is CREATING for a moment, as on AWS, but never as long as a person needs to open it.
  const database = dynalite({ createTableMs: 100, deleteTableMs: 100 });
  const dynamoEndpoint = await listen(database);
  const server = createServer(admin.createServer({ dynamoEndpoint }));
  const url = await listen(server);
  return {
    url,
    async close() {
      await stop(server);
      await stop(database);
    },
  };
}
