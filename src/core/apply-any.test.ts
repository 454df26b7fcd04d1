import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyCommand, EDITED } from '../../test/support/commands';
import { bareSop } from '../../test/support/sops';
import { apply } from './apply';
import type { Command } from './command';
import { commit, type History, historyOf, redo, undo } from './history';
import { allSteps, Sop, type Step, stepsOf } from './sop';

const TODAY = EDITED.updated;
const edits = fc.array(anyCommand, { maxLength: 30 });

/** What was edited, frozen: who changes a document in place throws. */
const edited = (commands: readonly Command[]) => commands.reduce((sop, command) => apply(sop, command), EDITED);
const ids = (sop: Sop) => allSteps(sop).map(({ id }) => id);

describe('whatever is done to a document', () => {
  it('stays one: no two steps or phases have an id, and it is what is stored', () => {
    fc.assert(
      fc.property(edits, (commands) => {
        const sop = edited(commands);
        expect(v.parse(Sop, sop)).toEqual(sop);
        expect(new Set(ids(sop)).size).toBe(ids(sop).length);
        expect(new Set(sop.phases.map(({ id }) => id)).size).toBe(sop.phases.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is taken back to where it began, step by step, and done again to where it ended', () => {
    fc.assert(
      fc.property(edits, (commands) => {
        // To have looked at a picture is no change, and is not taken back.
        const done = commands.filter(changes).reduce((now, one) => commit(now, one, TODAY), historyOf(EDITED));
        const states = [done.document];
        let history: History = done;
        for (; history.past.length > 0; history = undo(history)) states.push(undo(history).document);
        expect(history.document).toEqual(EDITED);
        for (const state of states.reverse()) {
          expect(history.document).toEqual(state);
          history = redo(history);
        }
        expect(history.document).toEqual(done.document);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is recorded into a document that was edited', () => {
  const fresh: Step[] = ['n1', 'n2'].map((id) => ({ id, action: 'click', instruction: `Click **${id}**.` }));
  const recorded = bareSop({ phases: [{ id: 'n', title: 'New', steps: fresh }] });

  it('leaves all that was there as it was edited', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (commands, at) => {
        const before = edited(commands);
        const steps = stepsOf(before);
        const stepId = steps[at % Math.max(1, steps.length)]?.id;
        fc.pre(stepId !== undefined);
        const after = apply(before, { do: 'insertRecorded', at: stepId ?? '', recorded });
        const isNew = ({ id }: Step) => fresh.some((one) => one.id === id);
        expect(allSteps(after).filter((step) => !isNew(step))).toEqual(allSteps(before));
        expect(stepsOf(after).filter(isNew)).toEqual(fresh);
        const from = stepsOf(after).findIndex(({ id }) => id === stepId) + 1;
        expect(stepsOf(after).slice(from, from + fresh.length)).toEqual(fresh);
      }),
      { numRuns: 300 },
    );
  });

  it('comes in once, however often the same recording is composed again', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('a', 'd', 'one', 'r'), (commands, at) => {
        const once = apply(edited(commands), { do: 'insertRecorded', at, recorded });
        expect(apply(once, { do: 'insertRecorded', at, recorded: structuredClone(recorded) })).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

function changes(command: Command): boolean {
  return command.do === 'batch' ? command.commands.every(changes) : command.do !== 'reviewPictures';
}
