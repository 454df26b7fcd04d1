import { parentOf } from './tree';

/** A rule of a style sheet that shows something while something around or before it is pointed at. */
interface HoverRule {
  /** The whole selector: what is shown. */
  selector: string;
  /** The part up to `:hover`: what is pointed at. */
  opener: string;
}

/** Properties by which things are hidden until they are pointed at. */
const SHOWS = ['display', 'visibility', 'opacity', 'transform', 'height', 'max-height', 'left', 'top', 'clip-path'];

/** Beyond this many rules a sheet is not read: no menu is worth a pause. */
const MOST_RULES = 10_000;

const known = new WeakMap<CSSStyleSheet, { length: number; rules: HoverRule[]; openers: string }>();

/** Reads the rules of a document's style sheets ahead, as far as they are new. */
export function readHoverRules(document: Document): void {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) rulesOf(sheet, true);
}

/** What must be pointed at for `shown` to be shown, as the style sheets say; nothing when they do not. */
export function openerByStyle(shown: Element): Element | undefined {
  const root = shown.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
    for (const { selector, opener } of rulesOf(sheet)) {
      if (!matches(shown, selector)) continue;
      for (let at = parentOf(shown); at; at = parentOf(at)) {
        const found = [at, ...earlierSiblings(shown, at)].find((element) => matches(element, opener));
        if (found) return found;
      }
    }
  return undefined;
}

/** Whether pointing at an element shows something else, as the style sheets say: the page changes, and tells nobody. */
export function isOpenerByStyle(element: Element): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return [...root.styleSheets, ...root.adoptedStyleSheets].some((sheet) => {
    const openers = known.get(sheet)?.openers ?? '';
    return openers !== '' && element.closest(openers) !== null;
  });
}

function earlierSiblings(shown: Element, parent: Element): Element[] {
  if (shown.parentElement !== parent) return [];
  const siblings: Element[] = [];
  for (let at = shown.previousElementSibling; at && siblings.length < 20; at = at.previousElementSibling)
    siblings.push(at);
  return siblings;
}

/** The rules of a sheet, as they were when it was read; `anew` when it has grown since. */
function rulesOf(sheet: CSSStyleSheet, anew = false): HoverRule[] {
  const before = known.get(sheet);
  if (before && !anew) return before.rules;
  let list: CSSRuleList;
  try {
    list = sheet.cssRules;
  } catch {
    // Sheets of other origins cannot be read.
    return [];
  }
  if (before?.length === list.length) return before.rules;
  const rules: HoverRule[] = [];
  if (list.length <= MOST_RULES) collect(list, '', rules);
  // In one list each is looked for once; those that this browser does not understand are left out of it.
  const openers = [...new Set(rules.map(({ opener }) => opener))].filter((opener) => opener !== '*');
  known.set(sheet, { length: list.length, rules, openers: `:is(${openers.join()})` });
  return rules;
}

function collect(list: CSSRuleList, parent: string, rules: HoverRule[]): void {
  for (const rule of list) {
    const selector = rule instanceof CSSStyleRule ? rule.selectorText.replaceAll('&', `:is(${parent})`) : parent;
    if (
      rule instanceof CSSStyleRule &&
      selector.includes(':hover') &&
      SHOWS.some((name) => rule.style.getPropertyValue(name))
    )
      for (const one of alternatives(selector)) {
        const opener = /^(.*):hover\S*\s*[\s>+~]/s.exec(one)?.[1];
        if (opener !== undefined) rules.push({ selector: one, opener: opener.trim() || '*' });
      }
    if ('cssRules' in rule) collect(rule.cssRules as CSSRuleList, selector, rules);
  }
}

/** The parts of a selector list; commas in brackets separate nothing. */
function alternatives(selector: string): string[] {
  return selector.split(/,(?![^(]*\))/).map((one) => one.trim());
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
