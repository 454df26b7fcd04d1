import * as v from 'valibot';
import type { Described, EventReader } from '../core/compose';
import type { RecordedEvent, Scrolled } from '../core/event';
import { uncapitalized } from '../core/instruction';
import { named, type Words } from '../core/words';
import type { EventKind } from './kind';
import * as list from './list';

/** Every kind of event that can be recorded. */
export const kinds = Object.values(list) as unknown as readonly EventKind[];

const kindById = new Map(kinds.map((kind) => [kind.id, kind]));

/** The data of an event of that kind. Throws if there is no such kind, or the data has not its shape. */
export function parseData(kindId: string, data: unknown): unknown {
  const kind = kindById.get(kindId);
  if (!kind) throw new Error(`No event kind named ${kindId}`);
  return v.parse(kind.schema, data);
}

/** The sentence with the way to what was out of view before it: “Scroll to **Tags**, and click **Add**.” */
function withWayThere(described: Described, scrolled: Scrolled | undefined, words: Words): Described {
  if (!scrolled) return described;
  const { way, heading } = scrolled;
  const key = heading ? 'stepScrolledTo' : way === 'down' ? 'stepScrolledDown' : 'stepScrolledUp';
  const there = words(key, { heading: named(heading ?? '') });
  return { ...described, instruction: [...there, ...uncapitalized(described.instruction)] };
}

/** Reads events in the given words. An event that no kind knows (of a later version) reads as a note of its kind. */
export function eventReader(words: Words): EventReader {
  return {
    describe(event: RecordedEvent): Described {
      const kind = kindById.get(event.kind);
      const parsed = kind && v.safeParse(kind.schema, event.data);
      if (kind && parsed?.success) return withWayThere(kind.describe(parsed.output, words), event.scrolled, words);
      return { action: 'note', instruction: [{ text: event.kind }] };
    },
    absorbs: (event, earlier) => kindById.get(event.kind)?.absorbs?.(event, earlier) ?? false,
  };
}
