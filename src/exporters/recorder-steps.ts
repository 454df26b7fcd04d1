import { plainInline } from '../core/inline';
import type { FileStep } from '../core/sop-file';
import { oneLine } from './markdown-blocks';
import { optionSelectors, selectorsFor } from './recorder-selectors';
import { cssOf, framesOf, patternOf, steadyPart } from './script-targets';
import type { Pieces, Variables } from './script-values';

/** A step of a recording, as its schema has it: https://github.com/puppeteer/replay/blob/main/docs/api/modules/Schema.md */
export type RecorderStep = { type: string } & Record<string, unknown>;

/** Of a custom step that says what a person has to do: the Recorder shows it and goes on. */
export const NOTE = 'sopwright-note';

/** Text in quotation marks of the languages that outcomes are told in. */
const QUOTED = /[“„«](.+)[”“»]/;

/** What the Recorder calls keys that are printed otherwise. */
const KEYS: Record<string, string> = { Ctrl: 'Control', Command: 'Meta' };

/** Letters that are enough to find an option of the browser's own list. */
const LETTERS = 24;

/** From the element's corner, in CSS pixels, when its size is not known. */
const INSIDE = 8;

/**
 * A step as steps of a recording; `next` is the one that follows. `tab` is the address of the tab it is done in, if that is
 * not the first.
 */
export function recorderSteps(
  step: FileStep,
  next: FileStep | undefined,
  tab: string | undefined,
  variables: Variables,
): RecorderStep[] {
  const { action, value = '', target } = step;
  const place = { target: tab ?? 'main', ...(target?.frame && { frame: framesOf(target) }) };
  if (action === 'navigate')
    return /^https?:/i.test(value) ? [{ type: 'navigate', target: place.target, url: value }] : [note(step)];
  if (action === 'press') return pressed(value, place.target);
  if (action === 'dialog' || action === 'tab') return [];
  const selectors = target ? selectorsFor(target, action === 'select') : [];
  const acted = selectors.length > 0 ? actedOn(step, { ...place, selectors }, variables) : undefined;
  // What a frame shows, its page may not read.
  const isFramed = target?.frame !== undefined || next?.target?.frame !== undefined;
  return [...(acted ?? [note(step)]), ...(isFramed ? [] : outcomeOf(step, place.target))];
}

function actedOn(
  step: FileStep,
  at: { target: string; selectors: string[][] },
  variables: Variables,
): RecorderStep[] | undefined {
  const click = { ...at, type: 'click', ...offsetOf(step) };
  switch (step.action) {
    case 'click':
    case 'check':
    case 'uncheck':
      return [click];
    case 'copy':
      return step.target?.role === 'button' ? [click] : undefined;
    case 'doubleclick':
      return [{ ...click, type: 'doubleClick' }];
    case 'rightclick':
      return [{ ...click, button: 'secondary' }];
    case 'hover':
      return [{ ...at, type: 'hover' }];
    case 'fill': {
      const value = variables.valueOf(step);
      return value && [...asked(step, value), ...filled(step, at, click, textOf(value))];
    }
    case 'select': {
      const value = variables.valueOf(step);
      return value && [...asked(step, value), click, ...chosen(step, at, textOf(value))];
    }
    default:
      return undefined;
  }
}

/** A field, or a code editor: that keeps its text elsewhere, and only hears keys. */
function filled(
  step: FileStep,
  at: { target: string; selectors: string[][] },
  click: RecorderStep,
  value: string,
): RecorderStep[] {
  const change = { ...at, type: 'change', value };
  const css = step.target ? cssOf(step.target) : undefined;
  const last = css?.split(' > ').at(-1) ?? '';
  if (
    step.target?.role !== 'textbox' ||
    (!/^(div|pre|span|section)\b/.test(last) && (step.target.name !== '' || !/^#/.test(last)))
  )
    return [change];
  const inside = [...at.selectors.filter(([selector]) => selector !== css), [`${css} textarea`]];
  return [click, ...pressed('Ctrl+A', at.target), { ...change, selectors: inside }];
}

/** The browser's own list is closed to a script: its letters are typed. Any other shows its options. */
function chosen(step: FileStep, at: { target: string }, option: string): RecorderStep[] {
  const { role = '', selectors = [] } = step.target ?? {};
  const css = step.target ? (cssOf(step.target) ?? '') : '';
  const isNative =
    /(^|[\s>])select(\[[^\]]*\]|:nth-of-type\(\d+\))?$/.test(css) ||
    (/^(combobox|listbox)$/.test(role) && /^#\S+$/.test(css));
  if (!isNative || selectors.length === 0)
    return [{ ...at, type: 'click', selectors: optionSelectors(option), offsetX: INSIDE, offsetY: INSIDE }];
  const letters = /^[ -~]*/.exec(option.slice(0, LETTERS))?.[0] ?? '';
  return [...letters, 'Enter'].flatMap((key) => stroke(key, at.target));
}

/** What a person must put in before the recording can be replayed. */
function asked(step: FileStep, value: Pieces): RecorderStep[] {
  return value.flatMap((piece) =>
    typeof piece === 'string' || !piece.secret
      ? []
      : [note(step, `Before you replay: put ${piece.label} in place of ${placeholder(piece.name)} in the next step.`)],
  );
}

function textOf(value: Pieces): string {
  return value
    .map((piece) => (typeof piece === 'string' ? piece : piece.secret ? placeholder(piece.name) : piece.example))
    .join('');
}

function placeholder(name: string): string {
  return `\${${name}}`;
}

/** A step that only a person can do, or must know of. */
function note({ number, instruction }: FileStep, text = plainInline(instruction)): RecorderStep {
  return { type: 'customStep', name: NOTE, parameters: { step: number, text: oneLine(text) } };
}

/** `Ctrl+S`: keys go down in this order, and up in the other. */
function pressed(printed: string, target: string): RecorderStep[] {
  const printedKeys = printed.split(/\+(?=.)/);
  const isChord = printedKeys.length > 1 && !printedKeys.includes('Shift');
  const keys = printedKeys.map((key) => KEYS[key] ?? (isChord && key.length === 1 ? key.toLowerCase() : key));
  return [
    ...keys.map((key) => ({ type: 'keyDown', target, key })),
    ...keys.toReversed().map((key) => ({ type: 'keyUp', target, key })),
  ];
}

function stroke(key: string, target: string): RecorderStep[] {
  return [
    { type: 'keyDown', target, key },
    { type: 'keyUp', target, key },
  ];
}

/** A place well within the element. Pictures have one to three pixels for each of the page's. */
function offsetOf({ image }: FileStep): { offsetX: number; offsetY: number } {
  if (!image?.target) return { offsetX: INSIDE, offsetY: INSIDE };
  const quarter = (part: number, of: number) => Math.max(1, Math.round((part * of) / 4));
  return {
    offsetX: quarter(image.target.width, image.width),
    offsetY: quarter(image.target.height, image.height),
  };
}

/** Waits until the page says what the outcome quotes, in its title or in what it shows, also in shadow roots. */
function outcomeOf({ expected = '' }: FileStep, target: string): RecorderStep[] {
  const words = oneLine(QUOTED.exec(expected)?.[1] ?? '');
  const steady = patternOf(words) === undefined ? words : steadyPart(words);
  if (steady.length < 4) return [];
  const expression = `((words) => {
  const says = (root) =>
    (root.innerText ?? root.textContent).replace(/\\s+/g, ' ').includes(words) ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && says(shadowRoot));
  return document.title.includes(words) || says(document.body);
})(${JSON.stringify(steady)})`;
  return [{ type: 'waitForExpression', target, expression }];
}
