import { plainInline } from '../core/inline';
import type { FileStep } from '../core/sop-file';
import { oneLine } from './markdown-blocks';
import type { Helper } from './playwright-helpers';
import { constantFor, locatorsOf } from './playwright-locators';
import { call, expressionOf, quoted } from './playwright-words';
import { framesOf, patternOf, steadyPart } from './script-targets';
import type { Pieces, Variables } from './script-values';

/** What the lines of a step may ask for. */
export interface Script {
  variables: Variables;
  /** Helpers that are called so far; grows. */
  used: Set<Helper>;
  /** The address as an expression: its origin can be given anew. */
  address(url: string): string | undefined;
}

const INDENT = '    ';

/** Keys whose names differ from what is printed on them. */
const KEYS: Record<string, string> = { Ctrl: 'Control', Command: 'Meta' };

/** Text in quotation marks of the languages that outcomes are told in. */
const QUOTED = /[“„«](.+)[”“»]/;

/** What a terminal calls the field that takes its keys: https://github.com/xtermjs/xterm.js */
const TERMINAL = 'Terminal input';

/** A step as lines of a Playwright test. `next` is the one that follows. */
export function stepLines(step: FileStep, next: FileStep | undefined, script: Script): string[] {
  const title = quoted(oneLine(`${step.number} ${plainInline(step.instruction)}`));
  const body = [...answerFor(next), ...linesOf(step, next, script)];
  // What has no counterpart is shown by the report as skipped.
  if (body.length === 0 && step.action !== 'dialog') return [`await test.step.skip(${title}, async () => {});`];
  const all = [...body, ...outcomeOf(step, script)];
  if (all.length === 0) return [];
  return [`await test.step(${title}, async () => {`, ...all.map((line) => `  ${line}`), '});'];
}

/** The browser's own question is answered by whoever listened before it was asked. */
function answerFor(next: FileStep | undefined): string[] {
  return next?.action === 'dialog' ? ["page.once('dialog', (dialog) => dialog.accept());"] : [];
}

function linesOf(step: FileStep, next: FileStep | undefined, script: Script): string[] {
  const { action, value = '' } = step;
  if (action === 'navigate') {
    const address = script.address(value);
    return address === undefined ? [] : [`await page.goto(${address});`];
  }
  if (action === 'tab') {
    if (next?.action === 'navigate') return ['page = await page.context().newPage();'];
    script.used.add('otherTab');
    return [`page = await otherTab(page, ${quoted(value)});`];
  }
  if (action === 'paste') return ["await page.keyboard.press('ControlOrMeta+V');"];
  if (action === 'press' && !step.target) return [`await page.keyboard.press(${keyOf(value)});`];
  return step.target ? actOn(step, step.target, next, script) : [];
}

function actOn(
  step: FileStep,
  target: FileStep['target'] & object,
  next: FileStep | undefined,
  script: Script,
): string[] {
  const places = framesOf(target);
  const scope = places.length > 0 ? 'frame' : 'page';
  const ways = locatorsOf(target, scope);
  const constant = constantFor(step);
  const act = deedOf(step, constant, scope, next, script);
  if (ways.length === 0 || !act) return [];
  if (places.length > 0) script.used.add('frameOf');
  script.used.add('find');
  const find = call('await find', ways, INDENT);
  const only = (step.condition ?? '').trim() !== '';
  return [
    ...(places.length > 0 ? [`const frame = await frameOf(page, ${places.join(', ')});`] : []),
    `const ${constant} = ${find}${only ? '.catch(() => undefined)' : ''};`,
    // A step with a condition is done when there is what it is done to.
    ...(only ? [`if (!${constant}) return;`] : []),
    ...act,
  ];
}

/** What is done with the element that the constant holds; nothing for what a script cannot do. */
function deedOf(
  step: FileStep,
  element: string,
  scope: string,
  next: FileStep | undefined,
  { variables, used }: Script,
): string[] | undefined {
  const use = (helper: Helper, ...rest: string[]) => {
    used.add(helper);
    return [`await ${call(helper, rest, INDENT)};`];
  };
  const value = (): Pieces | undefined => variables.valueOf(step);
  switch (step.action) {
    case 'click':
      // A link that led to another tab, however it was pressed.
      return step.target?.role === 'link' && next?.action === 'tab'
        ? [`await ${element}.click({ modifiers: ['ControlOrMeta'] });`]
        : [`await ${element}.click();`];
    case 'doubleclick':
      return [`await ${element}.dblclick();`];
    case 'rightclick':
      return [`await ${element}.click({ button: 'right' });`];
    case 'hover':
      return [`await ${element}.hover();`];
    case 'check':
    case 'uncheck':
      return [`await ${element}.${step.action}();`];
    case 'fill': {
      const text = value();
      if (!text) return undefined;
      if (step.target?.name !== TERMINAL) return use('write', element, expressionOf(text));
      return [
        `await ${element}.focus();`,
        `await page.keyboard.type(${expressionOf(text)});`,
        "await page.keyboard.press('Enter');",
      ];
    }
    case 'select': {
      const option = value();
      return option && use('choose', scope, element, expressionOf(option));
    }
    case 'upload': {
      const files = value();
      return files && use('upload', element, `(${expressionOf(files)}).split(', ')`);
    }
    case 'press':
      return [`await ${element}.press(${keyOf(step.value ?? 'Enter')});`];
    case 'copy':
      return step.target?.role === 'button' ? [`await ${element}.click();`] : undefined;
    case 'drag':
      return step.value
        ? [`await ${element}.dragTo(${scope}.getByText(${quoted(step.value)}, { exact: true }).first());`]
        : undefined;
    default:
      return undefined;
  }
}

/** What the page should show then, where the outcome quotes it; what one run made up is not asked for. */
function outcomeOf({ expected = '' }: FileStep, { used }: Script): string[] {
  const words = oneLine(QUOTED.exec(expected)?.[1] ?? '');
  const steady = patternOf(words) === undefined ? words : steadyPart(words);
  if (steady.length < 4) return [];
  used.add('expectShown');
  return [`await expectShown(page, ${quoted(steady)});`];
}

/** `Ctrl+S` as `Control+s`: a capital letter would be typed with Shift. */
function keyOf(printed: string): string {
  const keys = printed.split(/\+(?=.)/);
  const shifted = keys.includes('Shift');
  const named = keys.map(
    (key) => KEYS[key] ?? (key.length === 1 && keys.length > 1 && !shifted ? key.toLowerCase() : key),
  );
  return quoted(named.join('+'));
}
