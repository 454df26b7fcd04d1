import { describe, expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { toSopFile } from '../core/sop-to-file';
import { readmeOf } from '../exporters/markdown-sections';
import { toReadme } from '../exporters/markdown-write';
import { isOurs, isReadable, parseReadme } from './readme';

const readme = toReadme(readmeOf(toSopFile(sampleSop, sampleImages, 'sop')));
const parsed = parseReadme(readme);

describe('parseReadme', () => {
  it.each([
    ['with front matter', `---\ntitle: x\ntags: [a, b]\n---\n\n${readme}`],
    ['with empty front matter', `---\n---\n${readme}`],
    ['with a byte order mark and line breaks of Windows', `\uFEFF${readme.replaceAll('\n', '\r\n')}`],
    ['with comments', readme.replace('## Scope', '<!-- markdownlint-disable -->\n\n## Scope')],
    ['with its tables padded', readme.replaceAll('| - |', '|   -   |')],
    ['with other bullets', readme.replace(/^- /gm, '* ')],
    ['wrapped', readme.replace('Brings a tagged version', 'Brings a tagged\nversion')],
    ['with underscores for italics', readme.replace('*Expected:*', '_Expected:_')],
  ])('%s reads the same', (_, text) => {
    expect(parseReadme(text)).toEqual(parsed);
  });

  it('says what is no part of an SOP, and where it stands', () => {
    const { asides } = parseReadme(
      readme
        .replace('## Purpose', 'By Ada.\n\n## Purpose')
        .replace('**1.5**', 'Ask Ada first.\n\n**1.5**')
        .replace('## Scope', '## Costs\n\nNone.\n\n## Scope'),
    );
    const known = parsed.asides.map(({ text }) => text);
    expect(asides.filter(({ text }) => !known.includes(text))).toEqual([
      { where: sampleSop.title, text: 'By Ada.' },
      { where: '', text: 'Costs\n\nNone.' },
      { where: '1.4', text: 'Ask Ada first.' },
    ]);
  });

  it('leaves no script, no frame and no link that runs any', () => {
    const bad =
      '<script>alert(1)</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](http://evil/x.png) <b>c</b>';
    const { phases, purpose } = parseReadme(
      readme.replace('Click **Build**.', bad).replace('Brings a tagged', `${bad}\nBrings a tagged`),
    );
    // HTML is text, written so that no reader takes it for anything else.
    expect(phases?.[0]?.steps[3]?.instruction).toBe(
      '\\<script>alert(1)\\</script>\\<img src=x onerror=alert(1)> a b \\<b>c\\</b>',
    );
    // A purpose is words alone: nothing in it is ever a link or an element.
    expect(purpose).toContain('<script>alert(1)</script>');
    expect(JSON.stringify(phases)).not.toContain('javascript:');
  });

  it.each([
    ['nothing', ''],
    ['another text', '# Notes\n\nHello.'],
    ['a table of others', '# Notes\n\n| a | b |\n| - | - |\n| c | d |'],
    ['front matter that never ends', '---\n'.repeat(1)],
    ['letters of no text', '\0\u0001\uFFFD'],
  ])('%s is none of ours', (_, text) => {
    expect(isOurs(parseReadme(text))).toBe(false);
  });
});

describe('isReadable', () => {
  it('is a README of a thousand steps', () => {
    const step = '**1.1** Click **Build**.\n\n![Click Build.](images/a.webp)\n\n';
    expect(isReadable(readme + step.repeat(1000))).toBe(true);
  });

  it.each([
    ['50 MB', 'a\n\n'.repeat(17_000_000)],
    ['deep quotations', `${'> '.repeat(5000)}a`],
    ['deep lists', Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['marks without end', '*_'.repeat(30_000)],
    ['brackets without end', `${'[a]('.repeat(1000)}\n\n`.repeat(200)],
  ])('are not: %s', (_, text) => {
    expect(isReadable(text)).toBe(false);
  });
});
