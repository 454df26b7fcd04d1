import { allSteps, type Sop } from '../core/sop';
import { MASKED } from './find';
import { replaceIn } from './gate-replace';
import { type Path, textsOf } from './gate-texts';
import { nextNumbers } from './number';
import { plainOfMarkdown } from './plain';
import { placeholderOf } from './redact';

/** The shortest text that is masked everywhere, in characters: shorter ones stand in many words. */
export const SHORTEST_MASKED = 3;

/** Parts of the document that are no one's words: ids, dates, and words of a fixed list. */
const FIXED = new Set([
  'id',
  'action',
  'at',
  'colour',
  'date',
  'kind',
  'language',
  'moment',
  'otherwise',
  'reviewBy',
  'shotId',
  'style',
  'updated',
]);

/** A document in which something was masked. */
export interface MaskedEverywhere {
  document: Sop;
  /** In how many places; 0: nowhere, the document is as it was. */
  places: number;
}

/**
 * The document with a text that a person selected replaced by `<masked-1>` (or the next number, or what is given as `by`)
 * wherever it stands, also as addresses and Markdown write it. Decisions to keep a finding with it in it are dropped.
 */
export function maskEverywhere(sop: Sop, selected: string, by = nextMask(sop)): MaskedEverywhere {
  const document = structuredClone(sop);
  const texts = textsOf(sop);
  const spellings = spellingsOf(selected);
  let places = 0;
  for (const { path } of texts.filter((text) => !isFixed(text.path)))
    for (const spelling of spellings) places += replaceIn(document, path, spelling, by);
  if (places === 0) return { document: sop, places };
  const has = (text: string) => spellings.some((spelling) => text.includes(spelling));
  // Selectors escape what they look for: such a one finds nothing any more, but would tell it.
  for (const { target } of allSteps(document))
    if (target) target.selectors = target.selectors.filter((selector) => !has(selector.replaceAll('\\', '')));
  document.kept = document.kept
    .filter(({ match }) => !has(match))
    .map((kept) => ({ ...kept, reason: spellings.reduce((text, one) => text.replaceAll(one, by), kept.reason) }));
  return { document, places };
}

/** What {@link maskEverywhere} would write next in this document. */
export function nextMask(sop: Sop): string {
  return placeholderOf(MASKED, nextNumbers(textsOf(sop))(MASKED));
}

function isFixed(path: Path): boolean {
  const names = path.filter((key) => typeof key === 'string');
  return FIXED.has(names.at(-1) ?? '') || names.slice(-2).join('.') === 'target.role';
}

/** How the document may write what was selected in a field, the longest first. */
function spellingsOf(selected: string): string[] {
  const text = selected.trim();
  const plain = plainOfMarkdown(text).text;
  const line = text.replace(/\s+/g, ' ');
  const all = [text, plain, line, ...[text, plain].flatMap(inAddress)];
  return [...new Set(all)].filter((one) => one.length >= SHORTEST_MASKED).sort((a, b) => b.length - a.length);
}

function inAddress(text: string): string[] {
  try {
    const escaped = encodeURIComponent(text);
    return [escaped, encodeURI(text), escaped.replaceAll('%20', '+')];
  } catch {
    // Half of a character beyond the 16-bit plane has no such form.
    return [];
  }
}
