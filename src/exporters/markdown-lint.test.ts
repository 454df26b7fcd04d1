import { lint } from 'markdownlint/sync';
import { expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import type { Sop } from '../core/sop';
import { markdown } from './markdown';

/** Rules that are not kept. */
const EXCEPT = {
  // A paragraph is one line: broken lines would show whole paragraphs as changed in a review.
  MD013: false,
  // A tab in a command or snippet may be what makes it work.
  MD010: { code_blocks: false },
  // What is typed may begin with a space, and is shown as it is.
  MD038: false,
  // Two boxed remarks in a row stand apart on GitHub and GitLab, and no Markdown parts them otherwise.
  MD028: false,
};

function complaints(sop: Sop): string[] {
  const readme = String(markdown.export(sop, sampleImages, sampleReport)[0]?.content);
  const found = lint({ strings: { readme }, config: { default: true, ...EXCEPT } })['readme'] ?? [];
  return found.map(({ lineNumber, ruleNames, errorDetail }) => {
    const line = readme.split('\n')[lineNumber - 1]?.slice(0, 100);
    return `${ruleNames.join('/')} ${errorDetail ?? ''}: ${line}`;
  });
}

it('has nothing to complain about', () => {
  expect(complaints(sampleSop)).toEqual([]);
  expect(complaints(bareSop({ title: '', purpose: ' ' }))).toEqual([]);
});

it.each(Object.entries(badInputs))('nor with %s for every text', (_, bad) => {
  // The linter's time grows with the square of some texts' length.
  expect(complaints(hostileSop(bad.slice(0, 400)))).toEqual([]);
});
