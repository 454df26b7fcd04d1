import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { SopFile } from '../src/core/sop-file';

/** Where the schema is published. */
const ID = 'https://sopwright.example/sop.schema.json';

/** JSON has no numbers but finite ones, and its schema no word for that. */
const NEEDLESS = ['finite'];

test('docs/sop.schema.json is the schema of sop.json; when stale: npx vitest run test/sop-schema.test.ts -u', async () => {
  const { $schema, ...schema } = toJsonSchema(SopFile, { target: 'draft-2020-12', ignoreActions: NEEDLESS });
  const published = { $schema, $id: ID, title: 'sop.json', ...schema };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../docs/sop.schema.json');
});

test('it asks for what the schema asks for', () => {
  const { required = [] } = toJsonSchema(SopFile, { ignoreActions: NEEDLESS });
  expect(required).toEqual(expect.arrayContaining(['format', 'formatVersion', 'id', 'phases', 'changeLog']));
  expect(required).not.toContain('kept');
});
