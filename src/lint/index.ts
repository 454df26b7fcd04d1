export { fixAll } from './fix-all';
export type { DocumentPart, Problem, Where } from './rule';
export { cutOf, MANY } from './rules/steps-many';
export { GOAL, type Judged, lintInTurns, type Verdict, wayTo } from './score';
