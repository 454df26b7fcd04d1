import { finder } from '@medv/finder';

/** Names that build tools and frameworks make up: they differ after the next build, or the next load. */
const GENERATED = /[0-9]|^(css|sc|jsx|emotion|awsui)[-_]|__|[_-][a-z0-9]{5,}$|^:|[A-Z][a-z]+[A-Z].*_/;

/** `finder` searches for a whole second on repetitive tables by default; this keeps it within a few milliseconds. */
const BOUNDS = { timeoutMs: 3, maxNumberOfPathChecks: 30 };

/** Ways to find an element again, best first: by role and name, by test id, by CSS without generated names. */
export function selectorsOf(element: Element, role: string, name: string): string[] {
  const selectors: string[] = [];
  if (role !== 'generic' && name !== '' && !name.endsWith('…'))
    selectors.push(`getByRole(${JSON.stringify(role)}, { name: ${JSON.stringify(name)} })`);
  const testId = element.getAttribute('data-testid') ?? element.getAttribute('data-test-id');
  if (testId) selectors.push(`[data-testid=${JSON.stringify(testId)}]`);
  const css = cssOf(element);
  if (css !== undefined) selectors.push(css);
  return selectors.map((selector) => selector.slice(0, 1000));
}

function cssOf(element: Element): string | undefined {
  const steady = (word: string) => !GENERATED.test(word);
  const root = element.getRootNode();
  try {
    return finder(element, {
      ...BOUNDS,
      root: root instanceof ShadowRoot ? (root.firstElementChild ?? element) : element.ownerDocument.documentElement,
      idName: steady,
      className: steady,
      attr: (attribute, value) => /^(name|type|data-[a-z-]+)$/.test(attribute) && value.length < 40 && steady(value),
    });
  } catch {
    // finder throws on elements that left the document, and when its time is up.
    return undefined;
  }
}
