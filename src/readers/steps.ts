import type { Blockquote, Code, PhrasingContent, RootContent } from 'mdast';
import type { Aside } from './readme';
import { labelled, plainText, type Source, sentenceText, trimmed, typedBlocks, typedLine, written } from './words';

/** A step as a README shows it. */
export interface ReadStep {
  /** As printed: `1.2`, `R1`; a person may have written it anew or left it as it was. */
  label: string;
  /** Inline Markdown, without what is said of the condition, of inputs and of the way around. */
  instruction: string;
  condition?: string;
  /** Number of the step to go on with when the condition is not met. */
  otherwise?: string;
  warning?: string;
  note?: string;
  tip?: string;
  expected?: string;
  /** Blocks of literal text: a long value, then a snippet. */
  codes: { text: string; language?: string }[];
  pictures: { file: string; alt: string }[];
}

/** A phase as a README shows it. */
export interface ReadPhase {
  title: string;
  role?: string;
  expected?: string;
  steps: ReadStep[];
}

/** A step's number, and a letter for those that were put in between. */
const NUMBER = /^(?:R\d{1,4}|\d{1,4}\.\d{1,4})[a-z]?(?=[.:)\s]|$)/;

/** What the exporter adds to a sentence: it is made anew at each export. */
const SUPPLIED = / ?\((?:(?:secret )?input $|a secret: its value was never recorded\)$)/;
const WAY = /; (?:otherwise|if that does not work,) go to step ([\w.]+?)\.?$/;

/** Reads the phases of a procedure. What is no part of a step is added to `asides`. */
export function readPhases(blocks: readonly RootContent[], source: Source, asides: Aside[]): ReadPhase[] {
  const phases: { title: string; blocks: RootContent[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 3)
      phases.push({ title: plainText(block.children).replace(/^\d+[.)]\s+/, ''), blocks: [] });
    else if (phases.length === 0) phases.push({ title: '', blocks: [block] });
    else phases.at(-1)?.blocks.push(block);
  }
  return phases.map(({ title, blocks: own }) => {
    const phase: ReadPhase = { title, steps: [] };
    const rest = own.filter((block) => {
      const expected = labelled(block, 'strong', /^Expected outcome:?$/i);
      if (expected) phase.expected = typedLine(expected);
      const who = labelled(block, 'emphasis', /^Who:?$/i);
      if (who) Object.assign(phase, whoOf(who, title, asides));
      return !expected && !who;
    });
    return { ...phase, steps: readSteps(rest, source, asides, title) };
  });
}

/** Reads steps that stand below one another; `where` is the heading above them. */
export function readSteps(blocks: readonly RootContent[], source: Source, asides: Aside[], where: string): ReadStep[] {
  const steps: ReadStep[] = [];
  let warnings: { text: string; block: RootContent }[] = [];
  for (const block of blocks) {
    const last = steps.at(-1);
    const aside = (text: string) => asides.push({ where: last?.label ?? where, text });
    const step = stepOf(block);
    if (step) {
      // A warning stands before its step.
      if (warnings.length > 0) step.warning = warnings.map(({ text }) => text).join('\n\n');
      warnings = [];
      steps.push(step);
      continue;
    }
    const alert = block.type === 'blockquote' ? alertOf(block, source) : undefined;
    if (alert?.kind === 'WARNING') warnings.push({ text: alert.text, block });
    else if (!last || !addTo(last, block, alert)) aside(asideOf(block, source));
  }
  const last = steps.at(-1);
  if (last && last.warning === undefined && warnings.length > 0)
    last.warning = warnings.map(({ text }) => text).join('\n\n');
  else for (const { block } of warnings) asides.push({ where: last?.label ?? where, text: written(block, source) });
  return steps;
}

/** What belongs to a step that was begun before; gives whether it is. */
function addTo(step: ReadStep, block: RootContent, alert: ReturnType<typeof alertOf>): boolean {
  if (alert) {
    const field = alert.kind === 'TIP' ? 'tip' : 'note';
    step[field] = [step[field] ?? '', alert.text].filter((text) => text !== '').join('\n\n');
    return true;
  }
  if (block.type === 'code') {
    step.codes.push(codeOf(block));
    return true;
  }
  const expected = labelled(block, 'emphasis', /^Expected:?$/i);
  if (expected) {
    step.expected = typedLine(expected);
    return true;
  }
  const pictures = picturesOf(block);
  step.pictures.push(...pictures);
  return pictures.length > 0;
}

