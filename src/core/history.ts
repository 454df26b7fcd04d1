import { applyPatches, enablePatches, isModified, type Patch, produceWithPatches } from 'immer';
import { apply, change } from './apply';
import type { Command } from './command';
import type { Sop } from './sop';

enablePatches();

/** How many changes can be taken back. */
export const LEVELS = 500;

/** One change that can be taken back and done again. */
export interface Change {
  forward: Patch[];
  backward: Patch[];
}

/** A document with what was done to it. A value: every function here gives a new one. */
export interface History {
  document: Sop;
  /** Oldest first. */
  past: readonly Change[];
  /** Next to be done again first. */
  future: readonly Change[];
  /** What the last change was about; another change of the same thing is taken back together with it. */
  open?: string;
}

/** A document to which nothing was done yet. */
export function historyOf(document: Sop): History {
  return { document, past: [], future: [] };
}

/** With changes made before those it knows, as they were stored; those that wait to be done again only if it knows none. */
export function continued(history: History, { past, future }: Pick<History, 'past' | 'future'>): History {
  const untouched = history.past.length + history.future.length === 0;
  return {
    ...history,
    past: [...past, ...history.past].slice(-LEVELS),
    future: untouched ? future : history.future,
  };
}

/** Goes on with a document that was written elsewhere, which can be taken back like any other change. */
export function takeOver({ document: before, past }: History, document: Sop): History {
  const whole = (value: Sop): Patch[] => [{ op: 'replace', path: [], value }];
  return {
    document,
    past: [...past, { forward: whole(document), backward: whole(before) }].slice(-LEVELS),
    future: [],
  };
}

/**
 * Does something to the document and dates it `today` (ISO date). The same history when nothing changes. Typing in
 * one field is one change, until {@link seal}.
 */
export function commit(history: History, command: Command, today: string): History {
  if (command.do === 'reviewPictures') return noted(history, command);
  const subject = subjectOf(command);
  const joined = subject !== undefined && subject === history.open ? history.past.at(-1) : undefined;
  // Such commands say how it is to be, not what to add: one that joins another takes its place.
  const before = joined ? applyPatches(history.document, joined.backward) : history.document;
  const [document, forward, backward] = produceWithPatches(before, (draft) => {
    change(draft, command);
    if (isModified(draft)) draft.updated = today;
  });
  if (forward.length === 0 && !joined) return history;
  const past = joined ? history.past.slice(0, -1) : history.past;
  const entry = forward.length > 0 ? [{ forward, backward }] : [];
  const open = entry.length > 0 ? subject : undefined;
  return { document, past: [...past, ...entry].slice(-LEVELS), future: [], ...(open !== undefined && { open }) };
}

/** What a person has seen is no change: nobody would know what undoing took back. */
function noted(history: History, command: Command): History {
  const document = apply(history.document, command);
  return document === history.document ? history : { ...history, document };
}

/** The person turned to something else: the next change is taken back by itself. */
export function seal(history: History): History {
  const { open, ...sealed } = history;
  return open === undefined ? history : sealed;
}

/** Takes the last change back; the same history if there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    document: applyPatches(history.document, last.backward),
    past: history.past.slice(0, -1),
    future: [last, ...history.future],
  };
}

/** Does the change that was taken back last again; the same history if there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { document: applyPatches(history.document, next.forward), past: [...history.past, next], future };
}

/** What a change of text or geometry is about: such changes come in many small steps. */
function subjectOf(command: Command): string | undefined {
  switch (command.do) {
    case 'setText':
    case 'setList':
      return `${command.do} ${command.field}`;
    case 'setCode':
      return `${command.do} ${command.stepId}`;
    case 'editStep':
      return `${command.do} ${command.stepId} ${command.field}`;
    case 'editPhase':
      return `${command.do} ${command.phaseId} ${command.field}`;
    case 'moveMask':
      return `${command.do} ${command.stepId} ${command.index}`;
    case 'changeMark':
      return `${command.do} ${command.stepId} ${command.mark.id}`;
    case 'setCrop':
      return `${command.do} ${command.stepId}`;
    case 'renameInput':
      return `${command.do} ${command.index}`;
    default:
      return undefined;
  }
}
