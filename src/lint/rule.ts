import type { Command } from '../core/command';
import type { Sop } from '../core/sop';

/** A part of the document; also the key of its name in `_locales`. */
export type DocumentPart =
  | 'title'
  | 'owner'
  | 'reviewBy'
  | 'purpose'
  | 'scope'
  | 'roles'
  | 'prerequisites'
  | 'tools'
  | 'inputs'
  | 'procedure'
  | 'validation'
  | 'rollback'
  | 'troubleshooting'
  | 'related'
  | 'changeLog';

/** Where in the document a person has to look: one of these, or a part and the row in it, counted from 0. */
export interface Where {
  stepId?: string;
  phaseId?: string;
  part?: DocumentPart;
  row?: number;
}

/** What mends a problem without a question being open. */
export interface Fix {
  /** Key in `_locales`: what a press does, e.g. `Delete phase`. */
  label: string;
  command: Command;
}

/** One thing in the document that could be better. */
export interface Problem {
  /** Id of the rule that says so. */
  rule: string;
  where: Where;
  /** Key in `_locales`: what is wrong, or what to do about it. */
  message: string;
  filling?: Record<string, string>;
  fix?: Fix;
}

/** What a rule found: how many things of its kind it looked at, and what is wrong with some of them. */
export interface Checked {
  /** At least as many as there are problems; 0 when the rule has nothing to say about this document. */
  subjects: number;
  problems: Problem[];
}

/** One thing that makes a procedure good. Pure: no clock, no words; `today` is an ISO date. */
export interface LintRule {
  /** Kebab-case. */
  id: string;
  /** Key of its name in `_locales`. */
  name: string;
  /** What it counts beside the other rules. */
  weight: number;
  check(sop: Sop, today: string): Checked;
}
