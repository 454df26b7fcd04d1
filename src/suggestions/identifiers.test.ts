import { expect, test } from 'vitest';
import { type Done, instructions, recorded, suggested } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import { identifiers } from './identifiers';

const launched: Done = { name: 'Launch', shows: [['message', 'Launched i-0abc1234def567890']] };
const open: Done = { role: 'link', name: 'i-0abc1234def567890' };

test.each<[string, Done[], string[]]>([
  ['an id that the page gave', [launched, open], ['Write `i-…` for `i-0abc1234def567890`: another run shows another.']],
  ['an id that the person typed', [{ action: 'fill', name: 'Id', value: 'i-0abc1234def567890' }, launched, open], []],
  ['an id that was there before', [open], []],
  [
    'a name',
    [
      { name: 'Launch', shows: [['message', 'Launched web-7']] },
      { role: 'link', name: 'web-7' },
    ],
    [],
  ],
])('%s', (_, done, expected) => {
  expect(suggested(identifiers, done)).toEqual(expected);
});

test('sentences are written short, what a step is found by is not', () => {
  const { facts, sop } = recorded(launched, open);
  const [suggestion] = identifiers.suggest(facts, sop, english);
  const after = apply(sop, { do: 'batch', commands: suggestion?.commands ?? [] });
  expect(instructions(after)).toEqual(['Click **Launch**.', 'Click **i-…**.']);
  expect(after.phases[0]?.steps.map(({ expected }) => expected)).toEqual(['“Launched i-…” appears.', undefined]);
  expect(after.validation).toEqual(['“Launched i-…” appears.']);
  expect(after.phases[0]?.steps[1]?.target?.name).toBe('i-0abc1234def567890');
  expect(identifiers.suggest(facts, after, english)).toEqual([]);
});
