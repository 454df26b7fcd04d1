import * as list from './list';
import type { ConsolePack } from './pack';

const packs: readonly ConsolePack[] = Object.values(list);

/** For how long a document that no pack knows is not asked again, in milliseconds: it may still be loading. */
const UNKNOWN_FOR = 200;

const known = new WeakMap<Document, { pack: ConsolePack | undefined; at: number }>();

/** The pack of the console that shows this document; nothing when none knows it. */
export function consoleOf(document: Document): ConsolePack | undefined {
  const before = known.get(document);
  const now = performance.now();
  // A document never changes consoles.
  if (before && (before.pack || now - before.at < UNKNOWN_FOR)) return before.pack;
  const url = document.defaultView?.location.href ?? '';
  const pack = URL.canParse(url) ? packs.find(({ matches }) => matches(new URL(url), document)) : undefined;
  known.set(document, { pack, at: now });
  return pack;
}