function stepOf(block: RootContent): ReadStep | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, ...rest] = block.children;
  const bold = first?.type === 'strong';
  const words = bold ? plainText(first.children) : first?.type === 'text' ? first.value : '';
  const label = NUMBER.exec(words)?.[0];
  if (first === undefined || label === undefined) return undefined;
  // The number may have been written without being bold, or the whole sentence is.
  const after = words.slice(label.length).replace(/^[.:)]?\s*/, '');
  const own: PhrasingContent[] = after === '' ? [] : [{ type: 'text', value: after }];
  const begun: PhrasingContent[] = bold && own.length > 0 ? [{ type: 'strong', children: own as never }] : own;
  return { label, ...sentenceOf(trimmed([...begun, ...rest])), codes: [], pictures: [] };
}

function sentenceOf(all: PhrasingContent[]): Pick<ReadStep, 'instruction' | 'condition' | 'otherwise'> {
  const [first, ...rest] = all;
  const condition = first?.type === 'emphasis' ? /^(.+):$/.exec(plainText(first.children))?.[1] : undefined;
  let words = condition === undefined ? all : trimmed(rest);
  const tail = words.at(-1);
  const otherwise = tail?.type === 'text' ? WAY.exec(tail.value)?.[1] : undefined;
  if (tail?.type === 'text' && otherwise !== undefined) words = ended(words, tail.value.replace(WAY, ''));
  words = withoutSupplied(words);
  const [only, ...more] = words;
  const saysNothing =
    only?.type === 'emphasis' && more.length === 0 && plainText(only.children) === '(this step says nothing yet)';
  return {
    instruction: saysNothing ? '' : sentenceText(words),
    ...(condition !== undefined && { condition }),
    ...(otherwise !== undefined && { otherwise }),
  };
}

/** Without `(input x)` at the end, which the exporter writes where the sentence does not name the input itself. */
function withoutSupplied(words: PhrasingContent[]): PhrasingContent[] {
  const [before, name, after] = words.slice(-3);
  if (before?.type === 'text' && name?.type === 'inlineCode' && after?.type === 'text' && /^\)\.?$/.test(after.value))
    return SUPPLIED.test(before.value) ? ended(words.slice(0, -2), before.value.replace(SUPPLIED, '')) : words;
  const last = words.at(-1);
  return last?.type === 'text' && SUPPLIED.test(last.value) ? ended(words, last.value.replace(SUPPLIED, '')) : words;
}

function ended(words: readonly PhrasingContent[], value: string): PhrasingContent[] {
  return [...words.slice(0, -1), ...(value === '' ? [] : [{ type: 'text' as const, value }])];
}

/** `> [!WARNING]` and its like; a quotation without it is a note. */
function alertOf({ children }: Blockquote, source: Source): { kind: string; text: string } | undefined {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return { kind: 'NOTE', text: typedBlocks(children, source) };
  const [head, ...more] = first.children;
  const mark = head?.type === 'text' ? /^\[!([A-Z]+)\]\s*/i.exec(head.value) : undefined;
  const marked = mark && head?.type === 'text' ? { ...head, value: head.value.slice(mark[0].length) } : head;
  const begun = trimmed([...(marked ? [marked] : []), ...more]).filter((node, at) => at > 0 || node.type !== 'break');
  const said = begun[0]?.type === 'strong' && /^Before step .*:$/.test(plainText(begun[0].children));
  const words = said ? trimmed(begun.slice(1)) : begun;
  const kind = mark?.[1]?.toUpperCase() ?? 'NOTE';
  return {
    kind: kind === 'CAUTION' ? 'WARNING' : kind,
    text: typedBlocks([{ ...first, children: words }, ...rest], source),
  };
}

function codeOf({ value, lang }: Code): ReadStep['codes'][number] {
  return { text: value, ...(lang && lang !== 'text' && { language: lang }) };
}

/** The pictures of a paragraph that holds nothing else. */
function picturesOf(block: RootContent): ReadStep['pictures'] {
  if (block.type !== 'paragraph') return [];
  const nodes = block.children.filter((node) => node.type !== 'break' && !(node.type === 'text' && !node.value.trim()));
  const pictures = nodes.flatMap((node) =>
    node.type === 'image' ? [{ file: node.url, alt: (node.alt ?? '').replace(/\s+/g, ' ') }] : [],
  );
  return pictures.length === nodes.length ? pictures : [];
}

/** Who carries a phase out; where it begins stands behind it. */
function whoOf(words: readonly PhrasingContent[], title: string, asides: Aside[]): { role: string } {
  const at = words.findIndex((node) => node.type === 'emphasis' && /^Where:?$/i.test(plainText(node.children)));
  if (at >= 0) asides.push({ where: title, text: whereText(words.slice(at)) });
  return { role: plainText(at < 0 ? words : words.slice(0, at)).replace(/\s*·$/, '') };
}

function whereText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => (node.type === 'link' ? `${plainText(node.children)} (${node.url})` : plainText([node])))
    .join(' ');
}

function asideOf(block: RootContent, source: Source): string {
  return labelled(block, 'emphasis', /^Where:?$/i) && block.type === 'paragraph'
    ? whereText(block.children)
    : written(block, source);
}
