import { expect, test } from 'vitest';
import { recorded } from '../../test/support/recorded';
import { apply } from '../core/apply';
import { factsIn } from './document';

const done = recorded(
  { action: 'fill', name: 'Owner', value: 'Jo Doe', was: 'Al Roe' },
  { name: 'Save', shows: [['message', 'Jo Doe owns web-7 now']] },
);
const messages = (facts: typeof done.facts) =>
  [...facts.steps.values()].flatMap(({ event }) => event.evidence ?? []).map(({ text }) => text);

test('what the person masked in the document is masked in the facts', () => {
  const masked = apply(done.sop, { do: 'editStep', stepId: 's1', field: 'value', value: '<masked-1>' });
  expect(messages(factsIn(masked, done.facts))).toEqual(['<masked-1> owns web-7 now']);
});

test('what the document asks for by name is named in the facts, but for what was done', () => {
  const input = { name: 'host', example: 'web-7', secret: false, description: '' };
  const asked = apply(
    { ...done.sop, inputs: [input] },
    { do: 'editStep', stepId: 's2', field: 'instruction', value: 'Look at `{{host}}`.' },
  );
  expect(messages(factsIn(asked, done.facts))).toEqual(['Jo Doe owns {{host}} now']);
});

test('other changes of the document change no fact', () => {
  const changed = apply(done.sop, { do: 'editStep', stepId: 's1', field: 'value', value: 'Mary' });
  expect(factsIn(changed, done.facts)).toBe(done.facts);
});

test('fingerprints of secrets are the document’s numbers, or nothing', () => {
  const one = recorded(
    { action: 'fill', name: 'Key', value: '<github-token-0123456789ab>' },
    { name: 'Save', shows: [['message', '<github-token-0123456789ab> and <slack-token-ba9876543210>']] },
  );
  const numbered = apply(one.sop, { do: 'editStep', stepId: 's1', field: 'value', value: '<github-token-1>' });
  expect(messages(factsIn(numbered, one.facts))).toEqual(['<github-token-1> and <slack-token>']);
});
