import { expect, test } from 'vitest';
import { inputName, renameReferences } from './input';

test.each([
  ['Image tag', 'image_tag'],
  ['Clé d’accès:', 'cle_d_acces'],
  ['Token <jwt-0123456789ab>', 'token'],
  ['<jwt-3>', 'value'],
  ['', 'value'],
])('an input typed into %j is called %s', (label, expected) => {
  expect(inputName(label)).toBe(expected);
});

test('a reference is renamed wherever it stands, and nothing else is', () => {
  const part = {
    instruction: 'Enter `{{db}}`, {{d\\b}} or {{ db }}, not {{db_2}} or db.',
    steps: [{ note: '{{db}}{{db}}', at: 'db' }],
  };
  renameReferences(part, 'db', 'db$&_password');
  expect(part).toEqual({
    instruction: 'Enter `{{db$&_password}}`, {{db$&_password}} or {{ db }}, not {{db_2}} or db.',
    steps: [{ note: '{{db$&_password}}{{db$&_password}}', at: 'db' }],
  });
});
