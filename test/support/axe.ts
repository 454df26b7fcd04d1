import { source } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, CDPSession>();

/**
 * What axe-core finds wrong with a page as it is now, in what the selector finds, a line for each element: rule, selector,
 * and why. With `rules`, by those alone. Our pages allow no scripts but their own: it goes in by the protocol.
 */
export async function axeProblems(page: Page, within: string, ...rules: string[]): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const evaluate = async (expression: string) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  if (!(await evaluate('typeof axe === "object"'))) await evaluate(`${source};0`);
  const only = rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {};
  const options = JSON.stringify({ ...only, resultTypes: ['violations'], elementRef: false });
  return (await evaluate(`axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' – ' + failureSummary.replace(/\\s+/g, ' '))))`)) as string[];
}
