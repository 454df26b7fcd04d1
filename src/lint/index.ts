export { fixAll } from './fix-all';
export { GOAL } from './goal';
export type { DocumentPart, Problem, Where } from './rule';
export { cutOf, MANY } from './rules/steps-many';
export { type Judged, lintInTurns, type Verdict, wayTo } from './score';
