import type { Sop, Step } from '../core/sop';
import type { DocumentPart, Where } from './rule';

/** A text that a person wrote or took over, and where. */
export interface Written {
  text: string;
  where: Where;
  /** The step whose instruction it is. */
  instructs?: Step;
}

const STEP_TEXTS = ['expected', 'condition', 'warning', 'note', 'tip'] as const;

/** Every sentence of the document that is not empty, in reading order; values, names and addresses are none. */
export const sentences = remembered((sop: Sop): readonly Written[] => {
  const part = (name: DocumentPart, texts: readonly string[]): Written[] =>
    texts.map((text, row) => ({ text, where: { part: name, row } }));
  return [
    { text: sop.title, where: { part: 'title' } as const },
    { text: sop.purpose, where: { part: 'purpose' } as const },
    { text: sop.scope, where: { part: 'scope' } as const },
    ...part(
      'roles',
      sop.roles.map(({ responsibility }) => responsibility),
    ),
    ...part('prerequisites', sop.prerequisites),
    ...part(
      'inputs',
      sop.inputs.map(({ description }) => description),
    ),
    ...sop.phases.flatMap(({ id: phaseId, expected = '', steps }): Written[] => [
      ...steps.flatMap(inStep),
      { text: expected, where: { phaseId } },
    ]),
    ...part('validation', sop.validation),
    ...sop.rollback.flatMap(({ instruction }, row) => part('rollback', [instruction]).map(placedAt(row))),
    ...sop.troubleshooting.flatMap(({ problem, resolution }, row) =>
      part('troubleshooting', [problem, resolution]).map(placedAt(row)),
    ),
    ...part(
      'changeLog',
      sop.changeLog.map(({ summary }) => summary),
    ),
  ].filter(({ text }) => text.trim() !== '');
});

/**
 * The same function, which remembers what it gave for a thing. Documents are never changed in place: of one in which a
 * sentence was typed, all other steps, and their texts here, are the same things as before.
 */
export function remembered<Thing extends object, Result>(make: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: make(thing) };
    known.set(thing, found);
    return found.result;
  };
}

/** The words of a sentence without names and values: what stands in bold, in code or between quotation marks. */
export function ownWords(text: string): string {
  return text.replace(/\*\*.*?\*\*|`[^`]*`|“[^”]*”|„[^“]*“|"[^"]*"/g, '…');
}

const inStep = remembered((step: Step): Written[] => {
  const where = { stepId: step.id };
  const texts = STEP_TEXTS.flatMap((field) => step[field] ?? []);
  return [{ text: step.instruction, where, instructs: step }, ...texts.map((text) => ({ text, where }))];
});

function placedAt(row: number): (written: Written) => Written {
  return (written) => ({ ...written, where: { ...written.where, row } });
}
