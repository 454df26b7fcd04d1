// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { azure } from './azure';

test.each([
  ['https://portal.azure.com/', true],
  ['https://sandbox-1.reactblade.portal.azure.net/', true],
  ['https://portal.azure.us/', true],
  ['https://azure.microsoft.com/', false],
])('%s → %s', (url, expected) => {
  expect(azure.matches(new URL(url), {} as Document)).toBe(expected);
});

test.each([
  [
    '#@example.com/resource/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg-shop/overview',
    'directory example.com, subscription 00000000-0000-4000-8000-000000000000, resource group rg-shop',
  ],
  ['#home', 'directory EXAMPLE'],
])('environment at %s', (hash, expected) => {
  const document = documentOf('<div class="fxs-avatarmenu-tenant">EXAMPLE</div>');
  const environment = azure.environment?.(document, new URL(hash, 'https://portal.azure.com/'));
  expect(inWords(environment).replace('resourceGroup', 'resource group')).toBe(expected);
});

test('the last blade is in front', () => {
  const blades = documentOf(
    '<h2 class="fxs-blade-title-titleText">Virtual machines</h2><h2 class="fxs-blade-title-titleText">web-1</h2>',
  );
  expect(azure.place?.(blades, new URL('https://portal.azure.com/'))).toBe('web-1');
});
