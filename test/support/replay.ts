import { createRunner, PuppeteerRunnerExtension, parse, type Step } from '@puppeteer/replay';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromium as findChromium } from '../run/setup.mjs';
import { exportAs } from './export-as';
import { openBench } from './extension';
import { type Person, personAt } from './person';
import { runExportedTest } from './playwright-test';
import { exportMarkdown, startRecording, stopRecording } from './recording';

const VIEWPORT = { width: 1366, height: 800 };
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** How long whoever looks on lets a dialog open, in milliseconds: what still opens may take the focus from what is typed. */
const PAUSE = 500;

/** A procedure in the two formats that can be run. */
export interface Scripts {
  /** Source of the exported Playwright test. */
  test: string;
  /** Text of the exported recording for DevTools. */
  recording: string;
}

/** Records what `act` does, redacts, and exports it as what can be run. */
export async function recordScripts(title: string, act: (person: Person) => Promise<unknown>): Promise<Scripts> {
  const bench = await openBench();
  try {
    const tab = await bench.context.newPage();
    const popup = await startRecording(bench, title);
    await tab.bringToFront();
    await act(personAt(tab, 1, 0.5));
    await tab.waitForTimeout(1000);
    const editor = await stopRecording(bench, popup);
    // Redacts what is open.
    await exportMarkdown(editor);
    const { text: test } = await exportAs(editor, 'Playwright test');
    const { text: recording } = await exportAs(editor, 'Chrome DevTools Recorder');
    return { test, recording };
  } finally {
    await bench.close();
  }
}

/** Runs an exported test in a browser of its own; `env` is what a person would set. Rejects with the step that failed. */
export async function runTest(source: string, env: Record<string, string>): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
  try {
    return (await runExportedTest(source, await browser.newPage({ viewport: VIEWPORT }), env)).steps;
  } finally {
    await browser.close();
  }
}

/**
 * Replays a recording with the Recorder's own runner, in a browser of its own. `values` is what a person would put in place of
 * its texts first: placeholders of secrets, and what is called otherwise on this console. Rejects with the step that failed.
 */
export async function replayRecording(text: string, values: Record<string, string>): Promise<void> {
  const edited = Object.entries(values).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const browser = await puppeteer.launch({ executablePath: findChromium(), headless: true, args: ARGS });
  try {
    const page = await browser.newPage();
    let last: Step | undefined;
    class Watched extends PuppeteerRunnerExtension {
      override async beforeEachStep(step: Step): Promise<void> {
        // The format knows no tab in front, and a tab behind another draws nothing: whoever looks on changes tabs.
        if (step.target === 'main' && last?.target !== 'main') await page.bringToFront();
        // The letters by which a list finds its entry belong together.
        if (!step.type.startsWith('key')) await new Promise((later) => setTimeout(later, PAUSE));
        last = step;
      }
    }
    // The package is typed for `puppeteer`, which is `puppeteer-core` with a browser.
    // The format knows no questions of the browser's: whoever looks on answers them.
    page.on('dialog', (dialog) => void dialog.accept());
    const extension = new Watched(browser as never, page as never);
    const runner = await createRunner(parse(JSON.parse(edited)), extension);
    await runner.run().catch((cause) => {
      throw new Error(`The recording stopped at ${JSON.stringify(last)}`, { cause });
    });
  } finally {
    await browser.close();
  }
}
