import type { Page } from 'playwright-core';
import { type Bench, type BenchOptions, openBench } from './extension';
import { type PageServer, startPages } from './pages';
import { startRecording } from './recording';

/** A recording that is under way, with pages to act on. */
export interface Scene {
  bench: Bench;
  pages: PageServer;
  /** The popup that started it. */
  popup: Page;
  /** The tab in front: an empty one. */
  tab: Page;
  close(): Promise<void>;
}

/** Opens a browser with the extension, starts recording and brings an empty tab to the front. */
export async function openScene(options: BenchOptions = {}): Promise<Scene> {
  const bench = await openBench(options);
  const pages = await startPages();
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  const close = async () => {
    await bench.close();
    await pages.close();
  };
  return { bench, pages, popup, tab, close };
}
