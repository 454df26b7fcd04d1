import { writeInline } from '../core/inline';
import { slugOf } from '../core/slug';
import type { FileStep, SopFile } from '../core/sop-file';
import { toSopFile } from '../core/sop-to-file';
import type { Exporter } from './exporter';
import { oneLine } from './markdown-blocks';
import { HELPERS, type Helper, helpersFor } from './playwright-helpers';
import { type Script, stepLines } from './playwright-steps';
import { expressionOf, quoted } from './playwright-words';
import { type Variable, Variables } from './script-values';

/** How long a step may take before the whole test is given up, in milliseconds. */
const PATIENCE = 30_000;

/** A test for @playwright/test that does the procedure again. Values can be given as environment variables, secrets must be. */
export const playwright = {
  id: 'playwright',
  label: 'Playwright test',
  export(sop, images) {
    const slug = slugOf(sop.title);
    return [{ path: `${slug}.spec.ts`, content: testOf(toSopFile(sop, images, slug)) }];
  },
} satisfies Exporter;

function testOf(file: SopFile): string {
  const steps = withStart(file.phases.flatMap((phase) => phase.steps));
  const origins: string[] = [];
  const variables = new Variables(file.inputs);
  const script: Script = { variables, used: new Set<Helper>(), address: (url) => addressOf(url, origins, variables) };
  const lines = steps.flatMap((step, index) => {
    const next = steps.slice(index + 1).find(({ action }) => action !== 'note');
    return stepLines(step, next, script);
  });
  if (variables.all.some(({ secret }) => secret)) script.used.add('given');
  const { used } = script;
  const movesOn = steps.some(({ action }) => action === 'tab');
  const types = [
    ...(used.has('frameOf') || used.has('choose') ? ['type Frame'] : []),
    ...(used.has('find') ? ['type Locator'] : []),
    ...((['frameOf', 'choose', 'otherTab', 'expectShown'] as const).some((name) => used.has(name))
      ? ['type Page']
      : []),
  ];
  const asserts = [...used].some((name) => HELPERS[name].includes('expect')) ? ['expect'] : [];
  return [
    '// Does a recorded procedure again. Run it with `npx playwright test`: https://playwright.dev/docs/running-tests',
    `import { ${[...asserts, ...types, 'test'].join(', ')} } from '@playwright/test';`,
    '',
    ...origins.map((origin, index) => constant(baseName(index), `process.env.${baseName(index)} ?? ${quoted(origin)}`)),
    ...variables.all.map((variable) => constant(variable.name, sourceOf(variable))),
    ...(origins.length + variables.all.length > 0 ? [''] : []),
    `test(${quoted(oneLine(file.title) || 'Untitled procedure')}, async ({ page${movesOn ? ': first' : ''} }) => {`,
    `  test.setTimeout(${Math.max(2, steps.length) * PATIENCE});`,
    ...(movesOn ? ['  let page = first;'] : []),
    ...lines.map((line) => `  ${line}`),
    '});',
    ...helpersFor(used).flatMap((helper) => ['', helper]),
    '',
  ].join('\n');
}

/** A procedure that does not say where it begins begins on the page of its first step. */
function withStart(steps: FileStep[]): FileStep[] {
  const first = steps.find(({ action }) => action !== 'note');
  if (!first?.page || first.action === 'navigate') return steps;
  const { page, id } = first;
  const instruction = writeInline([{ type: 'text', value: page.title || page.url }]);
  return [{ id: `${id}-start`, number: '1.0', action: 'navigate', instruction, value: page.url, page }, ...steps];
}

function addressOf(url: string, origins: string[], variables: Variables): string | undefined {
  if (!/^https?:\/\/[^/?#\\]/i.test(url) || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  if (!origins.includes(origin)) origins.push(origin);
  const path = url
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replaceAll('%3C', '<')
    .replaceAll('%3E', '>');
  return `${baseName(origins.indexOf(origin))} + ${expressionOf(variables.piecesOf(path))}`;
}

function baseName(index: number): string {
  return index === 0 ? 'BASE_URL' : `BASE_URL_${index + 1}`;
}

function sourceOf({ name, secret, example, label }: Variable): string {
  return secret ? `given(${quoted(name)}, ${quoted(oneLine(label))})` : `process.env.${name} ?? ${quoted(example)}`;
}

function constant(name: string, value: string): string {
  return `const ${name} = ${value};`;
}
