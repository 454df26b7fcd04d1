import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { gateFindings, replacementsFor } from './gate';
import { madeUp } from './made-up';
import { keepable, redactPast } from './past';

const token = madeUp('ghp_{a36}');

test('what is certainly secret is not kept, unless on purpose; what may be is', () => {
  const sop = { ...sampleSop, scope: `Token ${token}, jane@corp.example` };
  expect(keepable(sop)).toEqual({
    document: { ...sop, scope: expect.stringMatching(/^Token <github-token-\d>, jane@/) },
    replaced: 1,
  });
  expect(keepable(sampleSop)).toEqual({ document: sampleSop, replaced: 0 });
  const rules = gateFindings(sop).filter(({ match }) => match === token);
  const kept = rules.map(({ rule, match }) => ({ rule, match, reason: 'Revoked' }));
  expect(keepable({ ...sop, kept })).toMatchObject({ document: { scope: sop.scope }, replaced: 0 });
});

test('what is redacted now is taken out of what was, wherever it stood, under the same name', () => {
  const sop = { ...sampleSop, scope: 'Ask jane@corp.example' };
  const found = gateFindings(sop).filter(({ match }) => match === 'jane@corp.example');
  const [{ by } = { by: '' }, ...others] = replacementsFor(sop, found);
  expect(others).toEqual([]);
  const once = { ...sampleSop, purpose: 'https://x.example/?of=jane%40corp.example', owner: 'jane@corp.example' };
  expect(redactPast(once, replacementsFor(sop, found))).toMatchObject({
    purpose: `https://x.example/?of=${by}`,
    owner: by,
  });
  expect(redactPast(sampleSop, replacementsFor(sop, found))).toBe(sampleSop);
});

test('a short text is replaced only where it is found again', () => {
  const replacement = { match: 'xy12', by: '<secret-value-1>', places: [] };
  const once = { ...sampleSop, purpose: 'password: xy12', scope: 'The taxy12 zone' };
  expect(redactPast(once, [replacement])).toMatchObject({
    purpose: 'password: <secret-value-1>',
    scope: 'The taxy12 zone',
  });
});
