import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import type { Sop, Step } from '../core/sop';
import { playwright } from './playwright';

const PAGE = { title: 'Jobs', url: 'https://ci.example.com/jobs?b=1' };

/** The test made of these steps. */
function testOf(steps: Partial<Step>[], sop: Partial<Sop> = {}): string {
  const whole = steps.map((step, index) => ({
    id: `s${index}`,
    action: 'click' as const,
    instruction: 'Do it.',
    ...step,
  }));
  const phases = [{ id: 'p', title: 'Phase', steps: whole }];
  return playwright.export({ ...bareSop({ title: 'Build' }), phases, ...sop }, new Map())[0]?.content ?? '';
}

/** The lines within the step's braces, without indentation. */
function bodyOf(step: Partial<Step>, sop: Partial<Sop> = {}, next: Partial<Step>[] = []): string {
  const source = testOf([{ action: 'navigate', value: 'https://ci.example.com/' }, step, ...next], sop);
  const from = source.indexOf('await test.step', source.indexOf('page.goto'));
  const lines = source.slice(from, source.indexOf('\n  });', from)).split('\n');
  return lines
    .slice(1)
    .map((line) => line.replace(/^ {4}/, ''))
    .join('\n');
}

const button = { role: 'button', name: 'Build', selectors: ['getByRole("button", { name: "Build", exact: true })'] };
const field = { role: 'textbox', name: 'Image tag', selectors: ['#tag'] };

it('is one file, the same again, that compiles', () => {
  const files = playwright.export(sampleSop, sampleImages);
  expect(files.map(({ path }) => path)).toEqual(['roll-out-a-new-web-shop-image-on-staging.spec.ts']);
  expect(playwright.export(structuredClone(sampleSop), sampleImages)).toEqual(files);
  expect(transformSync(files[0]?.content ?? '', { loader: 'ts' }).warnings).toEqual([]);
});

it('reads as this', async () => {
  const [file] = playwright.export(sampleSop, sampleImages);
  await expect(file?.content).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.spec.txt');
});

