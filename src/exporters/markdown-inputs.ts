import type { FileStep, SopFile } from '../core/sop-file';

type Input = SopFile['inputs'][number];

/** Actions that put a value of the reader's own into the page. */
const SUPPLIES: ReadonlySet<FileStep['action']> = new Set(['fill', 'select', 'paste', 'upload']);

/**
 * The input whose value the step asks for: the one it names as `{{input}}`, else the one that is called or described
 * like the field. Nothing when the step supplies no input's value.
 */
export function inputOf(step: FileStep, inputs: readonly Input[]): Input | undefined {
  const named = inputs.find(({ name }) => name !== '' && mentions(step, name));
  if (named || !(SUPPLIES.has(step.action) || step.secret) || !step.target?.name) return named;
  const field = letters(step.target.name);
  return inputs.find(({ name, description }) => letters(description) === field || sameName(letters(name), field));
}

/** Whether the step's own words already name the input. */
export function mentions(step: FileStep, name: string): boolean {
  return [step.value, step.instruction.replaceAll('\\', '')].some((text) => text?.includes(`{{${name}}}`));
}

/** An input made of a field's name is cut at 40 characters, so that a long name only begins like its field. */
function sameName(name: string, field: string): boolean {
  return name !== '' && (name === field || (name.length > 30 && field.startsWith(name)));
}

/** `Image tag` and `image_tag` alike: letters and digits only. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
