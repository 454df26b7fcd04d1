import { expect, it } from 'vitest';
import { DEFAULT_ID_SCHEME, isIdScheme, nextId } from './sop-id';

it.each([
  [DEFAULT_ID_SCHEME, [], 'SOP-0001'],
  [DEFAULT_ID_SCHEME, ['SOP-0001', 'SOP-0009', 'OPS-050', 'SOP-draft'], 'SOP-0010'],
  ['OPS-{number:3}', ['SOP-0400', 'OPS-007'], 'OPS-008'],
  ['OPS-{number:3}', ['OPS-1000'], 'OPS-1001'],
  ['{number}/net', ['3/net', '11/net', '12/db'], '12/net'],
  ['no number', ['SOP-0002'], 'SOP-0003'],
])('%s after %j gives %s', (scheme, used, next) => expect(nextId(scheme, used)).toBe(next));

it.each([
  ['SOP-{number:4}', true],
  ['{number}', true],
  ['SOP', false],
  ['{number}-{number}', false],
  ['SOP-{count}', false],
  [`${'x'.repeat(40)}{number}`, false],
])('%s is a scheme: %s', (text, is) => expect(isIdScheme(text)).toBe(is));