describe('a step', () => {
  it.each<[string, Partial<Step>, string]>([
    ['clicks', { target: button }, 'await button.click();'],
    ['double-clicks', { action: 'doubleclick', target: button }, 'await button.dblclick();'],
    [
      'clicks with the other button',
      { action: 'rightclick', target: button },
      "await button.click({ button: 'right' });",
    ],
    ['points', { action: 'hover', target: button }, 'await button.hover();'],
    ['checks', { action: 'check', target: { ...button, role: 'checkbox' } }, 'await checkbox.check();'],
    ['fills', { action: 'fill', value: 'v1', target: field }, 'await write(element, "v1");'],
    ['chooses', { action: 'select', value: 'eu', target: field }, 'await choose(page, element, "eu");'],
    ['uploads', { action: 'upload', value: 'a.pem', target: button }, "await upload(button, (BUILD).split(', '));"],
    ['presses keys', { action: 'press', value: 'Ctrl+S' }, 'await page.keyboard.press("Control+s");'],
    ['presses Shift, too', { action: 'press', value: 'Ctrl+Shift+K' }, 'await page.keyboard.press("Control+Shift+K");'],
    ['presses a key in a field', { action: 'press', value: 'Enter', target: field }, 'await element.press("Enter");'],
    [
      'drags',
      { action: 'drag', value: 'Done', target: button },
      'await button.dragTo(page.getByText("Done", { exact: true }).first());',
    ],
    [
      'looks what came of it',
      { target: button, expected: 'The page “Build #128” opens.' },
      'await expectShown(page, "Build #128");',
    ],
    [
      'asks for no id of one run',
      { target: button, expected: '“Launched i-0abc12de34f567890” appears.' },
      'await expectShown(page, "Launched");',
    ],
    [
      'goes to an address of any place',
      { action: 'navigate', value: 'https://grafana.example.com/d/1?x=2#y' },
      'await page.goto(BASE_URL_2 + "/d/1?x=2#y");',
    ],
    [
      'only when there is a reason',
      { target: button, condition: 'it is red' },
      'if (!button) return;\nawait button.click();',
    ],
  ])('%s', (_, step, end) => {
    expect(bodyOf(step).endsWith(end)).toBe(true);
  });

  it.each<[string, Partial<Step>]>([
    ['a note', { action: 'note' }],
    ['a place that nobody knows', { target: { role: 'generic', name: '', selectors: [] } }],
    ['a text that was not read', { action: 'fill', target: field }],
    ['a page of the browser', { action: 'navigate', value: 'chrome://settings' }],
    ['a script for an address', { action: 'navigate', value: 'javascript:alert(1)' }],
  ])('is skipped: %s', (_, step) => {
    expect(testOf([{ page: PAGE, target: button }, step])).toContain('test.step.skip("1.2 Do it."');
  });

  it('begins on the page of the first step', () => {
    const source = testOf([{ page: PAGE, target: button }]);
    expect(source).toContain('await page.goto(BASE_URL + "/jobs?b=1");');
    expect(source).toContain('const BASE_URL = process.env.BASE_URL ?? "https://ci.example.com";');
  });

  it('answers the browser’s question before it is asked', () => {
    expect(bodyOf({ target: button }, {}, [{ action: 'dialog' }])).toMatch(/^page\.once\('dialog', /);
  });

  it('goes on in another tab, or in a new one', () => {
    const link = { ...button, role: 'link', selectors: [] };
    expect(bodyOf({ target: link }, {}, [{ action: 'tab', value: 'Log' }])).toContain("modifiers: ['ControlOrMeta']");
    expect(bodyOf({ action: 'tab', value: 'Log' })).toBe('page = await otherTab(page, "Log");');
    const gone = bodyOf({ action: 'tab', value: 'Log' }, {}, [{ action: 'navigate', value: 'https://x.test/' }]);
    expect(gone).toBe('page = await page.context().newPage();');
  });

  it('works in frames', () => {
    const body = bodyOf({ target: { ...button, frame: ['frame 0', 'frame 2'] } });
    expect(body).toContain('const frame = await frameOf(page, 0, 2);');
    expect(body).toContain('frame.getByRole("button", { name: "Build", exact: true })');
  });
});

describe('what is acted on', () => {
  it.each<[string, Step['target'] & object, string[]]>([
    [
      'within its row',
      {
        ...button,
        context: 'web-1',
        selectors: [
          'getByRole("row", { name: "web-1" }).getByRole("button", { name: "Build", exact: true })',
          'td > a',
        ],
      },
      [
        'page.getByRole("row", { name: "web-1" }).getByRole("button", { name: "Build", exact: true })',
        'page.getByRole("row", { name: "web-1" }).getByRole("button", { name: "Build" })',
      ],
    ],
    [
      'by its place among others of its name',
      { ...button, context: 'Logs', selectors: ['#logs > button'] },
      [
        'page.getByRole("button", { name: "Build", exact: true }).and(page.locator("#logs > button"))',
        'page.getByRole("button", { name: "Build", exact: true })',
        'page.getByRole("button", { name: "Build" })',
      ],
    ],
    [
      'by its text, where no content names its role',
      {
        role: 'listitem',
        name: 'More',
        selectors: ['getByRole("listitem", { name: "More Archive", exact: true })', 'li'],
      },
      ['page.getByText("More", { exact: true })', 'page.locator("li")'],
    ],
    ['without a name', { role: 'textbox', name: '', selectors: ['#editor'] }, ['page.locator("#editor")']],
    [
      'by a name that another run makes up anew',
      { role: 'link', name: 'i-0abc12de34f567890', selectors: [] },
      [
        'page.getByRole("link", { name: "i-0abc12de34f567890", exact: true })',
        'page.getByRole("link", { name: new RegExp("^i-[\\\\w-]+$") })',
        'page.getByRole("link", { name: "i-0abc12de34f567890" })',
      ],
    ],
  ])('%s', (_, target, ways) => {
    const found = /await find\(\s*(.*?),?\s*\);\n/s.exec(bodyOf({ target }))?.[1] ?? '';
    expect(found.split(/,\s+(?=page\.)/)).toEqual(ways);
  });
});

describe('values', () => {
  const inputs = [
    { name: 'image_tag', example: 'v2', secret: false, description: 'Image tag' },
    { name: 'name', example: 'web', secret: false, description: '' },
    { name: 'token', example: '', secret: true, description: 'Deploy token' },
  ];
  const source = (step: Partial<Step>) => testOf([{ page: PAGE, action: 'fill', ...step }], { inputs });

  it('are constants that the environment can change', () => {
    expect(source({ value: 'v2', target: field })).toContain('const IMAGE_TAG = process.env.IMAGE_TAG ?? "v2";');
    expect(source({ value: 'v2', target: field })).toContain('await write(element, IMAGE_TAG);');
    expect(source({ value: 'a-{{image_tag}}-b', target: field })).toContain('write(element, "a-" + IMAGE_TAG + "-b")');
  });

  it('stay as they are in a second field of the same name', () => {
    expect(source({ value: 'v3', target: field })).toContain('await write(element, "v3");');
  });

  it('are not taken from what the system calls so', () => {
    expect(source({ value: '{{name}}', target: field })).toContain('const SOP_NAME = process.env.SOP_NAME ?? "web";');
  });

  it('must be given when they are secret', () => {
    const secret = source({ secret: true, target: { ...field, name: 'Deploy token' } });
    expect(secret).toContain('const TOKEN = given("TOKEN", "Deploy token");');
    expect(secret).toContain('await write(element, TOKEN);');
    const nobody = source({ secret: true, target: { ...field, name: 'PIN' } });
    expect(nobody).toContain('const PIN = given("PIN", "PIN");');
    expect(source({ value: 'Bearer <github-token-1>', target: field })).toContain('"Bearer " + GITHUB_TOKEN_1');
    expect(source({ value: '<h1>{{x}}</h1>', target: field })).toContain('"<h1>{{x}}</h1>"');
  });
});

describe.each(Object.entries(badInputs))('%s', (_, bad) => {
  const target = {
    role: bad.slice(0, 60),
    name: bad.slice(0, 80),
    context: bad,
    selectors: [bad, `getBy${bad}`],
    frame: [bad],
  };
  const named = { ...target, role: 'button', selectors: [`getByRole(${JSON.stringify(bad)}, { name: "x" })`, bad] };
  const steps = (['click', 'fill', 'select', 'drag', 'press', 'upload', 'navigate', 'tab'] as const).flatMap((action) =>
    [target, named].map((place) => ({
      ...{
        action,
        instruction: action === 'tab' ? bad : '',
        value: bad,
        target: place,
        page: { title: bad, url: bad },
        expected: `“${bad}”`,
      },
    })),
  );
  const inputs = [
    { name: bad, example: bad, secret: false, description: bad },
    { name: bad, example: '', secret: true, description: bad },
  ];

  it('is a text of the test, and nothing else', () => {
    const source = testOf(steps, { title: bad, inputs });
    const bare = transformSync(source, { loader: 'ts', minifyWhitespace: true }).code;
    const texts = /"(?:[^"\\]|\\.)*"/g;
    expect(bare.replace(texts, '')).not.toMatch(/alert\(1\)|evil|7\*7/);
    for (const sign of source.matchAll(/[^\n\x20-\x7E]/gu))
      expect(/[\p{L}\p{M}\p{N}\p{S}\p{P}]/u.test(sign[0])).toBe(true);
  });
});
