import { parse } from '@puppeteer/replay';
import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import type { Sop, Step } from '../core/sop';
import { recorder } from './recorder';

type Recorded = { title: string; steps: Record<string, unknown>[] };

/** The recording made of these steps. */
async function recordingOf(steps: Partial<Step>[], sop: Partial<Sop> = {}): Promise<Recorded> {
  const whole = steps.map((step, index) => ({
    id: `s${index}`,
    action: 'click' as const,
    instruction: 'Do it.',
    ...step,
  }));
  const phases = [{ id: 'p', title: 'Phase', steps: whole }];
  const [file] = await recorder.export({ ...bareSop({ title: 'Build' }), phases, ...sop }, new Map());
  return JSON.parse(String(file?.content));
}

/** What the step becomes, after a first one that goes somewhere. */
async function stepsOf(step: Partial<Step>, sop: Partial<Sop> = {}): Promise<Recorded['steps']> {
  return (await recordingOf([{ action: 'navigate', value: 'https://ci.example.com/' }, step], sop)).steps.slice(1);
}

const button = { role: 'button', name: 'Build', selectors: ['main > button'] };
const field = { role: 'textbox', name: 'Image tag', selectors: ['#tag'] };
const key = (type: string, name: string) => ({ type, target: 'main', key: name });
const BUILD = [['aria/Build[role="button"]'], [expect.stringContaining('="Build"]')]];

it('is one file that the Recorder’s own parser takes, the same again', async () => {
  const files = await recorder.export(sampleSop, sampleImages);
  expect(files.map(({ path }) => path)).toEqual(['roll-out-a-new-web-shop-image-on-staging.json']);
  expect(await recorder.export(structuredClone(sampleSop), sampleImages)).toEqual(files);
  const flow = JSON.parse(files[0]?.content ?? '');
  expect(parse(flow)).toEqual(flow);
  expect(flow.title).toBe(sampleSop.title);
  expect(flow.steps[0]).toMatchObject({
    type: 'navigate',
    url: 'https://jenkins.example.com/job/web-shop/job/image/build',
  });
});

describe('a step', () => {
  it.each<[string, Partial<Step>, object[]]>([
    ['clicks', { target: button }, [{ type: 'click', target: 'main', selectors: BUILD, offsetX: 8, offsetY: 8 }]],
    ['double-clicks', { action: 'doubleclick', target: button }, [{ type: 'doubleClick', selectors: BUILD }]],
    [
      'clicks with the other button',
      { action: 'rightclick', target: button },
      [{ type: 'click', button: 'secondary' }],
    ],
    ['points', { action: 'hover', target: button }, [{ type: 'hover', selectors: BUILD }]],
    [
      'fills',
      { action: 'fill', value: 'v1', target: field },
      [{ type: 'change', value: 'v1', selectors: [['aria/Image tag[role="textbox"]'], ['#tag']] }],
    ],
    [
      'writes into a code editor by keys',
      { action: 'fill', value: '{}', target: { role: 'textbox', name: '', selectors: ['#editor'] } },
      [
        { type: 'click', selectors: [['#editor']] },
        ...[key('keyDown', 'Control'), key('keyDown', 'a'), key('keyUp', 'a'), key('keyUp', 'Control')],
        { type: 'change', value: '{}', selectors: [['#editor textarea']] },
      ],
    ],
    [
      'chooses from a list that opens',
      { action: 'select', value: 't3.large', target: { ...button, name: 'Type' } },
      [
        { type: 'click', selectors: expect.arrayContaining([['main > button']]) },
        { type: 'click', selectors: expect.arrayContaining([['aria/t3.large[role="option"]']]) },
      ],
    ],
    [
      'chooses from the browser’s own list by its letters',
      { action: 'select', value: 'eu', target: { role: 'combobox', name: 'Region', selectors: ['form > select'] } },
      [{ type: 'click' }, ...['e', 'u', 'Enter'].flatMap((name) => [key('keyDown', name), key('keyUp', name)])],
    ],
    ['presses keys', { action: 'press', value: 'Escape' }, [key('keyDown', 'Escape'), key('keyUp', 'Escape')]],
    [
      'looks what came of it',
      { target: button, expected: 'The page “Build #128” opens.' },
      [{ type: 'click' }, { type: 'waitForExpression', expression: expect.stringContaining('("Build #128")') }],
    ],
    [
      'leaves a note to people',
      { action: 'note' },
      [{ type: 'customStep', parameters: { step: '1.2', text: 'Do it.' } }],
    ],
    ['leaves what no replay can do', { action: 'upload', value: 'a', target: button }, [{ type: 'customStep' }]],
    ['goes to no script', { action: 'navigate', value: 'javascript:alert(1)' }, [{ type: 'customStep' }]],
    ['is done in its frame', { target: { ...button, frame: ['frame 1'] } }, [{ type: 'click', frame: [1] }]],
  ])('%s', async (_, step, expected) => {
    expect(await stepsOf(step)).toMatchObject(expected);
  });

  it('is done in the tab where it was done', async () => {
    const page = (name: string) => ({ title: name, url: `https://${name}.test/` });
    const { steps } = await recordingOf([
      { page: page('one'), target: button },
      { action: 'tab', value: 'two', page: page('two') },
      { page: page('two'), target: button },
      { action: 'tab', value: 'one', page: page('one') },
      { page: page('one'), target: button },
    ]);
    expect(steps.map(({ type, target }) => `${type} ${target}`)).toEqual([
      'navigate main',
      'click main',
      'click https://two.test/',
      'click main',
    ]);
  });
});

it('asks for secrets in words, and never has one', async () => {
  const inputs = [{ name: 'db', example: '', secret: true, description: 'Database password' }];
  const steps = await stepsOf(
    { action: 'fill', secret: true, target: { ...field, name: 'Database password' } },
    { inputs },
  );
  expect(steps).toMatchObject([
    { type: 'customStep', parameters: { text: expect.stringContaining('put Database password in place of') } },
    { type: 'change', value: `\${DB}` },
  ]);
});

it.each(Object.entries(badInputs))('%s is data', async (_, bad) => {
  const target = { role: 'button', name: bad.slice(0, 80), selectors: [bad] };
  const steps = (['click', 'fill', 'select', 'press', 'navigate'] as const).map((action) => ({
    ...{ action, value: bad, target, page: { title: bad, url: bad }, expected: `“${bad.slice(0, 400)}”` },
  }));
  const recording = await recordingOf([{ instruction: bad }, ...steps], { title: bad });
  for (const { type, expression, url } of recording.steps) {
    // The one text that is run: the words stand in it as a literal.
    if (type === 'waitForExpression') expect(() => new Function(`return () => ${expression}`)).not.toThrow();
    if (type === 'navigate') expect(url).toMatch(/^https?:/);
  }
});
