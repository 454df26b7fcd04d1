/** More changes than this in one go may be a table drawn anew. */
const MANY = 30;

/** Changes of a document as the browser reports them. Nothing is asked of them before there is time: each takes some. */
export interface ReportedChanges {
  /** Keeps what was reported in one go, in that version of the document. */
  add(records: readonly MutationRecord[], version: number): void;
  /** How many are kept. */
  count(): number;
  /** Hands out what is kept, the earliest first, as far as it comes until `end`; says whether that is all. */
  takeIn(end?: number): boolean;
  /** Forgets what is kept. */
  clear(): void;
}

/** Keeps changes for `take`, which is told the version that they made and whether they are among many. */
export function reportedChanges(
  take: (record: MutationRecord, version: number, many: boolean) => void,
): ReportedChanges {
  let batches: { records: readonly MutationRecord[]; version: number; taken: number }[] = [];
  return {
    add: (records, version) => batches.push({ records, version, taken: 0 }),
    count: () => batches.reduce((sum, { records, taken }) => sum + records.length - taken, 0),
    takeIn(end = Number.POSITIVE_INFINITY) {
      for (let batch = batches[0]; batch; batch = batches[0]) {
        const { records, version } = batch;
        while (batch.taken < records.length) {
          if (performance.now() > end) return false;
          take(records[batch.taken++] as MutationRecord, version, records.length > MANY);
        }
        batches.shift();
      }
      return true;
    },
    clear() {
      batches = [];
    },
  };
}
