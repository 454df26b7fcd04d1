import { NAME_LIMIT, type Target } from '../core/target';

/** A selector of a recording: one, or several that lead through shadow roots. */
export type Selector = string | string[];

/** What elements are to a reader; of an `input` its type would say more, which a recording does not know. */
const ROLES: Record<string, string> = {
  a: 'link',
  button: 'button',
  input: 'textbox',
  option: 'option',
  select: 'combobox',
  summary: 'button',
  textarea: 'textbox',
};

/** The longest selector, and how many of them, that are kept of an element. */
const LONGEST = 1000;
const MOST = 10;

/** The element that a step of a recording acts on, as far as its selectors tell. `clean` says what may be kept of a text. */
export function targetFrom(
  selectors: readonly Selector[],
  frame: readonly number[] | undefined,
  clean: (text: string) => string,
): Target {
  const whole = selectors.map((selector) => (typeof selector === 'string' ? [selector] : selector));
  const last = whole.flatMap((parts) => parts.at(-1) ?? []);
  const aria = last.find((selector) => selector.startsWith('aria/'));
  const [, said = '', tail = ''] = /^aria\/(.*?)((?:\[\s*\w+\s*=\s*["'][^"']*["']\s*\])*)$/s.exec(aria ?? '') ?? [];
  const text = last.find((selector) => selector.startsWith('text/'))?.slice('text/'.length) ?? '';
  const role = /\[\s*role\s*=\s*["']([a-z]+)["']/.exec(tail)?.[1] ?? roleBy(last);
  const name = clean((said || text).replace(/\s+/g, ' ').trim());
  const kept = whole.flatMap((parts) => (parts.length === 1 ? parts : [])).filter((one) => !/^text\//.test(one));
  return {
    role: role.slice(0, 60),
    name: name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1)}…` : name,
    selectors: kept
      .filter((one) => one.length <= LONGEST)
      .map(clean)
      .slice(0, MOST),
    ...(frame && frame.length > 0 && { frame: frame.map((place) => `frame ${place}`) }),
  };
}

/** By the element's tag, which stands last in a selector of style sheets or XPath. */
function roleBy(selectors: readonly string[]): string {
  for (const selector of selectors) {
    const given = /@?role\s*=\s*["']?([a-z]+)/.exec(selector)?.[1];
    if (given) return given;
    const tag = /(?:^|[\s>/])([a-z][a-z0-9]*)(?:[:.#[][^\s>/]*)?$/.exec(selector.replace(/^\w+\//, ''))?.[1];
    if (tag && ROLES[tag]) return ROLES[tag];
  }
  return 'generic';
}
