import type { BlockContent, Code, PhrasingContent, RootContent } from 'mdast';
import { parseInline } from '../core/inline';
import type { FileImage, FilePhase, FileStep, SopFile } from '../core/sop-file';
import { alert, bold, code, italic, link, oneLine, paragraph, prose, proseLine, text } from './markdown-blocks';
import { inputOf, mentions } from './markdown-inputs';
import { marked, type Part } from './markdown-parts';
import { readable } from './markdown-write';

/** Actions whose picture normally shows the page after them: it shows the value. */
const SHOWN_AFTER: ReadonlySet<FileStep['action']> = new Set([
  'fill',
  'select',
  'check',
  'uncheck',
  'navigate',
  'tab',
  'paste',
  'upload',
]);

/** A value longer than this, in characters, stands below its sentence and is only begun in it. */
const LONG_VALUE = 120;

/** Conditions that already begin as a sentence. */
const CONDITION = /^(if|when|whenever|unless|only|in case|where|while|once|until|as long as)\b/i;

/** Gives a phase's heading, place, steps and expected outcome. */
export function phaseBlocks(file: SopFile): (phase: FilePhase, index: number) => RootContent[] {
  return (phase, index) => {
    const outcome = phase.expected?.trim() ? proseLine(phase.expected) : undefined;
    const who = phase.role?.trim() ? [italic('Who:'), text(` ${oneLine(phase.role)}`)] : [];
    const first = phase.steps.find((step) => step.page);
    const where = whereOf(first?.page, phase.tool);
    const line = who.length > 0 && where.length > 0 ? [...who, text(' · '), ...where] : [...who, ...where];
    const last = phase.steps.at(-1);
    // The outcome stands right under the last step: saying it twice would only make the reader look for a difference.
    const steps = phase.steps.map((step) =>
      step === last && step.expected === phase.expected ? withoutExpected(step) : step,
    );
    return [
      { type: 'heading', depth: 3, children: [text(`${index + 1}. ${oneLine(phase.title) || 'Phase'}`)] },
      ...(line.length > 0 ? [marked('where', paragraph(...line))] : []),
      ...stepsBlocks(steps, file, first?.page),
      ...(outcome ? [marked('outcome', paragraph(bold('Expected outcome:'), text(' '), ...outcome))] : []),
    ];
  };
}

/** Gives the rollback's steps; nothing when there are none. */
export function rollbackBlocks(file: SopFile): RootContent[] {
  return stepsBlocks(file.rollback, file, undefined);
}

function stepsBlocks(steps: readonly FileStep[], file: SopFile, start: FileStep['page']): RootContent[] {
  let place = start && placeOf(start.url);
  return steps.flatMap((step) => {
    const here = step.page && placeOf(step.page.url);
    const moved = here !== undefined && here !== place;
    place = here ?? place;
    return [...(moved ? [marked('where', paragraph(...whereOf(step.page)))] : []), ...stepBlocks(step, file)];
  });
}

/** A step: what to mind, what to do, how it looks, what comes of it. */
function stepBlocks(step: FileStep, file: SopFile): BlockContent[] {
  const { id, number, warning, note, tip, expected, image, imageMissing, value = '' } = step;
  const as = <Block extends BlockContent>(part: Part, blocks: Block[]): Block[] =>
    blocks.map((block) => marked(part, block, { number, id }));
  return [
    // A warning that is read after the step is read too late.
    ...(warning?.trim() ? as('warning', [alert('WARNING', labelled(`Before step ${number}:`, warning))]) : []),
    ...as('sentence', [paragraph(bold(number), text(' '), ...condition(step), ...otherwise(step, file))]),
    ...(isLong(value) ? as('value', [plain(value)]) : []),
    ...as('value', snippet(step)),
    ...(image ? [...as('picture', pictures(image, number)), ...as('caption', caption(image, step))] : []),
    ...(!image && imageMissing?.trim() ? as('missing', [paragraph(italic(ended(oneLine(imageMissing))))]) : []),
    ...(expected?.trim() ? as('expected', [paragraph(italic('Expected:'), text(' '), ...proseLine(expected))]) : []),
    ...(note?.trim() ? as('note', [alert('NOTE', prose(note))]) : []),
    ...(tip?.trim() ? as('tip', [alert('TIP', prose(tip))]) : []),
  ];
}

function condition({ condition: words }: FileStep): PhrasingContent[] {
  const line = oneLine(words ?? '').replace(/[.,:;]$/, '');
  if (line === '') return [];
  const sentence = CONDITION.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : `If ${line}`;
  return [italic(`${sentence}:`), text(' ')];
}

