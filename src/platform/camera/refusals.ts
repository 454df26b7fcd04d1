import { browser } from '../browser';

/** Why there is no picture. */
export type Refusal =
  | 'refused'
  | 'quota'
  | 'slow'
  | 'black'
  | 'forbidden'
  | 'minimised'
  | 'resized'
  | 'gone'
  | 'otherTab'
  | 'lost'
  | 'silent';

/** A sentence for the person, for each reason. */
export type MissingReasons = Record<Refusal, string>;

/** There is no picture, for that reason. */
export class NoPicture extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

/** What the browser's errors mean: its own words are for developers. */
const MEANINGS: readonly [RegExp, Refusal][] = [
  [/quota/i, 'quota'],
  [/permission|not allowed|cannot (access|be scripted)|policy|DevTools/i, 'forbidden'],
  [/no (tab|window|active)|tab was closed/i, 'gone'],
];

/** Why a tab gave no picture, from the error that the browser gave instead, and from how things stand with the tab. */
export async function refusalOf(error: unknown, tabId: number, windowId: number): Promise<Refusal> {
  if (error instanceof NoPicture && /^(otherTab|lost)$/.test(error.reason)) return error.reason;
  const [tab, window] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    browser.windows.get(windowId).catch(() => undefined),
  ]);
  if (!tab || !window) return 'gone';
  if (window.state === 'minimized') return 'minimised';
  if (error instanceof NoPicture) return error.reason;
  return MEANINGS.find(([words]) => words.test(String(error)))?.[1] ?? 'refused';
}
