import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { english } from '../../test/support/words';
import { steps } from '../core/compose';
import { toPlainText } from '../core/instruction';
import { eventReader } from '../events';
import { recorder } from '../exporters/recorder';
import { redact, redactUrl, strengthOf } from '../redaction';
import { ImportError } from './import-error';
import { type Cleaner, isJson, readRecording } from './import-recording';

const cleaner: Cleaner = {
  text: (text, context) => redact(text, context),
  url: (url) => redactUrl(url),
  isSecret: (name) => /^(password|strong)$/.test(strengthOf(name)),
};

const blob = (value: unknown) => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const read = (recorded: object[], title = 'Build') => readRecording(blob({ title, steps: recorded }), cleaner);

/** The sentences of the SOP that is made of these steps. */
async function told(...recorded: object[]): Promise<string[]> {
  const { events } = await read(recorded);
  return steps(events, eventReader(english)).map(({ described }) => toPlainText(described.instruction));
}

async function reason(data: Blob): Promise<string> {
  const error = await readRecording(data, cleaner).then(
    () => new Error('It was imported.'),
    (refused) => refused,
  );
  expect(error).toBeInstanceOf(ImportError);
  return toPlainText(english(error.key, error.filling));
}

const at = { target: 'main', offsetX: 5, offsetY: 5 };
const click = (...selectors: string[]) => ({ ...at, type: 'click', selectors: selectors.map((one) => [one]) });
const change = (value: string, ...selectors: string[]) => ({ ...click(...selectors), type: 'change', value });
const key = (type: 'keyDown' | 'keyUp', name: string) => ({ type, target: 'main', key: name });
const open = {
  type: 'navigate',
  url: 'https://ci.example.com/jobs',
  assertedEvents: [{ type: 'navigation', url: 'https://ci.example.com/jobs', title: 'Jobs' }],
};

it('is told as if it had been recorded', async () => {
  const size = { width: 1366, height: 800, deviceScaleFactor: 1 };
  expect(
    await told(
      { type: 'setViewport', ...size, isMobile: false, hasTouch: false, isLandscape: false },
      open,
      click('aria/New job', '#new'),
      click('aria/Name', '#name > input'),
      change('web', 'aria/Name', '#name > input'),
      change('eu', 'aria/Region[role="combobox"]'),
      click('aria/Nightly[role="radio"]'),
      { ...click('aria/Row'), type: 'doubleClick' },
      { ...click('aria/Row'), button: 'secondary' },
      { ...click('aria/More'), type: 'hover' },
      ...[key('keyDown', 'Control'), key('keyDown', 's'), key('keyUp', 's'), key('keyUp', 'Control')],
      ...[key('keyDown', 'Tab'), key('keyDown', 'x'), key('keyDown', 'Enter')],
      { type: 'scroll', x: 0, y: 500 },
      { type: 'customStep', name: 'sopwright-note', parameters: { text: 'Wait for the build.' } },
      click('text/Build now', 'main > button'),
    ),
  ).toEqual([
    'Go to Jobs (ci.example.com/jobs).',
    'Click New job.',
    'In Name, enter web.',
    'In Region, select eu.',
    'Choose Nightly.',
    'Double-click Row.',
    'Right-click Row.',
    'Point to More.',
    'Press Ctrl+S.',
    'Press Enter.',
    'Wait for the build.',
    'Click Build now.',
  ]);
});

it('keeps how to find what was acted on, also in frames', async () => {
  const { events } = await read([{ ...click('aria/Save[role="button"]', '#save', 'text/Save'), frame: [0, 2] }]);
  expect(events[0]?.data).toEqual({
    target: {
      role: 'button',
      name: 'Save',
      selectors: ['aria/Save[role="button"]', '#save'],
      frame: ['frame 0', 'frame 2'],
    },
  });
  const { events: others } = await read([click('#form > a'), click('xpath///*[@id="x"]/button'), click('div > div')]);
  const roles = others.map(({ data }) => (data as { target: { role: string } }).target.role);
  expect(roles).toEqual(['link', 'button', 'generic']);
});

it('notices that it goes on in another tab', async () => {
  const { events } = await read([open, { ...click('aria/A'), target: 'https://x.test/a' }, click('aria/B')]);
  expect(events.map(({ kind }) => kind)).toEqual(['navigate', 'tab', 'click', 'tab', 'click']);
});

it('keeps no secret', async () => {
  const password = `hunter${Math.random()}`;
  const keyId = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
  const { events } = await read([
    { type: 'navigate', url: `https://user:${password}@ci.example.com/?token=${password}` },
    change(password, 'aria/Database password'),
    change(password, '#login > input[type=password]'),
    change(keyId, 'aria/Key id'),
    change(`\${DB_PASSWORD}`, 'aria/Value'),
  ]);
  expect(JSON.stringify(events)).not.toContain(password);
  expect(JSON.stringify(events)).not.toContain(keyId);
  expect(events.filter(({ data }) => (data as { secret?: true }).secret)).toHaveLength(3);
});

// What shares its name with others is exported by its place alone, see `selectorsFor`.
it('reads what our exporter writes', async () => {
  const [file] = await recorder.export(sampleSop, sampleImages);
  const { title, events } = await readRecording(blob(file?.content), cleaner);
  expect(title).toBe(sampleSop.title);
  const names = events.map(({ data }) => (data as { target?: { name: string } }).target?.name);
  expect(names).toEqual(expect.arrayContaining(['Image tag', 'Build', 'Launch instances', 'User data']));
});

describe('what is no recording', () => {
  it.each<[string, unknown, RegExp]>([
    ['damaged', '{"title": "x", "steps": [', /^This JSON file is damaged/],
    ['something else', { a: 1 }, /is no recording of Chrome DevTools: Recording is missing `title`/],
    ['a list', [1, 2], /is no recording/],
    ['without steps', { title: 'x', steps: [] }, /nothing in this recording/],
    ['of a step that nobody knows', { title: 'x', steps: [{ type: 'explode' }] }, /Step type explode is not supported/],
    ['of a broken step', { title: 'x', steps: [{ type: 'click' }] }, /selectors/],
    ['too long', { title: 'x', steps: Array.from({ length: 2001 }, () => open) }, /too much for one SOP/],
    ['too large', ' '.repeat(5 * 1024 * 1024 + 1), /too much for one SOP/],
  ])('is refused: %s', async (_, value, words) => {
    expect(await reason(blob(value))).toMatch(words);
  });

  it('is told from a zip by how it begins', async () => {
    expect(await isJson(blob('\uFEFF {"title": 1}'))).toBe(true);
    expect(await isJson(blob('PK\u0003\u0004'))).toBe(false);
  });
});

it.each(Object.entries(badInputs))('%s is data', async (_, bad) => {
  const pressed = [click(`aria/${bad}`, bad), change(bad, `aria/${bad}`), { ...click(bad), target: bad }];
  const { events } = await read([...pressed, { type: 'navigate', url: bad }, click('aria/End')], bad);
  const all = steps(events, eventReader(english));
  expect(all.length).toBeGreaterThan(1);
  for (const { event } of all) expect(event.page.url).toMatch(/^(https?:.*)?$/);
});
