import { type Sop, stepsOf } from './sop';

/** What a list shows of a document, so that it need not read the document itself. */
export interface Facts {
  title: string;
  /** As printed, e.g. `SOP-0001`. */
  sopId: string;
  /** How many there are in the procedure. */
  steps: number;
  /** Their names. */
  tools: string[];
  /** ISO date; empty when there is none. */
  reviewBy: string;
  /** Absent in documents that have none. */
  status?: string;
}

/** What the library knows of an SOP that the document does not say. */
export interface Filing {
  tags: string[];
  /** Empty when it is in none. */
  folder: string;
  starred: boolean;
  /** Milliseconds since 1970; absent when it is not in the trash. */
  trashedAt?: number;
}

/** A change of it; `trashedAt: undefined` takes it out of the trash. */
export type Refiling = Partial<Omit<Filing, 'trashedAt'>> & { trashedAt?: number | undefined };

/** An SOP as a list shows it. */
export interface Card extends Facts, Filing {
  /** The document's. */
  id: string;
  /** Milliseconds since 1970 of the last change. */
  changedAt: number;
  /** Which one the stored document is: higher each time it is written. Tells whether another wrote it. */
  edition: number;
}

/** An SOP that nobody has put anywhere. */
export const UNFILED: Filing = { tags: [], folder: '', starred: false };

/** What a list shows of that document. */
export function factsOf(sop: Sop & { status?: string }): Facts {
  return {
    title: sop.title,
    sopId: sop.sopId,
    steps: stepsOf(sop).length,
    tools: [...new Set(sop.tools.map(({ name }) => name).filter((name) => name !== ''))],
    reviewBy: sop.reviewBy,
    ...(sop.status !== undefined && { status: sop.status }),
  };
}

/** The next free printed number after those that are in use, e.g. `SOP-0007`. */
export function nextNumber(inUse: Iterable<string>): string {
  let highest = 0;
  for (const sopId of inUse) highest = Math.max(highest, Number(/^SOP-(\d+)$/.exec(sopId)?.[1] ?? 0));
  return `SOP-${String(highest + 1).padStart(4, '0')}`;
}

/** Days from `today` until the SOP is to be reviewed, negative when that day has passed; nothing when there is none. */
export function daysToReview({ reviewBy }: Pick<Facts, 'reviewBy'>, today: Date): number | undefined {
  const due = /^(\d{4})-(\d{2})-(\d{2})$/.exec(reviewBy);
  if (!due) return undefined;
  // As days of UTC, where each has 24 hours.
  const at = Date.UTC(Number(due[1]), Number(due[2]) - 1, Number(due[3]));
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Number.isNaN(at) ? undefined : Math.round((at - now) / 86_400_000);
}
