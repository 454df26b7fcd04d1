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
export function factsOf(sop: Sop): Facts {
  return {
    title: sop.title,
    sopId: sop.sopId,
    steps: stepsOf(sop).length,
    tools: [...new Set(sop.tools.map(({ name }) => name).filter((name) => name !== ''))],
    reviewBy: sop.reviewBy,
    ...(sop.status !== undefined && { status: sop.status }),
  };
}
