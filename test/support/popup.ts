import type { CDPSession, Page } from 'playwright-core';
import type { Bench } from './extension';

/**
 * The popup below the toolbar button, or the panel at the side of the window. Playwright shows no such pages: they are
 * driven by the protocol.
 */
export interface Popup {
  targetId: string;
  /** What an expression gives in it; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the middle of what the selector finds, as a mouse does; waits until it is there. */
  press(selector: string): Promise<void>;
  /** A PNG of it. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Target {
  targetId: string;
  url: string;
}

/** How long to wait for something to be there, in milliseconds, and between two looks. */
const THERE = { within: 15_000, every: 50 };

/** Presses the toolbar button on a tab, which opens the popup and lets the extension stream that tab. */
export async function openPopupOn(bench: Bench, tab: Page): Promise<Popup> {
  const browser = await browserOf(bench);
  const front = (await targetsOf(browser, [{ type: 'tab' }])).find(({ url }) => url === tab.url());
  if (!front) throw new Error('No such tab');
  const id = new URL(bench.url('')).host;
  await browser.send('Extensions.triggerAction' as never, { id, targetId: front.targetId } as never);
  return drive(bench, browser);
}

/** Presses the button of the popup that opens the same at the side of the window; the popup closes. */
export async function openAtSide(bench: Bench, popup: Popup): Promise<Popup> {
  await popup.press('button[aria-label="Open at the side"]:enabled');
  return drive(bench, await browserOf(bench), popup.targetId);
}

async function browserOf(bench: Bench): Promise<CDPSession> {
  const browser = await bench.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser is gone');
  return browser;
}

async function targetsOf(browser: CDPSession, filter?: { type: string }[]): Promise<Target[]> {
  return ((await browser.send('Target.getTargets', filter && { filter })) as { targetInfos: Target[] }).targetInfos;
}

/** Drives the popup's page, wherever it is shown; not that of the target `but`. */
async function drive(bench: Bench, browser: CDPSession, but?: string): Promise<Popup> {
  const page = bench.url('src/entrypoints/popup/');
  const { targetId } = await there(async () =>
    (await targetsOf(browser)).find(({ url, targetId: found }) => url.startsWith(page) && found !== but),
  );
  const send = await attach(browser, targetId);

  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value as unknown;
  };
  return {
    targetId,
    evaluate,
    async press(selector) {
      const box = `(() => { const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`;
      const at = (await there(() => evaluate(box))) as { x: number; y: number };
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
    screenshot: async () => Buffer.from((await send('Page.captureScreenshot', {})).data, 'base64'),
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
  };
}

/** Sends to a target what Playwright has no session for. */
async function attach(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  // biome-ignore lint/suspicious/noExplicitAny: answers of the protocol, each of its own shape.
  const waiting = new Map<number, (result: any) => void>();
  browser.on('Target.receivedMessageFromTarget', (received) => {
    const { id, result } = JSON.parse(received.message);
    if (received.sessionId === sessionId) waiting.get(id)?.(result);
  });
  // A press may close the page that was to answer.
  browser.on('Target.detachedFromTarget', (gone) => {
    if (gone.sessionId === sessionId) for (const settle of waiting.values()) settle({});
  });
  return async (method: string, params: object) => {
    const id = ++count;
    const answer = new Promise<ReturnType<typeof JSON.parse>>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}

async function there<Found>(look: () => Promise<Found | undefined | null>): Promise<Found> {
  const since = Date.now();
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() - since > THERE.within) throw new Error('Nothing is there');
    await new Promise((resolve) => setTimeout(resolve, THERE.every));
  }
}
