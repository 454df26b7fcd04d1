import { transformSync } from 'esbuild';
import type { Page } from 'playwright-core';

/** What a run of an exported test did. */
export interface TestRun {
  title: string;
  /** Titles of its steps, in the order they were begun; those that were skipped are marked. */
  steps: string[];
}

type Body = () => Promise<void>;

/** Waits as @playwright/test's assertions do. */
async function until(holds: Body, timeout: number): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

const expectation = Object.assign(
  (subject: Body | boolean[], message = '') => ({
    toPass: ({ timeout = 5000 } = {}) => until(subject as Body, timeout),
    toContain: (one: boolean) => {
      if (!(subject as boolean[]).includes(one)) throw new Error(message);
    },
  }),
  {
    poll: (ask: () => number) => ({
      toBeGreaterThan: (least: number) =>
        until(async () => {
          if (ask() <= least) throw new Error(`${ask()} is not greater than ${least}`);
        }, 5000),
    }),
  },
);

/**
 * Runs an exported test in `page` as @playwright/test would: that package comes with browsers of its own, so the few of its
 * functions that exported tests call are ours here. Rejects with the error of the step that failed, named by its title.
 */
export async function runExportedTest(source: string, page: Page, env: Record<string, string>): Promise<TestRun> {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const run: TestRun = { title: '', steps: [] };
  let body: ((fixtures: { page: Page }) => Promise<void>) | undefined;
  const step = async (title: string, act: Body) => {
    run.steps.push(title);
    await act().catch((error) => {
      throw new Error(`${title}: ${error instanceof Error ? error.message : error}`);
    });
  };
  const test = Object.assign(
    (title: string, act: typeof body) => {
      run.title = title;
      body = act;
    },
    {
      setTimeout: () => {},
      step: Object.assign(step, { skip: async (title: string) => void run.steps.push(`skipped: ${title}`) }),
    },
  );
  const required = (name: string) => {
    if (name !== '@playwright/test') throw new Error(`An exported test asks for ${name}`);
    return { test, expect: expectation };
  };
  new Function('require', 'process', code)(required, { env });
  page.setDefaultTimeout(30_000);
  await body?.({ page });
  return run;
}
