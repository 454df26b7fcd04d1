import { blank } from '../core/blank';
import type { Sop, Step } from '../core/sop';

/**
 * A document to make others from: its texts, phases and steps, without pictures, targets, typed values, addresses of
 * pages, ids, dates, owner and change log. A typed value in a sentence becomes a blank, called after its field, or
 * `value` (a word for that) when the field has no name. Secrets in texts are left to the gate.
 */
export function emptied(sop: Sop, value: string): Sop {
  const steps = (all: readonly Step[]) => all.map((step) => emptiedStep(step, value));
  return {
    id: '',
    sopId: '',
    version: '',
    updated: '',
    owner: '',
    reviewBy: '',
    title: sop.title,
    purpose: sop.purpose,
    scope: sop.scope,
    roles: sop.roles,
    prerequisites: sop.prerequisites,
    tools: sop.tools,
    inputs: sop.inputs.map((input) => ({ ...input, example: '' })),
    phases: sop.phases.map((phase) => ({ ...phase, id: '', steps: steps(phase.steps) })),
    validation: sop.validation,
    rollback: steps(sop.rollback),
    troubleshooting: sop.troubleshooting,
    related: sop.related,
    changeLog: [],
    kept: [],
  };
}

/** Its texts alone: without an element that it acts on it is a note. */
function emptiedStep({ id: _id, action: _action, target, value, ...step }: Step, word: string): Step {
  const { secret: _secret, page: _page, at: _at, picture: _picture, alternative: _other, ...rest } = step;
  const { pictureMissing: _missing, code: _code, otherwise: _otherwise, instruction, ...texts } = rest;
  const name = (target?.name ?? '').replaceAll(/[[\]\n]/g, '').slice(0, 60);
  const field = /^\p{L}/u.test(name) ? name : word;
  const asked = value ? instruction.replaceAll(`\`${value}\``, blank(field)) : instruction;
  return { id: '', action: 'note', instruction: asked, ...texts };
}
