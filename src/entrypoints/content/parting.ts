import { leave } from '../../platform/partings';
import type { Parting } from '../../protocol';
import { newId } from './id';

/** Leaves behind what a document has not got rid of when it goes away. */
export interface Leaver {
  /** To be told of each call of the background. */
  note(method: string, args: unknown[]): void;
  /** Calls `sendAgain`, and leaves behind what it calls. A document that does not know its `place` leaves nothing. */
  depart(place: Parting['place'] | undefined, sendAgain: () => void): void;
}

/** What leaves it to the background. */
export function createLeaver(): Leaver {
  let calls: Parting['calls'] | undefined;
  return {
    note(method, [argument]) {
      calls?.push([method, argument]);
    },
    depart(place, sendAgain) {
      calls = [];
      sendAgain();
      // Where things lie is of no use without what it is told for.
      if (place && calls.some(([method]) => method !== 'surface')) leave(newId(), { place, calls });
      calls = undefined;
    },
  };
}
