import { slugOf } from './slug';
import type { Sop } from './sop';

/** What the second part of a procedure is to be called, and how each part names the other's beginning. */
export interface SecondPart {
  /** Random. */
  id: string;
  /** As printed, e.g. `SOP-0002`. */
  sopId: string;
  title: string;
  /** First entry of its change log. */
  summary: string;
  /** ISO date of today. */
  today: string;
}

/**
 * Makes two SOPs of one, the second beginning with the phase `at`. Each names the other among its related documents, as
 * exports that lie side by side find each other. What goes for the whole – scope, inputs, rollback and the rest – is in
 * both, for which part it belongs to cannot be told. Pictures stay where they are stored, for both to show.
 */
export function splitSop(sop: Sop, at: number, second: SecondPart): [first: Sop, second: Sop] {
  const { id, sopId, title, summary, today } = second;
  const { status: _status, ...shared } = structuredClone(sop);
  const link = (to: string) => ({ title: to, url: `../${slugOf(to)}/README.md` });
  return [
    { ...sop, phases: sop.phases.slice(0, at), related: [...sop.related, link(title)] },
    {
      ...shared,
      id,
      sopId,
      title,
      version: '1.0',
      updated: today,
      phases: shared.phases.slice(at),
      related: [...shared.related, link(sop.title)],
      changeLog: [{ version: '1.0', date: today, author: '', summary }],
    },
  ];
}
