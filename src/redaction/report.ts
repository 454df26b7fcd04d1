import { asExported } from '../core/crop';
import type { RedactionReport } from '../core/redaction-report';
import type { Sop, Step } from '../core/sop';
import { placeholders } from './find';
import { allFindings } from './gate';
import { type Path, placeOf, textsOf } from './gate-texts';
import type { Lists } from './lists';

/** Kind of a field whose value was never read. */
export const SECRET_FIELD = 'secret-field';

/**
 * What was taken out of the document and what was kept on purpose, read off the document alone: placeholders in its
 * texts, masks of its pictures, steps whose value was never kept. Sorted; never the secret itself. `lists` are those of
 * the gate.
 */
export function redactionReport(sop: Sop, lists?: Lists): RedactionReport {
  const counts = new Map<string, { kind: string; where: string; count: number }>();
  const count = (kind: string, where: string) => {
    const key = `${kind}\n${where}`;
    const entry = counts.get(key) ?? { kind, where, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  };
  for (const { plain, where } of textsOf(sop)) for (const { rule } of placeholders(plain.text)) count(rule, where);
  for (const [step, path] of stepsWithPaths(sop)) {
    for (const mask of step.picture ? asExported(step.picture).masks : [])
      count(mask.kind, placeOf([...path, 'picture']));
    if (step.secret) count(SECRET_FIELD, placeOf([...path, 'value']));
  }
  const reasons = new Map(sop.kept.map(({ rule, match, reason }) => [`${rule} ${match}`, reason]));
  const kept = new Map(
    allFindings(sop, lists).flatMap(({ rule, match, path }) => {
      const reason = reasons.get(`${rule} ${match}`);
      const where = placeOf(path);
      return reason === undefined ? [] : [[`${rule}\n${where}\n${reason}`, { kind: rule, where, reason }] as const];
    }),
  );
  for (const [step, path] of stepsWithPaths(sop))
    for (const { kind, reason } of (step.picture && asExported(step.picture).kept) ?? []) {
      const where = placeOf([...path, 'picture']);
      kept.set(`${kind}\n${where}\n${reason}`, { kind, where, reason });
    }
  return { redactions: [...counts.values()].sort(byPlace), kept: [...kept.values()].sort(byPlace) };
}

const inOrder = new Intl.Collator('en', { numeric: true });

function byPlace(a: { kind: string; where: string }, b: { kind: string; where: string }): number {
  return inOrder.compare(a.where, b.where) || inOrder.compare(a.kind, b.kind);
}

/** All steps, also those of the rollback, with where they stand in the document. */
export function stepsWithPaths(sop: Sop): [Step, Path][] {
  return [
    ...sop.phases.flatMap(({ steps }, phase) =>
      steps.map((step, index): [Step, Path] => [step, ['phases', phase, 'steps', index]]),
    ),
    ...sop.rollback.map((step, index): [Step, Path] => [step, ['rollback', index]]),
  ];
}
