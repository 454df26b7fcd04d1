import type { Sop } from '../core/sop';
import { gateFindings, type Replacement, redactFindings, SHORTEST_ECHO } from './gate';
import { replaceIn } from './gate-replace';
import type { Lists } from './lists';
import { maskEverywhere } from './mask';

/** A document without what is certainly secret in it, to be kept beside the one that is edited. */
export interface Keepable {
  document: Sop;
  /** How many secrets were replaced. */
  replaced: number;
}

/** The document as it may be kept: what is certainly secret, and was not kept on purpose, is replaced. `lists`: the person's own. */
export function keepable(sop: Sop, lists?: Lists): Keepable {
  const certain = gateFindings(sop, lists).filter((finding) => finding.certain);
  if (certain.length === 0) return { document: sop, replaced: 0 };
  return { document: redactFindings(sop, certain, lists), replaced: new Set(certain.map(({ match }) => match)).size };
}

/**
 * A document as it once was, with what was taken out of the present one taken out as well: wherever it stands, whatever
 * stands around it there. Short texts are replaced only where they are found again. The same document if there is none of it.
 */
export function redactPast(once: Sop, replacements: readonly Replacement[], lists?: Lists): Sop {
  return replacements.reduce((sop, { match, by }) => {
    if (match.length >= SHORTEST_ECHO) return maskEverywhere(sop, match, by).document;
    const places = gateFindings(sop, lists).filter((finding) => finding.match === match);
    if (places.length === 0) return sop;
    const result = structuredClone(sop);
    for (const { path } of places) replaceIn(result, path, match, by);
    return result;
  }, once);
}
