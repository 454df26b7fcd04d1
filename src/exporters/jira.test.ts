import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import { jira } from './jira';

const slug = 'roll-out-a-new-web-shop-image-on-staging';
const files = jira.export(sampleSop, sampleImages);
const text = String(files[0]?.content);

it('is a text to paste and the attachments that it shows', () => {
  const named = [...text.matchAll(/^!(.+)!$/gm)].map(([, name]) => `${slug}/attachments/${name}`);
  expect(named).toHaveLength(7);
  expect(files.map(({ path }) => path)).toEqual([`${slug}/issue.txt`, ...[...new Set(named)].sort()]);
});

it('reads as the golden file does', async () => {
  await expect(text).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.jira.txt');
});

it.each([
  ['a snippet in a language that Jira colours', 'ls', 'bash', '{code:bash}\nls\n{code}'],
  ['a snippet in any other', 'ls', 'fish', '{code:none}\nls\n{code}'],
  ['a snippet that would end its macro', 'a {code} b', 'bash', '{noformat}\na {code} b\n{noformat}'],
  [
    'a snippet that would end either',
    '{code}\n\n{noformat}',
    'bash',
    '{{&#123;code&#125;}}\n\n{{&#123;noformat&#125;}}',
  ],
])('shows %s', (_, snippet, language, expected) => {
  const step = { id: 's', action: 'note' as const, instruction: 'Do it.', code: { text: snippet, language } };
  const sop = bareSop({ phases: [{ id: 'p', title: 'Phase', steps: [step] }] });
  expect(String(jira.export(sop, new Map())[0]?.content)).toContain(expected);
});
