import { expect, test } from 'vitest';
import { type Done, recorded, suggested, without } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import { rollback } from './rollback';

const fill = (name: string, was: string | undefined, value: string): Done => ({
  action: 'fill',
  name,
  value,
  ...(was !== undefined && { was }),
});
const form = { page: { url: 'https://console.test/form' } };

test.each<[string, Done[], string[]]>([
  [
    'fields that were saved, the last one first, and saved again',
    [
      fill('Replicas', '3', '5'),
      { action: 'select', name: 'Region', was: 'eu', value: 'us' },
      { action: 'check', name: 'Logs' },
      { name: 'Save' },
    ],
    ['Clear the **Logs** check box. In **Region**, select **eu** again. Set **Replicas** back to `3`. Click **Save**.'],
  ],
  [
    'set twice: back to the first',
    [fill('Replicas', '3', '5'), fill('Replicas', '5', '7'), { name: 'Apply' }],
    ['Set **Replicas** back to `3`. Click **Apply**.'],
  ],
  ['what was empty', [fill('Note', '', 'x'), { name: 'Save' }], ['Clear **Note**: it was empty. Click **Save**.']],
  [
    'what is not known',
    [fill('Note', undefined, 'x'), { name: 'Save' }],
    ['Set **Note** back to what it was: its old value was not recorded. Click **Save**.'],
  ],
  [
    'what was masked',
    [fill('Note', '<email-1>', 'x'), { name: 'Save' }],
    ['Set **Note** back to what it was: its old value was not recorded. Click **Save**.'],
  ],
  [
    'a radio button',
    [{ action: 'check', role: 'radio', name: 'B', was: 'A' }, { name: 'Save' }],
    ['Choose **A** again. Click **Save**.'],
  ],
  ['a switch takes effect at once', [{ action: 'check', role: 'switch', name: 'Alerts' }], ['Turn **Alerts** off.']],
  [
    'fields that nobody saved',
    [fill('Replicas', '3', '5'), { role: 'link', name: 'Home', page: { url: 'https://console.test/' } }],
    [],
  ],
  [
    'a search',
    [
      { ...fill('Search', '', 'x'), role: 'searchbox' },
      { action: 'press', name: 'Search', value: 'Enter' },
    ],
    [],
  ],
  [
    'Enter sends',
    [fill('Limit', '3', '5'), { action: 'press', role: 'textbox', name: 'Limit', value: 'Enter' }],
    ['Set **Limit** back to `3`. Click **Limit**.'],
  ],
  [
    'what was created, by its name',
    [{ name: 'New user', shows: [['dialog', 'New user']] }, fill('User name', '', 'jo'), { name: 'Create user' }],
    ['Delete the user **jo**.'],
  ],
  [
    'what was created without a name',
    [{ name: 'Create snapshot', shows: [['message', 'Done']] }],
    ['Delete the snapshot that **Create snapshot** created.'],
  ],
  [
    'what a page shows that opens is no outcome',
    [
      { name: 'Launch instances', shows: [['message', 'Up to 50 tags']] },
      { ...fill('Name', '', 'web-1'), ...form },
      { name: 'Launch instance', shows: [['message', 'Launched']] },
    ],
    ['Delete the instance **web-1**.'],
  ],
  [
    'a form that is sent leads to another page',
    [fill('User name', '', 'jo'), { name: 'Create user' }, { role: 'link', name: 'Home', ...form }],
    ['Delete the user **jo**.'],
  ],
  [
    'a page that stood still is no answer',
    [
      { name: 'New user', shows: [['dialog', 'New user']] },
      { action: 'dialog' },
      fill('User name', '', 'jo'),
      { name: 'Create user' },
    ],
    ['Delete the user **jo**.'],
  ],
  [
    'another row in a form is not created',
    [
      { name: 'Launch instances' },
      { name: 'Add tag', ...form },
      fill('Name', '', 'web-1'),
      { name: 'Launch instance' },
    ],
    ['Delete the instance **web-1**.'],
  ],
  [
    'an opposite',
    [{ name: 'Stop', context: 'web-1', shows: [['message', 'Stopped']] }],
    ['In **web-1**, click **Start**, the opposite of **Stop**.'],
  ],
  [
    'German',
    [{ name: 'Dienst starten', shows: [['message', 'Läuft']] }],
    ['Click **Dienst stoppen**, the opposite of **Dienst starten**.'],
  ],
  [
    'no known inverse',
    [{ name: 'Delete', shows: [['dialog', 'Sure?']] }, { name: 'Confirm' }],
    ['Undo **Delete** by hand: it has no known inverse.'],
  ],
  ['what goes on by itself', [{ name: 'Reboot' }], []],
  [
    'what failed and what was cancelled',
    [
      { name: 'Delete', shows: [['error', 'No']] },
      { name: 'Delete', shows: [['dialog', 'Sure?']] },
      { name: 'Cancel' },
    ],
    [],
  ],
  ['looking', [{ role: 'link', name: 'Instances' }, { name: 'Details' }], []],
])('%s', (_, done, expected) => {
  expect(suggested(rollback, done)).toEqual(expected);
});

test('later changes are undone first, also when they are accepted last', () => {
  const { facts, sop } = recorded(
    { name: 'Start', shows: [['message', 'x']] },
    { name: 'Deploy', shows: [['message', 'y']] },
  );
  const [later, earlier] = rollback.suggest(facts, sop, english);
  const one = apply(sop, { do: 'batch', commands: earlier?.commands ?? [] });
  const [left, ...none] = rollback.suggest(facts, one, english);
  expect([left?.id, ...none]).toEqual([later?.id]);
  const both = apply(one, { do: 'batch', commands: left?.commands ?? [] });
  expect(both.rollback.map(({ instruction }) => instruction)).toEqual([
    'Undo **Deploy** by hand: it has no known inverse.',
    'Click **Stop**, the opposite of **Start**.',
  ]);
  expect(rollback.suggest(facts, both, english)).toEqual([]);
});

test('an attempt that was taken out is not what there was before', () => {
  const done = [
    fill('Replicas', '3', '50'),
    { name: 'Save', shows: [['error', 'At most 10']] } as Done,
    fill('Replicas', '50', '5'),
    { name: 'Save' },
  ];
  expect(suggested(rollback, done, without('s1', 's2'))).toEqual(['Set **Replicas** back to `3`. Click **Save**.']);
});
