import { produce } from 'immer';
import type { Changes } from './changes/changes';
import { documentChanges } from './changes/document';
import { phaseChanges } from './changes/phases';
import { pictureChanges } from './changes/pictures';
import { recordedChanges } from './changes/recorded';
import { stepChanges } from './changes/steps';
import type { Command } from './command';
import type { Sop } from './sop';

/** The document after the command. Commands that name something that is not there give back the same document. */
export function apply(sop: Sop, command: Command): Sop {
  return produce(sop, (draft) => change(draft, command));
}

/** Carries the command out on a document that may be changed in place: an immer draft. */
export function change(sop: Sop, command: Command): void {
  // The table and the union are keyed alike, which TypeScript cannot follow through an index.
  (changes[command.do] as (sop: Sop, command: Command) => void)(sop, command);
}

const changes: Changes = {
  batch(sop, { commands }) {
    // What one brings, the next may change: whoever made the command keeps his own.
    for (const command of commands) change(sop, structuredClone(command));
  },
  ...documentChanges,
  ...stepChanges,
  ...phaseChanges,
  ...pictureChanges,
  ...recordedChanges,
};
