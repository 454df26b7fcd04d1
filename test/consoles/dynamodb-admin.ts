import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

type Handler = NonNullable<Parameters<typeof createServer>[1]>;

/** What is needed of a client of @aws-sdk/client-dynamodb: it is the console's dependency, not ours. */
interface Client {
  destroy(): void;
  middlewareStack: {
    add(wrap: (next: (call: Call) => Promise<unknown>) => (call: Call) => Promise<unknown>, at: { step: string }): void;
  };
}
interface Call {
  input: { ProvisionedThroughput?: object; GlobalSecondaryIndexes?: { ProvisionedThroughput: object }[] };
}

/** A CommonJS package seen from `origin`, or an error that says how to get it. Required by name: dynalite has no types. */
function load<T>(name: string, origin: string = import.meta.url): T {
  try {
    return createRequire(origin)(name) as T;
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
 * The console sends the capacity of a new table as its form has it, in strings (create-table in its dist/backend.js).
 * dynalite refuses that (STRING_VALUE cannot be converted to Long): the numbers are made of them on the way.
 */
function sendNumbers(client: Client): void {
  const wrap = (next: (call: Call) => Promise<unknown>) => (call: Call) => {
    const { ProvisionedThroughput: table, GlobalSecondaryIndexes: indexes = [] } = call.input;
    for (const units of [table, ...indexes.map((index) => index.ProvisionedThroughput)])
      if (units) for (const [name, value] of Object.entries(units)) Object.assign(units, { [name]: Number(value) });
    return next(call);
  };
  client.middlewareStack.add(wrap, { step: 'initialize' });
}

/**
 * Starts dynamodb-admin (https://github.com/aaronshaf/dynamodb-admin, a console for DynamoDB) on an empty dynalite
 * that lives in memory, both in this process on loopback. All its scripts and styles are its own: it needs no network.
 * Every start is a fresh database. Throws when one of the two packages is not installed.
 */
export async function startDynamoDbAdmin(): Promise<{ url: string; close(): Promise<void> }> {
  const dynalite = load<(options: { createTableMs: number; deleteTableMs: number }) => Server>('dynalite');
  const admin = load<{ createServer(options: { dynamoDbClient: object }): Handler }>('dynamodb-admin');
  // The console's own SDK. Handing it a client keeps the AWS_* variables of whoever runs the tests out of it.
  const sdk = load<{ DynamoDBClient: new (options: object) => Client }>(
    '@aws-sdk/client-dynamodb',
    createRequire(import.meta.url).resolve('dynamodb-admin'),
  );
  // A table is CREATING for a moment, as on AWS, but never as long as a person needs to open it.
  const database = dynalite({ createTableMs: 100, deleteTableMs: 100 });
  const dynamoDbClient = new sdk.DynamoDBClient({
    endpoint: await listen(database),
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  sendNumbers(dynamoDbClient);
  const server = createServer(admin.createServer({ dynamoDbClient }));
  const url = await listen(server);
  return {
    url,
    async close() {
      await stop(server);
      dynamoDbClient.destroy();
      await stop(database);
    },
  };
}
