import type { Target } from '../core/target';

/** An element by its role and name, as Playwright's `getByRole` takes them. */
export interface Named {
  role: string;
  name: string;
  /** Whether the name is all of it, in the very case. */
  exact: boolean;
}

/** One piece of a stored locator, see `selectorsOf` in `dom/selectors.ts`. */
const PIECE = /^\.?getByRole\(("(?:[^"\\]|\\.)*"), \{ name: ("(?:[^"\\]|\\.)*")(, exact: true)? \}\)/;

/** Selectors of other engines than style sheets': by prefix, as XPath, or chained. */
const FOREIGN = /^(getBy|aria\/|text\/|xpath\/|pierce\/|\/\/|\.\.|["'(])|>>|^[\w:-]+=/;

/** Roles that no content names: what a reader calls them is their text. https://www.w3.org/TR/wai-aria-1.2/#namefromprohibited */
const UNNAMED =
  /^(caption|code|definition|deletion|emphasis|generic|insertion|listitem|mark|none|paragraph|presentation|strong|subscript|superscript|term|time)$/;

/** What one run makes up, and another run will make up anew: ids as AWS has them, UUIDs, hashes, long numbers. */
const MADE_UP =
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\b(?=[a-z]{0,12}-?[0-9a-f]*\d)([a-z]{1,12}-)?(?:[0-9a-f]{8,}|\d{6,})\b|<[a-z][a-z0-9-]*-\d{1,4}>/gi;

/**
 * The element within what tells it from others of its name, outermost first. Nothing when it cannot be told by a name:
 * it has none, or no role, or its name was cut.
 */
export function namedOf({ role, name, selectors }: Target): Named[] | undefined {
  if (UNNAMED.test(role)) return undefined;
  // A stored locator is data of a stranger's file: it is read, never copied.
  for (const selector of selectors) {
    const chain = chainOf(selector);
    if (chain) return chain;
  }
  if (!/^[a-z]+$/.test(role) || name === '') return undefined;
  const isCut = name.endsWith('…');
  return [{ role, name: isCut ? name.slice(0, -1).trimEnd() : name, exact: !isCut }];
}

/** The element's way from the root of its page, for style sheets; nothing when none is known. */
export function cssOf({ selectors }: Target): string | undefined {
  return selectors.find((selector) => selector.trim() !== '' && !FOREIGN.test(selector));
}

/** The places of the frames around the element among their parents' frames, outermost first. */
export function framesOf({ frame = [] }: Target): number[] {
  return frame.map((place) => Number(/^frame (\d{1,3})$/.exec(place)?.[1] ?? 0));
}

/** A regular expression for a text of which another run makes up parts anew; nothing when there are none. */
export function patternOf(text: string): string | undefined {
  let pattern = '';
  let end = 0;
  for (const { 0: whole, 1: prefix = '', index } of text.matchAll(MADE_UP)) {
    pattern += `${escaped(text.slice(end, index))}${escaped(prefix)}${whole.startsWith('<') ? '.+' : '[\\w-]+'}`;
    end = index + whole.length;
  }
  return end === 0 ? undefined : `^${pattern}${escaped(text.slice(end))}$`;
}

/** How a text begins before what one run makes up; all of it when there is nothing of the kind. */
export function steadyBegin(text: string): string {
  for (const { 1: prefix = '', index } of text.matchAll(MADE_UP)) return text.slice(0, index + prefix.length);
  return text;
}

/** The text without what one run makes up, for words that must only be part of a longer text. */
export function steadyPart(text: string): string {
  const parts = text.replace(MADE_UP, '\0').split('\0');
  return parts.map((part) => part.trim()).sort((a, b) => b.length - a.length)[0] ?? '';
}

function chainOf(selector: string): Named[] | undefined {
  const chain: Named[] = [];
  let rest = selector;
  while (rest !== '') {
    const piece = PIECE.exec(rest);
    if (!piece) return undefined;
    const [whole, role = '""', name = '""', exact] = piece;
    try {
      chain.push({ role: JSON.parse(role), name: JSON.parse(name), exact: exact !== undefined });
    } catch {
      return undefined;
    }
    rest = rest.slice(whole.length);
  }
  return chain.length > 0 ? chain : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
