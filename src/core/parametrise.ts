import type { PhrasingContent } from 'mdast';
import { parseInline, writeInline } from './inline';
import { inputReference } from './input';
import type { Sop, Step } from './sop';

type Input = Sop['inputs'][number];

/** Parts of a step that are plain sentences. */
const SENTENCES = ['expected', 'condition', 'warning', 'note'] as const;

/**
 * Writes `{{name}}` wherever the input's example stands as a value of its own: in what is typed and chosen, sentences and
 * addresses, never in selectors or names of elements, by which a step is found again. Has the input among the document's.
 * In place.
 */
export function parametrise(sop: Sop, input: Input): void {
  const { name, example } = input;
  if (name === '' || example === '' || example.includes('{{')) return;
  const reference = inputReference(name);
  const pattern = alone(example);
  const plain = (text: string) => withInput(text, input);
  const everywhere = telling(example);
  for (const step of [...sop.phases.flatMap(({ steps }) => steps), ...sop.rollback]) {
    const supplies = step.value === example;
    if (supplies) step.value = reference;
    else if (everywhere && step.value !== undefined) step.value = plain(step.value);
    if (supplies || everywhere) putInSentence(step, example, reference, everywhere ? pattern : undefined);
    if (!everywhere) continue;
    for (const field of SENTENCES) if (step[field] !== undefined) step[field] = plain(step[field]);
    if (step.page?.url.includes(example)) step.page.url = plain(step.page.url);
  }
  if (everywhere) {
    for (const phase of sop.phases) if (phase.expected !== undefined) phase.expected = plain(phase.expected);
    sop.validation = sop.validation.map(plain);
    sop.prerequisites = sop.prerequisites.map(plain);
  }
  const at = sop.inputs.findIndex((other) => other.name === name);
  if (at < 0) sop.inputs.push({ ...input });
  else sop.inputs[at] = { ...input, description: sop.inputs[at]?.description || input.description };
}

/** Whether a value says by itself what it is: `v2.1.0` is the same thing wherever it stands, `3` and `main` are not. */
export function telling(value: string): boolean {
  return value.length >= 5 && /\d/.test(value) && /[^\d\s]/.test(value);
}

/** The text with `{{name}}` wherever the input's example stands as a value of its own. */
export function withInput(text: string, { name, example }: Input): string {
  // Of many texts few have it, and to find it alone takes longer.
  return text.includes(example) ? text.replace(alone(example), () => inputReference(name)) : text;
}

/** The value where it is not a piece of a longer one: `v2.1` is no part of `v2.1.0`, nor `web-1` of `web-1-data`. */
function alone(value: string): RegExp {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-.])${escaped}(?![\\p{L}\\p{N}_]|[-.][\\p{L}\\p{N}])`, 'gu');
}

function putInSentence(step: Step, example: string, reference: string, pattern: RegExp | undefined): void {
  // Reading Markdown takes its time; where nothing is escaped or linked, a value stands as it is.
  if (!/[\\&[\]<\n\r]/.test(step.instruction) && !step.instruction.includes(example)) return;
  let found = false;
  const code: PhrasingContent = { type: 'inlineCode', value: reference };
  const use = (node: PhrasingContent): PhrasingContent[] => {
    const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
    const whole =
      node.type === 'inlineCode' ? node : node.type === 'strong' && only?.type === 'text' ? only : undefined;
    if (whole?.value === example) {
      found = true;
      return [code];
    }
    if (node.type === 'inlineCode' && pattern) {
      const value = node.value.replace(pattern, () => reference);
      found ||= value !== node.value;
      return [{ ...node, value }];
    }
    if (node.type === 'text' && pattern) {
      const pieces = node.value.split(pattern);
      found ||= pieces.length > 1;
      return pieces.flatMap((piece, at): PhrasingContent[] => [
        ...(at > 0 ? [code] : []),
        ...(piece === '' ? [] : [{ type: 'text' as const, value: piece }]),
      ]);
    }
    if (!('children' in node)) return [node];
    return [{ ...node, children: node.children.flatMap(use) } as PhrasingContent];
  };
  const sentence = parseInline(step.instruction).flatMap(use);
  // A sentence in which nothing stands is left as it was written.
  if (found) step.instruction = writeInline(sentence);
}
