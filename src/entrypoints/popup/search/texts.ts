import type { Sop, Step } from '../../../core/sop';

/** What can be searched of a document beside its card: every text a reader sees, and the addresses, each once. */
export function linesOf(sop: Sop): string[] {
  const ofStep = (step: Step) => [
    bare(step.instruction),
    step.value,
    step.target?.name,
    step.expected,
    step.condition,
    step.warning,
    step.note,
    step.page?.title,
    step.page?.url,
  ];
  const lines = [
    sop.purpose,
    sop.scope,
    sop.owner,
    ...sop.roles.flatMap(({ name, responsibility }) => [name, responsibility]),
    ...sop.prerequisites,
    ...sop.tools.map(({ url }) => url),
    ...sop.inputs.flatMap(({ name, example, description }) => [name, example, description]),
    ...sop.phases.flatMap((phase) => [phase.title, phase.role, phase.expected, ...phase.steps.flatMap(ofStep)]),
    ...sop.validation,
    ...sop.rollback.flatMap(ofStep),
    ...sop.troubleshooting.flatMap(({ problem, resolution }) => [problem, resolution]),
    ...sop.related.flatMap(({ title, url }) => [title, url]),
    ...sop.changeLog.map(({ summary }) => summary),
  ];
  return [...new Set(lines)].filter((line) => line !== undefined && line !== '') as string[];
}

/** A word as it is compared: without case, accents and other forms of the same letters. */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, as written, with where each begins. Addresses are many words. */
export function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, at: index }));
}

/** Inline Markdown without its marks. Not parsed: a library has thousands of sentences, and only words matter here. */
function bare(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|\*\*|`/g, '$1');
}
