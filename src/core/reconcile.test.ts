import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, EDITED } from '../../test/support/commands';
import { buttonOf, phaseOf, sopOf, stepOf } from '../../test/support/sops';
import { apply } from './apply';
import type { Command } from './command';
import { reconcile } from './reconcile';
import { reconcileList } from './reconcile-list';
import type { Sop } from './sop';

const NONE: ReadonlySet<string> = new Set();
const base = sopOf();
const done = (sop: Sop, ...commands: Command[]) => commands.reduce((now, command) => apply(now, command), sop);
const both = (theirs: Command[], mine: Command[], taken = NONE) =>
  reconcile(base, done(base, ...theirs), done(base, ...mine), taken);
const word = (stepId: string, text: string): Command => ({ do: 'editStep', stepId, field: 'instruction', value: text });
const ids = ({ phases }: Sop) => phases.map(({ steps }) => steps.map(({ id }) => id).join(''));

describe('reconcile', () => {
  it('takes what one side changed, whatever the other changed elsewhere', () => {
    const { document, clashes } = both([word('a', 'Type it.')], [word('b', 'Press it.')]);
    expect(clashes).toEqual([]);
    expect(document).toEqual(done(base, word('a', 'Type it.'), word('b', 'Press it.')));
  });

  it('asks where both changed the same text, and keeps mine until theirs is taken', () => {
    const first = both([word('a', 'Theirs.')], [word('a', 'Mine.')]);
    expect(first.document.phases[0]?.steps[0]?.instruction).toBe('Mine.');
    const [clash] = first.clashes;
    expect(clash?.difference).toMatchObject({ of: 'step', texts: [{ before: 'Mine.', after: 'Theirs.' }] });
    const then = both([word('a', 'Theirs.')], [word('a', 'Mine.')], new Set([clash?.key ?? '']));
    expect(then.document.phases[0]?.steps[0]?.instruction).toBe('Theirs.');
    expect(then.clashes).toEqual(first.clashes);
  });

  it('does not ask where both came to the same', () => {
    expect(both([word('a', 'Same.')], [word('a', 'Same.')]).clashes).toEqual([]);
  });

  it('asks before it deletes what I changed, and says what was changed of what I deleted', () => {
    const { clashes, document } = both([{ do: 'deleteSteps', stepIds: ['a'] }], [word('a', 'Mine.')]);
    expect(clashes).toMatchObject([{ key: 'delete a', difference: { of: 'step', change: 'removed' } }]);
    expect(ids(document)).toEqual(['ab', 'cd']);
    const other = both([word('a', 'Theirs.')], [{ do: 'deleteSteps', stepIds: ['a'] }]);
    expect(other.gone).toMatchObject([{ id: 'a', instruction: 'Theirs.' }]);
    expect(ids(other.document)).toEqual(['b', 'cd']);
  });

  it('keeps pictures and facts of what is there', () => {
    const theirs = structuredClone(base);
    const [step] = theirs.phases[0]?.steps ?? [];
    if (!step) throw new Error('There is one.');
    Object.assign(step, { instruction: 'Theirs.', value: 'other', picture: undefined, target: undefined, at: 'x' });
    const { document } = reconcile(base, theirs, base, NONE);
    expect(document.phases[0]?.steps[0]).toEqual({ ...base.phases[0]?.steps[0], instruction: 'Theirs.' });
  });

  it('puts what was added and moved behind what it stands behind there', () => {
    const theirs = {
      ...base,
      phases: [phaseOf('one', [buttonOf('b', 'Build'), stepOf('new'), stepOf('a')]), phaseOf('two', [stepOf('d')])],
    };
    const mine = {
      ...base,
      phases: [
        phaseOf('one', [stepOf('a'), buttonOf('b', 'Build'), stepOf('own')]),
        phaseOf('two', [stepOf('c'), stepOf('d')]),
      ],
    };
    expect(ids(reconcile(base, theirs, mine, NONE).document)).toEqual(['bnewaown', 'd']);
  });

  it('comes to theirs when nothing was changed here, whatever was done there', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        const theirs = done(EDITED, ...commands.filter(isText));
        const { document, clashes, gone } = reconcile(EDITED, theirs, EDITED, NONE);
        expect({ clashes, gone }).toEqual({ clashes: [], gone: [] });
        expect(ids(document)).toEqual(ids(theirs));
        expect(document.rollback.map(({ id }) => id)).toEqual(theirs.rollback.map(({ id }) => id));
        expect(sentences(document)).toEqual(sentences(theirs));
        expect(document.phases.map(({ id, title }) => [id, title])).toEqual(
          theirs.phases.map(({ id, title }) => [id, title]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when nothing was changed there', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        const mine = done(EDITED, ...commands);
        expect(reconcile(EDITED, EDITED, mine, NONE)).toEqual({ document: mine, clashes: [], gone: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('reconcileList', () => {
  it.each([
    ['both add', 'ab', 'xab', 'aby', 'xaby', false],
    ['one removes, one adds', 'abc', 'ac', 'abcd', 'acd', false],
    ['both remove', 'abc', 'ab', 'ac', 'a', false],
    ['both change the same', 'abc', 'axc', 'ayc', 'ayc', true],
    ['only they', 'abc', 'cba', 'abc', 'cba', false],
  ])('%s', (_, was, theirs, mine, list, clashing) => {
    expect(reconcileList([...was], [...theirs], [...mine])).toEqual({ list: [...list], clashing });
  });
});

const sentences = (sop: Sop) =>
  sop.phases.flatMap(({ steps }) => steps.map(({ instruction, note }) => [instruction, note]));

/** What a README tells of: not pictures, nor what is redacted or read from facts. */
function isText(command: Command): boolean {
  return command.do === 'batch'
    ? command.commands.every(isText)
    : !/[Pp]icture|Mask|Mark|Crop|replace|recorded/i.test(command.do);
}
