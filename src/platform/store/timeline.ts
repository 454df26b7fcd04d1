import type { Change } from '../../core/history';
import type { ChangeRow } from './database';
import type { Undoable } from './editing';

/** What is to be written so that the stored changes of a document are just those of an editor. */
export interface Plan {
  /** New or other than stored. */
  rows: ChangeRow[];
  /** The first that stays. */
  from: number;
  /** The last that stays; less than `from` when none does. */
  to: number;
  /** Of the last that is in the document. */
  position: number;
  /** To be called once it is on disk. */
  written: () => void;
}

/** Knows which changes are stored, and where, so that saving writes only those that are new. */
export class Timeline {
  private places = new WeakMap<Change, number>();
  private last = 0;

  /** These were read from the store just now; the first has place `from`. */
  constructor(stored: Undoable = { past: [], future: [] }, from = 1) {
    this.know([...stored.past, ...stored.future], from);
  }

  /** What to write so that these are stored, and no others. Writes nothing itself. */
  plan(sopId: string, { past, future }: Undoable): Plan {
    const all = [...past, ...future];
    const from = (all[0] && this.places.get(all[0])) ?? this.last + 1;
    const rows = all.flatMap((change, index): ChangeRow[] =>
      this.places.get(change) === from + index ? [] : [{ sopId, at: from + index, ...change }],
    );
    return {
      rows,
      from,
      to: from + all.length - 1,
      position: from + past.length - 1,
      written: () => this.know(all, from),
    };
  }

  private know(changes: readonly Change[], from: number): void {
    for (const [index, change] of changes.entries()) this.places.set(change, from + index);
    this.last = from + changes.length - 1;
  }
}
