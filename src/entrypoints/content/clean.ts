import type { Scrolled } from '../../core/event';
import type { Target } from '../../core/target';
import { type Lists, redact, type TextContext } from '../../redaction';

/** How many texts are remembered as they may be kept: those of a page come again with each event. */
const REMEMBERED = 500;

/** Makes texts of a page fit to be kept. */
export type Clean = (text: string, context: TextContext) => string;

/**
 * Replaces secrets in texts: those with a known form, what the page's secret fields hold right now, and what the person's
 * `lists` always mask.
 */
export function cleaner(
  secretValues: () => readonly string[],
  lists: () => Lists | undefined = () => undefined,
): Clean {
  const known = new Map<string, string>();
  let knownWith: Lists | undefined;
  return (text, context) => {
    const own = lists();
    if (own !== knownWith) known.clear();
    knownWith = own;
    const kept = secretValues().reduce((all, value) => all.replaceAll(value, '<secret>'), text);
    const key = `${context} ${kept}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const clean = redact(kept, context, own);
    // Only what was clean to begin with is remembered: a secret must not stay in memory.
    if (clean === text && clean.length < 2000) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, clean);
    }
    return clean;
  };
}

/**
 * A target fit to be kept: its name, context and selectors are texts of the page. In a selector a text is written in
 * other ways, so one that has a word of what was replaced is left out.
 */
export function cleanTarget(target: Target, clean: Clean): Target {
  const name = clean(target.name, 'label');
  const context = target.context === undefined ? undefined : clean(target.context, 'label');
  const lost = [...lostWords(target.name, name), ...lostWords(target.context ?? '', context ?? '')];
  return {
    ...target,
    name: name.slice(0, 80),
    ...(context !== undefined && { context: context.slice(0, 160) }),
    selectors: target.selectors
      .filter((selector) => !lost.some((word) => selector.includes(word)))
      .map((selector) => clean(selector, 'label').slice(0, 1000)),
  };
}

/** Words of a text that its clean form has no more, but for those too short to be told from others. */
function lostWords(text: string, cleaned: string): string[] {
  if (text === cleaned) return [];
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && !cleaned.includes(word));
}

/** How something was found, fit to be kept: the heading is a text of the page. */
export function cleanScrolled({ way, heading }: Scrolled, clean: Clean): Scrolled {
  return { way, ...(heading !== undefined && { heading: clean(heading, 'label').slice(0, 160) }) };
}
