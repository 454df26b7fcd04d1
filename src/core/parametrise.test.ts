import { expect, test } from 'vitest';
import { withInput } from './parametrise';

test.each([
  ['v2.1', 'Deploy v2.1.', 'Deploy {{x}}.'],
  ['v2.1', 'Deploy v2.1.0, not v2.1-rc1', 'Deploy v2.1.0, not v2.1-rc1'],
  ['web-1', 'https://a.test/web-1/logs?host=web-1', 'https://a.test/{{x}}/logs?host={{x}}'],
  ['web-1', 'my-web-1 web-1-data web-10 web-1', 'my-web-1 web-1-data web-10 {{x}}'],
  ['a+b(1)', 'is a+b(1)?', 'is {{x}}?'],
  ['$&', 'costs $&', 'costs {{x}}'],
])('%s in %s', (example, text, expected) => {
  expect(withInput(text, { name: 'x', example, secret: false, description: '' })).toBe(expected);
});
