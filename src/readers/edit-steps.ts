import { parseInline, writeInline } from '../core/inline';
import { isSame } from '../core/same';
import type { Step } from '../core/sop';
import type { Left } from './index';
import type { ReadStep } from './steps';

/** What is wanted besides the step itself. */
export interface StepTools {
  newId: () => string;
  /** The step that a number in the edited README means. */
  idOf: (label: string) => string | undefined;
  leave: (left: Left) => void;
}

/** Texts that a README shows as they are. */
const TEXTS = ['warning', 'note', 'tip', 'expected', 'condition'] as const;

/** A step with what was changed of it in its README; the same step when nothing reads otherwise. */
export function editedStep(step: Step, was: ReadStep, now: ReadStep, tools: StepTools): Step {
  const edited: Step = { ...step };
  const begun = begins(step, was, now);
  if (begun.was.instruction !== begun.now.instruction)
    edited.instruction = sentenceLike(step, was, now, begun.now.instruction);
  for (const field of TEXTS) {
    const [before, after] = [begun.was[field], begun.now[field]];
    if (before === after) continue;
    if (after === undefined || after === '') delete edited[field];
    else edited[field] = after;
  }
  if (was.otherwise !== now.otherwise) setOtherwise(edited, now, tools);
  setCode(edited, step, was, now, tools);
  if (was.pictures.length > 0 && now.pictures.length === 0)
    tools.leave({ why: 'pictureKept', where: now.label, text: was.pictures[0]?.alt ?? '' });
  leavePictures(
    now.pictures.filter(({ file }) => !/^(\.\/)?images\//.test(file)),
    now.label,
    tools,
  );
  return edited;
}

/** A step that a person wrote into a README. */
export function newStep(now: ReadStep, tools: StepTools): Step {
  const step: Step = { id: tools.newId(), action: 'note', instruction: stopped(now.instruction, now) };
  for (const field of TEXTS) {
    const text = now[field];
    if (text) step[field] = text;
  }
  if (now.otherwise !== undefined) setOtherwise(step, now, tools);
  setCode(step, step, { ...now, codes: [] }, now, tools);
  leavePictures(now.pictures, now.label, tools);
  return step;
}

/** Words in italics that end in a colon are a condition, unless the step's own sentence began with them. */
function begins(step: Step, was: ReadStep, now: ReadStep): { was: ReadStep; now: ReadStep } {
  if (step.condition?.trim() || was.condition === undefined || was.condition !== now.condition) return { was, now };
  const whole = ({ condition = '', instruction, ...rest }: ReadStep): ReadStep => ({
    ...rest,
    instruction: `*${condition}:* ${instruction}`,
  });
  return { was: whole(was), now: whole(now) };
}

/** The sentence as a step has it: with its full stop, and with all of a value that is only begun in the README. */
function sentenceLike(step: Step, was: ReadStep, now: ReadStep, sentence: string): string {
  if (sentence === '') return '';
  const ends = step.instruction.trimEnd().endsWith('.') || step.instruction === '';
  const whole = ends || was.otherwise === undefined ? stopped(sentence, now) : sentence;
  const cut = (value: string) => `${value.slice(0, 60)}…`;
  return parseInline(step.instruction).reduce((text, node) => {
    if (node.type !== 'inlineCode') return text;
    const shown = writeInline([{ type: 'inlineCode', value: cut(node.value).replace(/\s+/g, ' ') }]);
    return was.instruction.includes(shown) ? text.replace(shown, () => writeInline([node])) : text;
  }, whole);
}

/** A way around takes the full stop with it. */
function stopped(sentence: string, { otherwise }: ReadStep): string {
  return otherwise === undefined || sentence === '' || /[.!?:。！？]$/.test(sentence) ? sentence : `${sentence}.`;
}

function setOtherwise(step: Step, now: ReadStep, { idOf, leave }: StepTools): void {
  const id = now.otherwise === undefined ? undefined : idOf(now.otherwise);
  if (id !== undefined) step.otherwise = id;
  else if (now.otherwise === undefined) delete step.otherwise;
  else leave({ why: 'unknown', where: now.label, text: now.otherwise });
}

/** The snippet. A long value stands in a block of its own above it, and is a fact. */
function setCode(edited: Step, step: Step, was: ReadStep, now: ReadStep, { leave }: StepTools): void {
  const values = was.codes.length - (step.code?.text.trim() && was.codes.length > 0 ? 1 : 0);
  const [value] = values > 0 ? was.codes : [];
  const kept = value === undefined || isSame(value, now.codes[0]);
  const gone = !kept && now.codes.length < was.codes.length;
  if (!kept)
    leave({ why: 'valueKept', where: now.label, text: gone ? (value?.text ?? '') : (now.codes[0]?.text ?? '') });
  const [before, after, ...more] = [was.codes[values], ...now.codes.slice(gone ? 0 : values)];
  for (const { text } of more) leave({ why: 'unknown', where: now.label, text });
  if (isSame(before, after)) return;
  if (after?.text.trim()) edited.code = { ...after };
  else delete edited.code;
}

function leavePictures(pictures: ReadStep['pictures'], where: string, { leave }: StepTools): void {
  for (const { file, alt } of pictures) leave({ why: 'pictureNew', where, text: alt || file });
}
