import { expect, test } from 'vitest';
import { type Done, instructions, recorded, suggested } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import { inputs } from './inputs';

const fill = (name: string, value: string, more: Partial<Done> = {}): Done => ({
  action: 'fill',
  name,
  value,
  ...more,
});

test.each<[string, Done[], string[]]>([
  ['a version', [fill('Image', 'v2.1.0')], ['`{{image}}` in place of `v2.1.0` (Image)']],
  [
    'a region that was chosen',
    [{ action: 'select', name: 'Where', value: 'eu-west-1' }],
    ['`{{where}}` in place of `eu-west-1` (Where)'],
  ],
  ['a field whose name says so', [fill('Replicas', '5')], ['`{{replicas}}` in place of `5` (Replicas)']],
  [
    'what was typed last counts',
    [fill('Replicas', '50'), fill('Replicas', '5')],
    ['`{{replicas}}` in place of `5` (Replicas)'],
  ],
  [
    'one value in two fields',
    [fill('Tag', 'v2.1.0'), fill('Check tag', 'v2.1.0')],
    ['`{{tag}}` in place of `v2.1.0` (Tag)'],
  ],
  [
    'two fields of one name on two pages',
    [fill('Name', 'web-1'), fill('Name', 'key-1', { page: { url: 'https://console.test/keys' } })],
    ['`{{name}}` in place of `web-1` (Name)', '`{{name_2}}` in place of `key-1` (Name)'],
  ],
  [
    'a sentence is no input',
    [fill('Reason', 'The old one no longer starts')],
    ['`reason` is no input: it is always `The old one no longer starts`'],
  ],
  ['a choice that is none', [{ action: 'select', name: 'Mode', value: 'Standard' }], []],
  ['what is searched for', [fill('Search instances', 'web-1', { role: 'searchbox' })], []],
  ['a secret', [{ action: 'fill', name: 'Name', secret: true }], []],
  ['what was masked', [fill('Name', '<email-1>')], []],
  ['who signs in', [fill('User name', 'jo-7', { page: { url: 'https://console.test/login', asks: 'password' } })], []],
])('%s', (_, done, expected) => {
  expect(
    suggested(inputs, done).filter((text) => !/searchbox|`(?:search_instances|name|user_name)` is no/.test(text)),
  ).toEqual(expected);
});

test('the value is asked for wherever it stands; an input that is known keeps its description', () => {
  const { facts, sop } = recorded(fill('Image tag', 'v2.1.0'), {
    name: 'Deploy v2.1.0',
    shows: [['message', 'v2.1.0 is live, v2.1.0-rc1 is not']],
    page: { url: 'https://console.test/v2.1.0/deploy' },
  });
  const [suggestion] = inputs.suggest(facts, sop, english);
  const after = apply(sop, { do: 'batch', commands: suggestion?.commands ?? [] });
  expect(instructions(after)).toEqual([
    'In **Image tag**, enter `{{image_tag}}`.',
    'Click **Deploy `{{image_tag}}`**.',
  ]);
  expect(after.inputs).toEqual([{ name: 'image_tag', example: 'v2.1.0', secret: false, description: 'Image tag' }]);
  const [typed, pressed] = after.phases.flatMap(({ steps }) => steps);
  expect(typed?.value).toBe('{{image_tag}}');
  expect(pressed?.expected).toBe('“{{image_tag}} is live, v2.1.0-rc1 is not” appears.');
  expect(pressed?.page?.url).toBe('https://console.test/{{image_tag}}/deploy');
  expect(pressed?.target).toMatchObject({ name: 'Deploy v2.1.0', selectors: ['#Deploy v2.1.0'] });
  expect(inputs.suggest(facts, after, english)).toEqual([]);
});
