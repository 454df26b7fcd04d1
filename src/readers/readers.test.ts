import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { anyCommand, EDITED } from '../../test/support/commands';
import { cut, editWritten, readmeEdits } from '../../test/support/readme-edits';
import { sopOf } from '../../test/support/sops';
import { apply } from '../core/apply';
import { plainInline } from '../core/inline';
import { type Sop, stepOf, stepsOf } from '../core/sop';
import type { ImageFile } from '../core/sop-file';
import { fromSopFile, toSopFile } from '../core/sop-to-file';
import { readmeOf } from '../exporters/markdown-sections';
import { toReadme } from '../exporters/markdown-write';
import { editedSop, parseReadme } from './index';

type Images = ReadonlyMap<string, ImageFile>;
const NOTHING: Images = new Map();
const images = sampleImages;

/** As it is exported and read back. */
function exported(
  sop: Sop,
  pictures: Images = NOTHING,
): { sop: Sop; readme: string; file: ReturnType<typeof toSopFile> } {
  const file = toSopFile(sop, pictures, 'sop');
  return { sop: fromSopFile(file), readme: toReadme(readmeOf(file)), file };
}

function edit(sop: Sop, change: (readme: string) => string, pictures: Images = NOTHING) {
  const was = exported(sop, pictures);
  const changed = change(was.readme);
  let count = 0;
  const tools = { clean: (text: string) => text, newId: () => `new-${++count}` };
  return { was, ...{ edited: editedSop(was.sop, was.file, parseReadme(changed), tools) } };
}

describe('an unedited README', () => {
  it.each([
    ['the sample', sampleSop],
    ['a small one', sopOf()],
  ])('of %s changes nothing', (_, sop) => {
    for (const pictures of [NOTHING, images]) {
      const { was, edited } = edit(sop, (readme) => readme, pictures);
      expect(edited).toEqual({ sop: was.sop, left: [] });
    }
  });

  it.each(Object.entries(badInputs))('with %s changes nothing', (_, bad) => {
    const { was, edited } = edit(hostileSop(bad), (readme) => readme);
    expect(edited).toEqual({ sop: was.sop, left: [] });
  });

  it('of whatever was edited changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        const sop = commands.reduce((now, command) => apply(now, command), EDITED);
        const { was, edited } = edit(sop, (readme) => readme);
        expect(edited).toEqual({ sop: was.sop, left: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a colleague edits', () => {
  const after = (change: (readme: string) => string) => edit(sampleSop, change, images);
  const step = (sop: Sop, number: string) => {
    const [phase, place] = number.split('.').map(Number);
    return sop.phases[(phase ?? 0) - 1]?.steps[(place ?? 0) - 1];
  };

  it('a sentence', () => {
    const { was, edited } = after((readme) =>
      readme.replace('Click **Build**.', 'Click **Build** and wait for *green*.'),
    );
    expect(edited.left).toEqual([]);
    expect(step(edited.sop, '1.4')).toEqual({
      ...step(was.sop, '1.4'),
      instruction: 'Click **Build** and wait for *green*.',
    });
    expect({ ...edited.sop, phases: [] }).toEqual({ ...was.sop, phases: [] });
  });
});

describe('whatever is done to the steps of a README', () => {
  it.each([
    ['numbered anew', true, images],
    ['with their old numbers', false, images],
    ['numbered anew, without pictures', true, NOTHING],
    ['with their old numbers, without pictures', false, NOTHING],
  ])('is found again, %s', (_, renumber, pictures) => {
    const { sop } = exported(sampleSop, pictures);
    const ids = stepsOf(sop).map(({ id }) => id);
    fc.assert(
      fc.property(readmeEdits, (edits) => {
        let expected: ReturnType<typeof cut>['phases'] = [];
        const { edited } = edit(
          sampleSop,
          (readme) => {
            const { phases, join } = cut(readme, ids);
            editWritten(phases, edits, renumber);
            expected = phases;
            return join(phases);
          },
          pictures,
        );
        const is = (id: string) => (ids.includes(id) ? id : 'new');
        expect(edited.sop.phases.map(({ steps }) => steps.map(({ id }) => is(id)))).toEqual(
          expected.map(({ steps }) => steps.map(({ id }) => id)),
        );
        for (const [at, step] of stepsOf(edited.sop).entries()) {
          const written = expected.flatMap(({ steps }) => steps)[at];
          const was = stepOf(sop, step.id);
          if (written?.reworded === undefined && was) expect(step).toEqual(was);
          else if (was) expect(plainInline(step.instruction)).toContain(plainInline(written?.reworded ?? '?'));
        }
        expect({ ...edited.sop, phases: [] }).toEqual({ ...sop, phases: [] });
        expect(edited.left).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
