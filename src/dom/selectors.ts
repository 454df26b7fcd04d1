import { isShadowed } from './shadowed';

/** Names that build tools and frameworks make up: they differ after the next build, or the next load. */
const GENERATED = /[0-9]|^(css|sc|jsx|emotion|awsui)[-_]|__|[_-][a-z0-9]{5,}$|^:|[A-Z][a-z]+[A-Z].*_/;

/** The longest selector that is of any use, in characters. */
const LONGEST = 1000;

/**
 * Ways to find an element again, best first: by role and name (Playwright's locator, within `scope` when others have
 * the same name), by the accessibility tree (Puppeteer's), by test id, by CSS without generated names.
 */
export function selectorsOf(element: Element, role: string, name: string, scope?: string): string[] {
  const selectors: (string | undefined)[] = [];
  if (role !== 'generic' && name !== '' && !name.endsWith('…')) {
    selectors.push(`${scope ? `${scope}.` : ''}${byRole(role, name)}`);
    selectors.push(`aria/${name.replaceAll(/[\\[\]]/g, '\\$&')}[role="${role}"]`);
  }
  const testId = element.getAttribute('data-testid') ?? element.getAttribute('data-test-id');
  if (testId) selectors.push(`[data-testid=${JSON.stringify(testId)}]`);
  selectors.push(pathOf(element));
  return selectors.filter((selector) => selector !== undefined && selector.length <= LONGEST) as string[];
}

/** Playwright's locator of an element by role and name; `exact: false` finds names that contain it. */
export function byRole(role: string, name: string, exact = true): string {
  return `getByRole(${JSON.stringify(role)}, { name: ${JSON.stringify(name)}${exact ? ', exact: true' : ''} })`;
}

/** The way to an element from the nearest one that has a steady id, else from the root of its tree. */
function pathOf(element: Element): string | undefined {
  const root = element.getRootNode();
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isShadowed(at)) return undefined;
    const id = at.id;
    if (typeof id === 'string' && id !== '' && !GENERATED.test(id) && 'getElementById' in root) {
      if ((root as Document).getElementById(id) === at) {
        steps.unshift(`#${CSS.escape(id)}`);
        break;
      }
    }
    steps.unshift(stepTo(at));
  }
  return steps.join(' > ');
}

/** One step down: the tag, told from its siblings by a steady name or else by its number. */
function stepTo(element: Element): string {
  const tag = CSS.escape(element.localName);
  const name = element.getAttribute('name');
  if (name && name.length < 40 && !GENERATED.test(name)) return `${tag}[name=${JSON.stringify(name)}]`;
  let number = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) number++;
  let alone = number === 1;
  for (let at = element.nextElementSibling; at && alone; at = at.nextElementSibling)
    alone = at.localName !== element.localName;
  return alone ? tag : `${tag}:nth-of-type(${number})`;
}
