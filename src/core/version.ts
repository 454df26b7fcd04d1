import { type Sop, type Step, stepsOf } from './sop';

/** How much changed: words only, what is done in some steps, or the procedure as a whole. */
export type KindOfChange = 'text' | 'step' | 'procedure';

/**
 * How `after` differs from `before`, for the reader who does it again; nothing when a reader would see no difference.
 * `procedure`: other phases, or more than half of the steps done otherwise, new or gone. `step`: a step is new, gone,
 * elsewhere or does something else, or other inputs are asked for. `text`: everything else that is shown, pictures
 * included. Version, date, status, change log and decisions of the leak gate do not count: they follow from a change.
 */
export function kindOfChange(before: Sop, after: Sop): KindOfChange | undefined {
  if (before === after) return undefined;
  if (differ(idsOf(before.phases), idsOf(after.phases)) || mostStepsDiffer(before, after)) return 'procedure';
  if (differ(whatIsDone(before), whatIsDone(after))) return 'step';
  return differ(whatIsShown(before), whatIsShown(after)) ? 'text' : undefined;
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
function doing({ id, action, target, value, secret, condition }: Step): unknown {
  return { id, action, role: target?.role, name: target?.name, value, secret, condition };
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
    return old !== undefined && (old === step || !differ(doing(old), doing(step)));
  });
  return same.length * 2 < Math.max(earlier.size, later.length);
}

function whatIsShown(sop: Sop): unknown {
  const { version: _version, updated: _updated, changeLog: _changeLog, kept: _kept, ...rest } = sop;
  return {
    ...rest,
    status: undefined,
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

/** Whether two values of plain data differ; the order of keys does not count, nor keys that hold nothing. */
function differ(one: unknown, other: unknown): boolean {
  if (one === other) return false;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return true;
  if (Array.isArray(one) !== Array.isArray(other)) return true;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].some((key) => differ(left[key], right[key]));
}
