import * as list from './list';
import type { ConsolePack } from './pack';

const packs: readonly ConsolePack[] = Object.values(list);

/** The pack of the console that shows this document; nothing when none knows it, or not yet: markup tells it. */
export function consoleOf(document: Document): ConsolePack | undefined {
  const url = document.defaultView?.location.href ?? '';
  return URL.canParse(url) ? packs.find(({ matches }) => matches(new URL(url), document)) : undefined;
}
