import { expect, test } from 'vitest';
import { type Done, recorded, suggested, without } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import { stepsOf } from '../core/sop';
import { attempts } from './attempts';

const enter = (value: string, more: Partial<Done> = {}): Done => ({ action: 'fill', name: 'Name', value, ...more });
const create: Done = { name: 'Create' };
const refused: Done = { ...create, shows: [['error', 'Name must be lower case']] };
const worked: Done = { ...create, shows: [['message', 'Created']] };
const sentence = 'Leave out the attempt that failed with “**Name must be lower case**”. What was done instead stays.';

test.each<[string, Done[], string[]]>([
  ['corrected and tried again', [enter('Web'), refused, enter('web'), worked], [sentence]],
  ['tried again without any change', [refused, worked], [sentence]],
  ['never overcome', [enter('Web'), refused], []],
  ['given up for something else', [enter('Web'), refused, { name: 'Cancel' }], []],
  ['no error', [enter('web'), worked, enter('db'), worked], []],
])('%s', (_, done, expected) => {
  expect(suggested(attempts, done)).toEqual(expected);
});

test('what failed goes, what was done instead and what was right the first time stays', () => {
  const { facts, sop } = recorded(
    enter('7', { name: 'Size' }),
    enter('Web'),
    refused,
    enter('WEB'),
    refused,
    enter('web'),
    worked,
  );
  const [suggestion] = attempts.suggest(facts, sop, english);
  const after = apply(sop, { do: 'batch', commands: suggestion?.commands ?? [] });
  expect(stepsOf(after).map(({ id }) => id)).toEqual(['s1', 's6', 's7']);
});

test('what the person has taken out already is not suggested', () => {
  expect(suggested(attempts, [enter('Web'), refused, enter('web'), worked], without('s2'))).toEqual([]);
});
