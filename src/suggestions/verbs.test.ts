import { expect, test } from 'vitest';
import { verbOf } from './verbs';

test.each([
  ['Delete', 'destroy', '', undefined],
  ['Delete volume…', 'destroy', 'volume', undefined],
  ['Create new key pair', 'create', 'key pair', undefined],
  ['Launch instances', 'create', 'instances', undefined],
  ['Enable logging', 'switch', 'logging', 'Disable logging'],
  ['Disable logging', 'interrupt', 'logging', 'Enable logging'],
  ['+ Add rule', 'switch', 'rule', 'Remove rule'],
  ['STOP', 'interrupt', '', 'START'],
  ['Revoke', 'destroy', '', undefined],
  ['Deploy now', 'act', 'now', undefined],
  ['Save changes', 'commit', 'changes', undefined],
  ['Cancel', 'cancel', '', undefined],
  ['Instanz löschen', 'destroy', 'Instanz', undefined],
])('%s: %s', (name, effect, object, opposite) => {
  expect(verbOf(name)).toMatchObject({ effect, object, ...(opposite && { opposite }) });
  expect(verbOf(name)?.opposite).toBe(opposite);
});

test.each([
  'Details',
  'Deleted items',
  'Run query',
  'Reset filters',
  'Add column',
  'Startup',
  'Stop-loss',
  'Where do I start when everything else is gone',
])('%s changes nothing', (name) => {
  expect(verbOf(name)).toBeUndefined();
});
