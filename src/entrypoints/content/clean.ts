import type { Scrolled } from '../../core/event';
import { cutText } from '../../core/placeholder';
import type { Target } from '../../core/target';

import { byRule, findings, type Lists, type Manner, redact, type TextContext } from '../../redaction';

/** How many texts are remembered as they may be kept: those of a page come again with each event. */
const REMEMBERED = 500;

/** Makes texts of a page fit to be kept, with at most `longest` UTF-16 code units if that is given. */
export type Clean = (text: string, context: TextContext, longest?: number) => string;

/**
 * Replaces secrets in texts, in the manner that counts now: those with a known form, what the page's secret fields hold
 * right now, and what the person's lists always mask.
 */
export function cleaner(secretValues: () => readonly string[], mannerNow: () => Manner): Clean {
  const known = new Map<string, string>();
  let knownWith: Lists | undefined;
  const cleaned = (text: string, context: TextContext) => {
    const manner = mannerNow();
    if (manner.lists !== knownWith) known.clear();
    knownWith = manner.lists;
    const kept = withoutValues(text, secretValues(), manner);
    const key = `${context} ${kept}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const clean = redact(kept, context, manner);
    // Only what was clean to begin with is remembered: a secret must not stay in memory.
    if (clean === text && clean.length < 2000) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, clean);
    }
    return clean;
  };
  return (text, context, longest) => cutText(cleaned(text, context), longest ?? Number.POSITIVE_INFINITY);
}

/** All at once, the longest first: one value may be a part of another, or of what stands for another. */
function withoutValues(text: string, values: readonly string[], { placeholder = byRule }: Manner): string {
  const there = values.filter((value) => text.includes(value)).sort((a, b) => b.length - a.length);
  if (there.length === 0) return text;
  const escaped = there.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return text.replace(new RegExp(escaped.join('|'), 'g'), (value) => placeholder(ruleOf(value), value));
}

/** What a secret field holds may have a known form. */
function ruleOf(value: string): string {
  const found = findings(value, 'input-value').find(({ start, end }) => start === 0 && end === value.length);
  return found?.rule ?? 'secret';
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
    name: cutText(name, 80),
    ...(context !== undefined && { context: cutText(context, 160) }),
    selectors: target.selectors
      .filter((selector) => !lost.some((word) => selector.includes(word)))
      .map((selector) => clean(selector, 'label', 1000)),
  };
}

/** Words of a text that its clean form has no more, but for those too short to be told from others. */
function lostWords(text: string, cleaned: string): string[] {
  if (text === cleaned) return [];
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && !cleaned.includes(word));
}

/** How something was found, fit to be kept: the heading is a text of the page. */
export function cleanScrolled({ way, heading }: Scrolled, clean: Clean): Scrolled {
  return { way, ...(heading !== undefined && { heading: clean(heading, 'label', 160) }) };
}
