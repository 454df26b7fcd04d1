export { isCertain, RULES, ruleLabel } from './all';
export { findings } from './find';
export { type GateFinding, gateFindings, keepFinding, redactFindings } from './gate';
export {
  compileLists,
  type EntryProblem,
  isAllowed,
  type Lists,
  LONGEST_ENTRY,
  readEntry,
  SHORTEST_ENTRY,
} from './lists';
export { redact } from './redact';
export { redactionReport } from './report';
export type { TextContext } from './rule';
export { redactUrl } from './url';
