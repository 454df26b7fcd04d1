import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startAwsConsole } from '../consoles/aws/server';
import { startDynamoDbAdmin } from '../consoles/dynamodb-admin';
import { startSyncthing } from '../consoles/syncthing';
import { recordScripts, replayRecording, runTest } from '../support/replay';
import { provisionInstance } from './flows/aws';
import { createTableAndItem } from './flows/dynamodb';
import { addFolder } from './flows/syncthing';

interface Console {
  url: string;
  close(): Promise<void>;
}

/** Does something on a console that nobody has used, and puts it away. */
async function on<C extends Console>(start: () => Promise<C>, act: (fresh: C) => Promise<void>): Promise<void> {
  const fresh = await start();
  await act(fresh).finally(() => fresh.close());
}

const origin = ({ url }: Console) => new URL(url).origin;
const secret = () => `S-${Math.random().toString(36).slice(2)}`;

test('an instance is provisioned again', async () => {
  let scripts: Awaited<ReturnType<typeof recordScripts>> | undefined;
  let recordedAt = '';
  await on(startAwsConsole, async (aws) => {
    recordedAt = aws.url;
    scripts = await recordScripts('Provision a web server', (person) => provisionInstance(person, aws.url));
  });
  if (!scripts) return expect.fail('nothing was recorded');
  const { test: source, recording } = scripts;
  const launched = (aws: Awaited<ReturnType<typeof startAwsConsole>>) =>
    aws.requests.find(({ method, path }) => method === 'POST' && path === '/api/instances')?.body;
  const [databasePassword, apiToken] = [secret(), secret()];
  const wanted = {
    ...{
      name: 'web-prod-7',
      image: 'Ubuntu 24.04',
      type: 't3.large',
      keyName: 'web-prod-key',
      securityGroups: ['web-sg'],
    },
    ...{ databasePassword, apiToken, userData: '#!/bin/bash\napt-get install -y nginx' },
    tags: [{ key: 'Environment', value: 'production' }],
    terminationProtection: true,
  };
  await expect(runTest(source, {})).rejects.toThrow('Set the environment variable DATABASE_PASSWORD first');
  await on(startAwsConsole, async (aws) => {
    const env = { BASE_URL: aws.url, SOP_NAME: 'web-prod-8', DATABASE_PASSWORD: databasePassword, API_TOKEN: apiToken };
    const steps = await runTest(source, env);
    expect(steps.filter((step) => step.startsWith('skipped'))).toEqual([]);
    expect(launched(aws)).toMatchObject({ ...wanted, name: 'web-prod-8' });
    expect(aws.state().instances.map(({ name }) => name)).toContain('web-prod-8');
    expect(aws.state().keyPairs).toContainEqual(expect.objectContaining({ name: 'web-prod-key', type: 'ed25519' }));
  });
  await on(startAwsConsole, async (aws) => {
    const values = { '${DATABASE_PASSWORD}': databasePassword, '${API_TOKEN}': apiToken };
    await replayRecording(recording, { ...values, [recordedAt]: aws.url });
    expect(launched(aws)).toMatchObject(wanted);
    expect(aws.state().instances.map(({ name }) => name)).toContain('web-prod-7');
  });
});

test('a table is made, filled, queried and emptied again', async () => {
  let scripts: Awaited<ReturnType<typeof recordScripts>> | undefined;
  let recordedAt = '';
  await on(startDynamoDbAdmin, async (dynamo) => {
    recordedAt = origin(dynamo);
    scripts = await recordScripts('Query orders by customer', (person) => createTableAndItem(person, dynamo.url));
  });
  if (!scripts) return expect.fail('nothing was recorded');
  const { test: source, recording } = scripts;
  const done = async (dynamo: Console) => {
    const page = await (await fetch(`${dynamo.url}/tables/orders`)).text();
    // The item can only have been found and deleted if it, the table and its index had been made.
    expect(page).toContain('by-customer');
    expect(page).not.toContain('ORD-1001');
  };
  await on(startDynamoDbAdmin, async (dynamo) => {
    await runTest(source, { BASE_URL: origin(dynamo) });
    await done(dynamo);
  });
  await on(startDynamoDbAdmin, async (dynamo) => {
    await replayRecording(recording, { [recordedAt]: origin(dynamo) });
    await done(dynamo);
  });
});

test('a folder is shared and versioned again', async () => {
  let scripts: Awaited<ReturnType<typeof recordScripts>> | undefined;
  let recordedAt = { origin: '', home: '' };
  await on(startSyncthing, async (syncthing) => {
    recordedAt = { origin: origin(syncthing), home: syncthing.home };
    scripts = await recordScripts('Share a folder', (person) => addFolder(person, syncthing.url, syncthing.home));
  });
  if (!scripts) return expect.fail('nothing was recorded');
  const { test: source, recording } = scripts;
  const password = secret();
  const done = ({ home }: { home: string }) => {
    const config = readFileSync(join(home, 'config.xml'), 'utf8');
    const [folder = ''] = /<folder [^>]*label="payments-config"[\s\S]*?<\/folder>/.exec(config) ?? [];
    expect(folder).toContain(`path="${home}/payments"`);
    expect(folder).toContain('type="sendonly"');
    expect(folder).toContain('ignorePerms="true"');
    expect(folder).toContain('<versioning type="simple">');
    expect(folder).toContain(`<encryptionPassword>${password}</encryptionPassword>`);
  };
  const name = 'IF_UNTRUSTED_ENTER_ENCRYPTION_PASSWORD';
  await on(startSyncthing, async (syncthing) => {
    await runTest(source, {
      ...{ BASE_URL: origin(syncthing), FOLDER_PATH: `${syncthing.home}/payments`, [name]: password },
    });
    done(syncthing);
  });
  await on(startSyncthing, async (syncthing) => {
    const places = { [recordedAt.origin]: origin(syncthing), [recordedAt.home]: syncthing.home };
    await replayRecording(recording, { ...places, [`\${${name}}`]: password });
    done(syncthing);
  });
});
