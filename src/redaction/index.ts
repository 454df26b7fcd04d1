export { isCertain, RULES, ruleName } from './all';
export { findings } from './find';
export { fingerprinter } from './fingerprint';
export { type GateFinding, gateFindings, keepFinding, type Replacement, redactFindings, replacementsFor } from './gate';
export {
  compileLists,
  type EntryProblem,
  isAllowed,
  type Lists,
  LONGEST_ENTRY,
  readEntry,
  SHORTEST_ENTRY,
} from './lists';
export { maskEverywhere, nextMask, SHORTEST_MASKED } from './mask';
export { strengthOf } from './name';
export { numbered } from './number';
export { type Suspicion, suspicions } from './ocr';
export { placesOf, textIn } from './ocr-same';
export { keepable, redactPast } from './past';
export {
  groupedFindings,
  grown,
  keepFindings,
  maskFindings,
  type PictureFinding,
  pictureFindings,
} from './picture-gate';
export { byRule, type Manner, type Placeholder, redact } from './redact';
export { redactionReport } from './report';
export type { TextContext } from './rule';
export { storableChanges } from './storable';
export { redactUrl } from './url';
