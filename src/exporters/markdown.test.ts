import { describe, expect, it } from 'vitest';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import type { Sop, Step } from '../core/sop';
import { markdown } from './markdown';

const EMPTY = bareSop({ title: '', purpose: ' ' });

/** What the README says of one step alone. */
function readmeOf(step: Partial<Step>, sop: Partial<Sop> = {}): string {
  const whole: Step = { id: 's', action: 'click', instruction: 'Click **Build**.', ...step };
  const phases = [{ id: 'p', title: 'Phase', steps: [whole] }];
  const [readme] = markdown.export({ ...EMPTY, phases, ...sop }, sampleImages, sampleReport);
  const text = String(readme?.content);
  return text.slice(text.indexOf('### 1. Phase\n\n') + 14, text.indexOf('\n\n## Validation'));
}

const files = markdown.export(sampleSop, sampleImages, sampleReport);
const slug = 'roll-out-a-new-web-shop-image-on-staging';

describe('files', () => {
  it('are those of the contract, a picture for two steps only once', () => {
    expect(files.map((file) => file.path)).toEqual(
      [
        'README.md',
        'sop.json',
        'redaction.json',
        'images/5237926e7ec1e374.webp',
        'images/6ff1f6298591a320.webp',
        'images/a106ac10591bfde1.webp',
        'images/b591affc8ba18c79.webp',
        'images/b9981cb07fa2d1b7.webp',
        'images/ee0e3c2f9849d7c4.webp',
      ].map((path) => `${slug}/${path}`),
    );
  });

  it('read as the golden file does', async () => {
    await expect(files[0]?.content).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.md');
  });

  it('hold data and report as JSON', () => {
    expect(JSON.parse(String(files[1]?.content))).toMatchObject({ format: 'sopwright', slug });
    expect(files[1]?.content).toMatch(/^\{\n {2}"format"[\s\S]*\}\n$/);
    expect(JSON.parse(String(files[2]?.content))).toEqual(sampleReport);
  });

  it('are the same again', () => {
    expect(markdown.export(structuredClone(sampleSop), new Map([...sampleImages].reverse()), sampleReport)).toEqual(
      files,
    );
  });

  it('name only pictures that are there', () => {
    const named = [...String(files[0]?.content).matchAll(/\]\((images\/[^)]+)\)/g)].map(
      (match) => `${slug}/${match[1]}`,
    );
    const paths = files.map((file) => file.path);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('an empty SOP', () => {
  it('says in every section what belongs there', () => {
    const text = String(markdown.export(EMPTY, new Map(), sampleReport)[0]?.content);
    expect(text).toMatch(/^# Untitled procedure\n/);
    expect(text).toContain('| SOP-0001 | 1.0 | 2026-11-21 | *to be named* | 2027-02-21 | *to be named* |');
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Purpose',
      'Scope',
      'Roles and responsibilities',
      'Prerequisites',
      'Tools used',
      'Inputs',
      'Procedure',
      'Validation',
      'Rollback',
      'Troubleshooting',
      'Related documents',
      'Change log',
    ]);
    for (const section of sections) expect(section).toMatch(/\n\n\*To be written: [^\n]+\.\*\n+$/);
  });
});

describe('a step', () => {
  it.each<[string, Partial<Step>, string]>([
    ['has a number', {}, '**1.1** Click **Build**.'],
    ['begins with its condition', { condition: 'the job is red.' }, '**1.1** *If the job is red:* Click **Build**.'],
    ['leaves a whole condition', { condition: 'when it is red' }, '**1.1** *When it is red:* Click **Build**.'],
    [
      'warns first',
      { warning: 'Costs money.' },
      '> [!WARNING]\n> **Before step 1.1:** Costs money.\n\n**1.1** Click **Build**.',
    ],
    [
      'notes last',
      { note: 'a\nb', expected: 'c' },
      '**1.1** Click **Build**.\n\n*Expected:* c\n\n> [!NOTE]\n> a\\\n> b',
    ],
    [
      'shows several lines as they are',
      { value: 'a\n```\nb\n' },
      '**1.1** Click **Build**.\n\n````text\na\n```\nb\n````',
    ],
    [
      'shows a long line below its sentence',
      { instruction: `Type \`${'a'.repeat(200)}\` here.`, value: 'a'.repeat(200) },
      `**1.1** Type \`${'a'.repeat(60)}…\` here.\n\n\`\`\`text\n${'a'.repeat(200)}\n\`\`\``,
    ],
    ['does not repeat one line', { value: 'a' }, '**1.1** Click **Build**.'],
    [
      'says why there is no picture',
      { pictureMissing: 'The picture was lost.' },
      '**1.1** Click **Build**.\n\n*The picture was lost.*',
    ],
    ['says that it is secret', { secret: true }, '**1.1** Click **Build**. (a secret: its value was never recorded)'],
    [
      'shows a command in its language',
      { code: { text: 'kubectl get pods\n', language: 'bash' } },
      '**1.1** Click **Build**.\n\n```bash\nkubectl get pods\n```',
    ],
    [
      'takes no words of a hostile file for a language',
      { code: { text: '```\n# x', language: 'a`\n# y' } },
      '**1.1** Click **Build**.\n\n````text\n```\n# x\n````',
    ],
    ['shows a tip', { tip: 'Use `-w`.' }, '**1.1** Click **Build**.\n\n> [!TIP]\n> Use `-w`.'],
    [
      'says nothing of a way that leads nowhere',
      { condition: 'x', otherwise: '?' },
      '**1.1** *If x:* Click **Build**.',
    ],
    ['says that it is empty', { instruction: '' }, '**1.1** *(this step says nothing yet)*'],
    [
      'says where',
      { page: { title: 'Jobs [x]', url: 'https://ci.example.com/a?b=1' } },
      '*Where:* [Jobs \\[x\\]](https://ci.example.com/a?b=1)\n\n**1.1** Click **Build**.',
    ],
    [
      'links no page of the browser itself',
      { page: { title: 'New tab', url: 'chrome://newtab' } },
      '*Where:* New tab\n\n**1.1** Click **Build**.',
    ],
  ])('%s', (_, step, markdownText) => {
    expect(readmeOf(step)).toBe(markdownText);
  });

  const inputs = [
    { name: 'image_tag', example: 'v2', secret: false, description: '' },
    { name: 'token', example: '', secret: true, description: 'Deploy token' },
  ];
  const field = (name: string): Step['target'] & object => ({ role: 'textbox', name, selectors: [] });
  it.each<[string, Partial<Step>, string]>([
    ['by its field', { action: 'fill', target: field('Image tag') }, ' (input `image_tag`)'],
    ['by its description', { action: 'fill', target: field('Deploy token'), secret: true }, ' (secret input `token`)'],
    ['not where it is already named', { action: 'fill', value: '{{image_tag}}', target: field('Image tag') }, ''],
    ['not for a click', { action: 'click', target: field('Image tag') }, ''],
    ['not for another field', { action: 'fill', target: field('Branch') }, ''],
  ])('names its input %s', (_, step, end) => {
    expect(readmeOf(step, { inputs })).toBe(`**1.1** Click **Build**.${end}`);
  });

  it.each<[string, Partial<Step>, string]>([
    ['otherwise', { condition: 'If it is red' }, '*If it is red:* Click **Build**; otherwise go to step 1.2.'],
    ['when it fails', {}, 'Click **Build**; if that does not work, go to step 1.2.'],
    [
      'with its input named before',
      { condition: 'x', secret: true },
      '*If x:* Click **Build**. (a secret: its value was never recorded); otherwise go to step 1.2.',
    ],
  ])('says where to go %s', (_, step, words) => {
    const steps: Step[] = [
      { id: 'a', action: 'click', instruction: 'Click **Build**.', otherwise: 'b', ...step },
      { id: 'b', action: 'click', instruction: 'Stop.' },
    ];
    expect(readmeOf({}, { phases: [{ id: 'p', title: 'Phase', steps }] })).toBe(`**1.1** ${words}\n\n**1.2** Stop.`);
  });

  it('says where again only when the page changes, not at every query', () => {
    const at = (id: string, url: string): Step => ({ id, action: 'click', instruction: id, page: { title: url, url } });
    const steps = [at('a', 'https://x.test/1'), at('b', 'https://x.test/1?q#f'), at('c', 'https://x.test/2')];
    const text = readmeOf({}, { phases: [{ id: 'p', title: 'Phase', steps }] });
    expect(text.match(/\*Where:\*/g)).toHaveLength(2);
    expect(text).toContain('**1.2** b\n\n*Where:* <https://x.test/2>\n\n**1.3** c');
  });
});
