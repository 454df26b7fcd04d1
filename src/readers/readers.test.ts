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
import { allSteps, type Sop, type Step, stepOf, stepsOf } from '../core/sop';
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
  return { was, ...{ edited: editedSop(was.sop, was.file, parseReadme(changed), () => `new-${++count}`) } };
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

  // What is huge takes long, here and everywhere: it is told by its text being the one that was exported.
  it.each(Object.entries(badInputs).filter(([name]) => name !== 'huge'))('with %s changes nothing', (_, bad) => {
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
      { numRuns: 12 },
    );
  });
});

describe('what a colleague edits', () => {
  const changedBy = (change: (readme: string) => string) => edit(sampleSop, change, images);
  const step = (sop: Sop, number: string) => {
    const [phase, place] = number.split('.').map(Number);
    return sop.phases[(phase ?? 0) - 1]?.steps[(place ?? 0) - 1];
  };

  it('a sentence', () => {
    const { was, edited } = changedBy((readme) =>
      readme.replace('Click **Build**.', 'Click **Build** and wait for *green*.'),
    );
    expect(edited.left).toEqual([]);
    expect(step(edited.sop, '1.4')).toEqual({
      ...step(was.sop, '1.4'),
      instruction: 'Click **Build** and wait for *green*.',
    });
    expect({ ...edited.sop, phases: [] }).toEqual({ ...was.sop, phases: [] });
  });

  it.each<[string, string | RegExp, string]>([
    ['the title', '# Roll out a new', '# Deploy a new'],
    ['the owner', '| Platform team |', '| Release team |'],
    ['the version', '| 1.1 | 2026-11-21 | Pl', '| 1.2 | 2026-11-21 | Pl'],
    ['the purpose', 'Afterwards <https://staging.example.com> serves', 'Then <https://prod.example.com> serves'],
    ['a paragraph of the scope', 'release train.\n', 'release train.\n\nSee `docs/scope.md`.\n'],
    ['a role', 'tells #releases', 'tells everybody'],
    ['a new role', '\n\n## Prereq', '\n| Lead | Approves. |\n\n## Prereq'],
    [
      'no prerequisites',
      /- Permission[\s\S]*?(?=\n## Tools)/,
      '*To be written: access, permissions and state needed before step 1.1.*\n',
    ],
    ['the order of prerequisites', /(- Permission.*\n)(- The role.*\n)/, '$2$1'],
    ['a tool', '- Jenkins: <https://jenkins.example.com>', '- Jenkins 2: <https://ci.example.com>'],
    ["an input's example", '`v2.1.0` | 1.2', '`v2.2.0` | 1.2'],
    ["an input's description", 'Git tag of the version to roll out', 'Git tag, see *git tag*'.replaceAll('*', '`')],
    ['a phase', '### 1. Build the image', '### 1. Build and push'],
    ['who carries it out', '*Who:* Engineer on call', '*Who:* Release manager'],
    ['a note', 'can be built.\\', 'can ever be built.\\'],
    [
      'a new note',
      '*Expected:* Build #128 is queued.',
      '*Expected:* Build #128 is queued.\n\n> [!NOTE]\n> It waits in the queue.',
    ],
    ['no tip', /> \[!TIP\]\n.*\n\n/, ''],
    ['a warning', 'The instance costs money', 'The large instance costs money'],
    ['a new warning', '**1.4**', '> [!WARNING]\n> **Before step 1.4:** It cannot be stopped.\n\n**1.4**'],
    ['what is expected', 'Build #128 is queued.', 'The build is queued.'],
    ['an outcome', 'Build #128 finished: SUCCESS', 'The build is green.'],
    ['a condition', '*If no instance of that name is listed:*', '*Unless an instance is listed:*'],
    ['the way around', 'otherwise go to step 2.4', 'otherwise go to step 2.3'],
    ['no way around', '**Launch instances**; otherwise go to step 2.4.', '**Launch instances**.'],
    ['a snippet', 'docker pull registry', 'podman pull registry'],
    ['the language of a snippet', '```bash', '```sh'],
    ['no snippet', /```bash[\s\S]*?```\n\n/, ''],
    ['a step of the rollback', 'Click **Terminate (delete) instance**.', 'Click **Stop instance** and confirm.'],
    ['a check', 'shows the tag', 'shows the new tag'],
    ['a problem', 'Push the tag, then begin again', 'Push it, then begin again'],
    ['a new problem', '\n## Related', '- **It is slow**\n\n  Wait.\n\n## Related'],
    ['a link', '[Release calendar](https://wiki', '[The calendar](https://intra'],
    [
      'the change log',
      '| 1.1 | 2026-11-21 | Grace',
      '| 1.2 | 2026-11-22 | Linus | Clearer. |\n| 1.1 | 2026-11-21 | Grace',
    ],
    ['phases in another order', /(### 1\. [\s\S]*?)(### 2\. [\s\S]*?)(?=## Validation)/, '$2$1'],
  ])('%s: the README of what is read is the README that was edited', (_, from, to) => {
    const readme = exported(sampleSop, images).readme;
    const changed = readme.replace(from, to);
    expect(changed).not.toBe(readme);
    const { was, edited } = changedBy(() => changed);
    expect(edited.left).toEqual([]);
    expect(edited.sop).not.toEqual(was.sop);
    const plain = (text: string) =>
      text
        .replace(/^(### |\*\*|> \*\*Before step )[\d.]+/gm, '$1')
        .replace(/\| (Jenkins, AWS|AWS, Jenkins) \(/, '| (')
        .replace(/go to step [\d.]+\d/, 'go on')
        .replace(/!\[.*|\*[^*]*picture[^*]*\*|\| [\d., ]* \| (?=Git|Dep|Name)/g, '')
        .replace(/\n+/g, '\n');
    expect(plain(exported(edited.sop).readme)).toBe(plain(changed));
    // What a README does not say is as it was.
    const facts = ({ target, value, page, picture, at, action }: Step) => ({
      target,
      value,
      page,
      picture,
      at,
      action,
    });
    const known = allSteps(was.sop).map(({ id }) => id);
    for (const one of allSteps(edited.sop)) {
      expect(known).toContain(one.id);
      expect(facts(one)).toEqual(facts(stepOf(was.sop, one.id) ?? one));
    }
  });

  it('and what cannot be taken over is said', () => {
    const { edited, was } = changedBy((readme) =>
      readme
        .replace('![Click Build.](images/ee0e3c2f9849d7c4.webp)\n\n', '')
        .replace('set -euo pipefail', 'set -e')
        .replace(/## Scope[\s\S]*?(?=## Roles)/, '')
        .replace('*Where:* [Launch an instance', '*Where:* [Somewhere else')
        .replace('**2.4**', '**2.3a** Look at it.\n\n![New.](images/new.webp)\n\n**2.4**'),
    );
    expect(edited.left.map(({ why, where }) => [why, where])).toEqual([
      ['unknown', '2.1'],
      ['missing', 'Scope'],
      ['pictureKept', '1.4'],
      ['valueKept', '2.3'],
      ['pictureNew', '2.3a'],
    ]);
    expect(step(edited.sop, '1.4')).toEqual(step(was.sop, '1.4'));
    expect(step(edited.sop, '2.3')).toEqual(step(was.sop, '2.3'));
    expect(edited.sop.scope).toBe(was.sop.scope);
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
      { numRuns: 8 },
    );
  });
});