/** The sentence with whose value goes in and, where the step has a way around it, where that leads. */
function otherwise(step: FileStep, file: SopFile): PhrasingContent[] {
  const words = [...sentence(step), ...suppliedBy(step, file)];
  const target = [...file.phases.flatMap(({ steps }) => steps), ...file.rollback].find(
    ({ id }) => id === step.otherwise,
  );
  if (!target) return words;
  const way = step.condition?.trim() ? 'otherwise' : 'if that does not work,';
  return [...withoutStop(words), text(`; ${way} go to step ${target.number}.`)];
}

/** The sentence without its last full stop, so that it can go on. */
function withoutStop(words: PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1);
  return last?.type === 'text' ? [...words.slice(0, -1), text(last.value.replace(/\.\s*$/, ''))] : words;
}

/** The command or snippet of the step. */
function snippet({ code: block }: FileStep): BlockContent[] {
  if (!block?.text.trim()) return [];
  const lang = /^[\w+#.-]{1,30}$/.test(block.language ?? '') ? block.language : undefined;
  return [{ ...plain(block.text), ...(lang !== undefined && { lang }) }];
}

/** A block of literal text. Its language is said even where it is none: linters of Markdown ask for it. */
function plain(value: string): Code {
  return { type: 'code', lang: 'text', value: readable(value).replace(/\n+$/, '') };
}

/** Whether a value needs a block of its own, where it can be read and copied. */
function isLong(value: string): boolean {
  return value.includes('\n') || value.length > LONG_VALUE;
}

function sentence(step: FileStep): PhrasingContent[] {
  const words = parseInline(step.instruction).map((node) =>
    node.type === 'inlineCode' && isLong(node.value) && isLong(step.value ?? '')
      ? code(`${node.value.slice(0, LONG_VALUE / 2)}…`)
      : node,
  );
  return words.length > 0 ? words : [italic('(this step says nothing yet)')];
}

/** Says which of the reader's own values goes here, unless the sentence does. */
function suppliedBy(step: FileStep, { inputs }: SopFile): PhrasingContent[] {
  const input = inputOf(step, inputs);
  if (!input && !step.secret) return [];
  if (!input) return [text(' (a secret: its value was never recorded)')];
  if (mentions(step, input.name)) return [];
  const kind = input.secret || step.secret ? '(secret input ' : '(input ';
  return [text(` ${kind}`), code(input.name), text(')')];
}

/** The picture, and below it the target from near: whoever reads the document back knows that one by its first word. */
function pictures({ file, alt, detail }: FileImage, number: string): BlockContent[] {
  // A step that says nothing has a picture nevertheless.
  const words = oneLine(alt) || `Step ${number}`;
  const from = (url: string, said: string) => paragraph({ type: 'image', url, alt: said });
  return [from(file, words), ...(detail ? [from(detail.file, oneLine(`Detail: ${words}`))] : [])];
}

/** A sentence with its full stop: what is only in italics and has none is a heading to linters. */
function ended(sentence: string): string {
  return /[.,;:!?。，；：！？]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** When the picture was taken, unless it was when a reader expects it. */
function caption(image: FileImage, step: FileStep): BlockContent[] {
  // Nobody knows when it was taken.
  if (image.added) return [];
  const late = image.moment === 'after' && !SHOWN_AFTER.has(step.action);
  if (image.moment !== 'shared' && !late) return [];
  return [paragraph(italic(`This picture was taken ${late ? 'just after this step' : 'at a neighbouring step'}.`))];
}

function whereOf(page: FileStep['page'], tool = ''): PhrasingContent[] {
  const title = page && (oneLine(page.title) || oneLine(page.url));
  const name = oneLine(tool);
  if (!page || !title) return name === '' ? [] : [italic('Where:'), text(` ${name}`)];
  const prefix = name === '' || title.toLowerCase().includes(name.toLowerCase()) ? ' ' : ` ${name}, `;
  return [italic('Where:'), text(prefix), link(title, page.url)];
}

/** What counts as the same page: consoles rewrite query and fragment at every click. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url;
}

function labelled(label: string, words: string): ReturnType<typeof prose> {
  const [first, ...rest] = prose(words);
  return first ? [paragraph(bold(label), text(' '), ...first.children), ...rest] : [];
}

function withoutExpected({ expected: _, ...step }: FileStep): FileStep {
  return step;
}
