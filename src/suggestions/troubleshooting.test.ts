import { expect, test } from 'vitest';
import { type Done, recorded, suggested } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { troubleshooting } from './troubleshooting';

const done: Done[] = [
  { action: 'fill', name: 'Name', value: 'Web' },
  { name: 'Create', shows: [['error', 'Use lower case']] },
  { action: 'fill', name: 'Name', value: 'web' },
  { name: 'Create', shows: [['message', 'Created']] },
];

test('an error that was overcome, with what was done about it', () => {
  expect(suggested(troubleshooting, done)).toEqual([
    '**Use lower case**: In **Name**, enter `web`. Then click **Create** again.',
  ]);
});

test('the value stays where the procedure asks for it by name', () => {
  const { facts, sop } = recorded(...done);
  const asked = structuredClone(sop);
  const step = asked.phases[0]?.steps[2];
  if (step) Object.assign(step, { value: '{{name}}', instruction: 'In **Name**, enter `{{name}}`.' });
  expect(troubleshooting.suggest(facts, asked, english)[0]?.commands).toEqual([
    {
      do: 'setList',
      field: 'troubleshooting',
      value: [{ problem: 'Use lower case', resolution: 'In Name, enter `web`. Then click Create again.' }],
    },
  ]);
});

test('not what is there, nor what was never overcome', () => {
  const said = { problem: 'Use lower case', resolution: 'Do.' };
  expect(suggested(troubleshooting, done, (sop) => ({ ...sop, troubleshooting: [said] }))).toEqual([]);
  expect(suggested(troubleshooting, done.slice(0, 3))).toEqual([]);
});
