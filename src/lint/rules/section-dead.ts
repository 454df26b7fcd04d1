import type { Command, ListField } from '../../core/command';
import type { Sop } from '../../core/sop';
import type { Checked, DocumentPart, LintRule, Problem } from '../rule';

/** Lists of the document whose rows a person writes. */
const LISTS = [
  'roles',
  'prerequisites',
  'tools',
  'inputs',
  'validation',
  'troubleshooting',
  'related',
  'changeLog',
] as const satisfies readonly (ListField & DocumentPart)[];

/** Headings and rows with nothing under or in them: a reader asks what is missing. */
export const sectionDead: LintRule = {
  id: 'section-dead',
  name: 'lintDead',
  weight: 4,
  check(sop): Checked {
    const problem = (where: Problem['where'], message: string, label?: string, command?: Command): Problem => ({
      rule: 'section-dead',
      where,
      message,
      ...(label !== undefined && command && { fix: { label, command } }),
    });
    const phases = sop.phases
      .filter(({ steps }) => steps.length === 0)
      .map(({ id: phaseId }) =>
        problem({ phaseId }, 'lintDeadPhase', 'lintDeadPhaseFix', { do: 'deletePhase', phaseId }),
      );
    const procedure = sop.phases.length === 0 ? [problem({ part: 'procedure' }, 'lintDeadProcedure')] : [];
    const steps = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback]
      .filter(({ instruction }) => instruction.trim() === '')
      .map(({ id: stepId, picture }) =>
        // With its picture something would be lost that a person may want to describe.
        picture
          ? problem({ stepId }, 'lintDeadStep')
          : problem({ stepId }, 'lintDeadStep', 'lintDeadStepFix', { do: 'deleteStep', stepId }),
      );
    const rows = LISTS.flatMap((part) =>
      [...sop[part].entries()]
        .filter(([, row]) => isBlank(row))
        .map(([row]) => problem({ part, row }, 'lintDeadRow', 'lintDeadRowFix', without(sop, part, row))),
    );
    const problems = [...procedure, ...phases, ...steps, ...rows];
    const all = LISTS.reduce((sum, part) => sum + sop[part].length, 0);
    const written = sop.phases.reduce((sum, phase) => sum + phase.steps.length + 1, 0) + sop.rollback.length;
    return { subjects: Math.max(1, all + written), problems };
  },
};

function isBlank(row: Sop[(typeof LISTS)[number]][number]): boolean {
  if (typeof row === 'string') return row.trim() === '';
  // What a new row begins with says nothing either.
  const { version: _version, date: _date, author: _author, ...said } = row as Record<string, unknown>;
  return Object.values(said).every((text) => typeof text !== 'string' || text.trim() === '');
}

function without(sop: Sop, field: (typeof LISTS)[number], row: number): Command {
  const value = (sop[field] as readonly unknown[]).filter((_, at) => at !== row);
  // The list of a field without one of its rows is a list of that field.
  return { do: 'setList', field, value } as Command;
}
