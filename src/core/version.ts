import { isSame } from './same';
import { type Sop, type Step, stepsOf } from './sop';

/** How much changed: words only, what is done in some steps, or the procedure as a whole. */
export type KindOfChange = 'text' | 'step' | 'procedure';

/**
 * How `after` differs from `before`, for the reader who does it again; nothing when a reader would see no difference.
 * `procedure`: other phases, or more than half of the steps done otherwise, new or gone. `step`: a step is new, gone,
 * elsewhere or does something else, or other inputs are asked for. `text`: everything else that is shown, pictures
 * included. Version, date, status, change log, decisions of the leak gate and dismissed suggestions do not count: they
 * follow from a change, or no reader sees them.
 */
export function kindOfChange(before: Sop, after: Sop): KindOfChange | undefined {
  if (before === after) return undefined;
  if (!isSame(idsOf(before.phases), idsOf(after.phases)) || mostStepsDiffer(before, after)) return 'procedure';
  if (!isSame(whatIsDone(before), whatIsDone(after))) return 'step';
  return isSame(whatIsShown(before), whatIsShown(after)) ? undefined : 'text';
}

/**
 * The version after such a change: `1.0` becomes `1.0.1` (text), `1.1` (step) or `2.0` (procedure). A `v` in front
 * stays. A version of another scheme, such as a date, is the person's and comes back as it is; an empty one is `1.0`.
 */
export function nextVersion(version: string, kind: KindOfChange): string {
  if (version.trim() === '') return '1.0';
  const parts = /^(v?)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/i.exec(version.trim());
  if (!parts) return version;
  const [, prefix = '', first = '1', second = '0', third = '0'] = parts;
  if (kind === 'procedure') return `${prefix}${Number(first) + 1}.0`;
  if (kind === 'step') return `${prefix}${first}.${Number(second) + 1}`;
  return `${prefix}${first}.${second}.${Number(third) + 1}`;
}

/** What a step does, without the words for it. */
function doing({ id, action, target, value, secret, condition, otherwise, code }: Step): unknown {
  return { id, action, role: target?.role, name: target?.name, value, secret, condition, otherwise, code };
}

function whatIsDone(sop: Sop): unknown {
  return {
    phases: sop.phases.map(({ id, steps }) => ({ id, steps: steps.map(doing) })),
    rollback: sop.rollback.map(doing),
    inputs: sop.inputs.map(({ name, secret }) => ({ name, secret })),
  };
}

function mostStepsDiffer(before: Sop, after: Sop): boolean {
  const earlier = new Map(stepsOf(before).map((step) => [step.id, step]));
  const later = stepsOf(after);
  const same = later.filter((step) => {
    const old = earlier.get(step.id);
    return old !== undefined && isSame(doing(old), doing(step));
  });
  return same.length * 2 < Math.max(earlier.size, later.length);
}

const NOT_COUNTED = {
  version: undefined,
  updated: undefined,
  status: undefined,
  changeLog: undefined,
  kept: undefined,
  dismissed: undefined,
};

function whatIsShown(sop: Sop): unknown {
  return {
    ...sop,
    ...NOT_COUNTED,
    phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(shown) })),
    rollback: sop.rollback.map(shown),
  };
}

/** A step without what is not exported, and without what was decided about its picture. */
function shown({ alternative: _alternative, picture, ...step }: Step): unknown {
  return { ...step, picture: picture && { ...picture, kept: undefined, reviewed: undefined, finished: undefined } };
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
