import { describe, expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { say } from '../../test/support/templates';
import { apply } from './apply';
import type { Command } from './command';
import { compare, type Difference } from './compare';
import { summaryOf } from './compare-summary';
import { stepsOf } from './sop';

const ids = stepsOf(sampleSop).map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const [build, launch] = sampleSop.phases;
if (!build || !launch) throw new Error('The sample has two phases');
const after = (...commands: Command[]) => commands.reduce(apply, sampleSop);
const differences = (...commands: Command[]) => compare(sampleSop, after(...commands)).map(told);

/** As a line: `step 1.2 → 1.1 changed moved: instruction`. */
function told(difference: Difference): string {
  const texts = difference.texts.map(({ field, before, after: now }) => `${field} ${before} → ${now}`).join('; ');
  if (difference.of === 'section') return texts;
  const { before, after: now, change, moved } = difference;
  const isRollback = difference.of === 'step' && difference.list === 'rollback';
  const place = [...new Set([before, now].flatMap((side) => side?.number ?? []))].join(' → ');
  const picture = difference.of === 'step' && difference.picture && change === 'changed';
  const words = [
    isRollback ? 'rollback step' : difference.of,
    place,
    change,
    moved && 'moved',
    picture && 'picture',
    change === 'changed' && texts !== '' && texts,
  ];
  return words.filter(Boolean).join(' ');
}

const said = (...commands: Command[]) => summaryOf(sampleSop, after(...commands), say);

describe('what differs', () => {
  it('nothing when nothing that is read has changed', () => {
    const entry = { version: '9.0', date: '2026-12-01', author: '', summary: 'No change.' };
    expect(differences({ do: 'release', entry })).toEqual([]);
    expect(compare(sampleSop, structuredClone(sampleSop))).toEqual([]);
  });

  it('texts of the document and of its lists, each entry in a line of its own', () => {
    expect(
      differences(
        { do: 'setText', field: 'scope', value: 'All' },
        { do: 'setList', field: 'validation', value: ['One', 'Two'] },
        { do: 'setList', field: 'related', value: [{ title: 'Runbook', url: 'https://x.example' }] },
      ),
    ).toEqual([
      `scope ${sampleSop.scope} → All`,
      `validation ${sampleSop.validation.join('\n')} → One\nTwo`,
      expect.stringContaining('→ Runbook · https://x.example'),
    ]);
  });

  it('texts of a step, as they are read; its marks only where nothing else differs', () => {
    expect(differences({ do: 'editStep', stepId: first, field: 'instruction', value: 'Open **it**.' })).toEqual([
      'step 1.1 changed instruction Open web-shop » image [Jenkins]. → Open it.',
    ]);
    const bold = {
      do: 'editStep',
      stepId: first,
      field: 'instruction',
      value: 'Open web-shop » image \\[Jenkins].',
    } as const;
    expect(differences(bold)).toEqual([expect.stringContaining('instruction Open **web-shop')]);
    expect(differences({ do: 'editStep', stepId: first, field: 'tip', value: 'Twice' })).toEqual([
      'step 1.1 changed tip  → Twice',
    ]);
  });

  it('a step that is new, and one that is gone where it was', () => {
    const phaseId = build.id;
    expect(differences({ do: 'insertStep', stepId: 'new', phaseId, index: 1, instruction: 'Wait.' })).toEqual([
      'step 1.2 added',
    ]);
    const removed = compare(sampleSop, after({ do: 'deleteStep', stepId: second }));
    expect(removed.map(told)).toEqual(['step 1.2 removed']);
    expect(removed[0]?.texts[0]).toMatchObject({ field: 'instruction', after: '' });
    expect(
      differences(
        { do: 'deleteStep', stepId: first },
        { do: 'editStep', stepId: second, field: 'note', value: 'x' },
      ).map((line) => line.slice(0, 20)),
    ).toEqual(['step 1.1 removed', 'step 1.2 → 1.1 chang']);
  });

  it('only what was moved, not what made room for it', () => {
    expect(differences({ do: 'moveStep', stepId: third, phaseId: build.id, index: 0 })).toEqual([
      'step 1.3 → 1.1 changed moved',
    ]);
    expect(differences({ do: 'moveStep', stepId: first, phaseId: launch.id, index: 0 })).toEqual([
      'step 1.1 → 2.1 changed moved',
    ]);
    expect(differences({ do: 'movePhase', phaseId: launch.id, index: 0 })).toHaveLength(1);
  });

  it('a phase that is cut or joined, without its steps', () => {
    const cut = differences({ do: 'splitPhase', stepId: third, phaseId: 'cut', title: 'Cut' });
    expect(cut.filter((line) => line.startsWith('step'))).toEqual([]);
    expect(cut).toContain('phase 2 added');
    const joined = differences({ do: 'joinPhase', phaseId: launch.id });
    expect(joined.filter((line) => line.startsWith('step'))).toEqual([]);
    expect(joined).toContain('phase 2 removed');
  });

  it('a picture with other masks, and one that is gone', () => {
    const mask = { kind: 'drawn', box: { x: 0, y: 0, width: 0.1, height: 0.1 } };
    expect(differences({ do: 'addMask', stepId: second, mask })).toEqual(['step 1.2 changed picture']);
    expect(differences({ do: 'removePicture', stepId: second })).toEqual(['step 1.2 changed picture']);
    const kept = { kind: 'email', box: mask.box, reason: 'Public' };
    expect(differences({ do: 'keepInPictures', places: [{ stepId: second, kept }] })).toEqual([]);
  });

  it('steps of the rollback', () => {
    const gone = { ...sampleSop, rollback: [] };
    expect(compare(gone, sampleSop).map(told)).toEqual(
      sampleSop.rollback.map((_, at) => `rollback step ${at + 1} added`),
    );
  });
});

describe('in one line', () => {
  it('names one or a few, counts many', () => {
    const edit = (stepId: string): Command => ({ do: 'editStep', stepId, field: 'note', value: 'New' });
    expect(said(edit(first))).toBe('Step 1.1 changed.');
    expect(said(edit(first), edit(third))).toBe('Steps 1.1, 1.3 changed.');
    expect(said(...ids.map(edit))).toBe(`${ids.length} steps changed.`);
    expect(said({ do: 'deleteStep', stepId: first }, { do: 'deleteStep', stepId: second })).toBe('2 steps removed.');
    expect(said({ do: 'removePicture', stepId: second })).toBe('Picture of step 1.2 changed.');
    expect(said({ do: 'moveStep', stepId: third, phaseId: build.id, index: 0 })).toBe('Step 1.1 moved.');
  });

  it('says of sections whether they were filled in, emptied or changed', () => {
    expect(said({ do: 'setText', field: 'purpose', value: '' })).toBe('Purpose emptied.');
    expect(said({ do: 'setText', field: 'purpose', value: 'x' })).toBe('Purpose changed.');
    expect(summaryOf({ ...sampleSop, scope: '', rollback: [] }, sampleSop, say)).toBe(
      'Scope filled in; Rollback filled in.',
    );
    expect(summaryOf(sampleSop, { ...sampleSop, rollback: [] }, say)).toBe('Rollback emptied.');
    expect(summaryOf(sampleSop, { ...sampleSop, newer: 'A part of a later version' } as typeof sampleSop, say)).toBe(
      'Other details filled in.',
    );
  });

  it('tells of phases by their headings, and says nothing of nothing', () => {
    expect(said({ do: 'addPhase', phaseId: 'p', index: 0, title: 'Warn' })).toContain('Phase “Warn” added');
    expect(said()).toBe('');
  });
});
