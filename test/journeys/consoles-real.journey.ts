import { expect, test } from 'vitest';
import { startDynamoDbAdmin } from '../consoles/dynamodb-admin';
import { startSyncthing } from '../consoles/syncthing';
import { fidelity } from '../support/fidelity';
import { createTableAndItem } from './flows/dynamodb';
import { hidesAll, recorded } from './flows/recorded';
import { addFolder } from './flows/syncthing';

test('a table made, filled, queried and emptied in DynamoDB Admin', async () => {
  const dynamo = await startDynamoDbAdmin();
  try {
    const { zip, stored, expected, typedSecrets } = await recorded('Query orders by customer', (person) =>
      createTableAndItem(person, dynamo.url),
    );
    expect(fidelity(zip.sop, expected)).toEqual({ missing: [], extra: [] });
    hidesAll(zip, stored, typedSecrets);
  } finally {
    await dynamo.close();
  }
});

test('a folder shared, versioned and rescanned in Syncthing', async () => {
  const syncthing = await startSyncthing();
  try {
    const { zip, stored, expected, typedSecrets } = await recorded('Share a folder', (person) =>
      addFolder(person, syncthing.url, syncthing.home),
    );
    expect(fidelity(zip.sop, expected)).toEqual({ missing: [], extra: [] });
    hidesAll(zip, stored, typedSecrets);
  } finally {
    await syncthing.close();
  }
});
