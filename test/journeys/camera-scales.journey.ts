import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openScene, type Scene } from '../support/scene';
import { isFull, places } from './camera/places';
import { pressAt } from './camera/press';

const CHOSEN = ['in the page', 'in a scaled frame', 'in a rotated frame', 'in a frame that zooms itself'];
const chosen = places.filter(({ name }) => CHOSEN.includes(name));

/** Pixels of the screen for one of CSS, and the browser's own zooms at that. */
const scales: [number, number[]][] = isFull
  ? [
      [1, [0.5, 1.25, 2]],
      [1.5, [1, 1.1]],
      [2, [1, 0.75]],
    ]
  : [[2, [1.25]]];

describe.each(scales)('on a screen of scale %d', (scale, zooms) => {
  let scene: Scene;
  let tab: Page;

  beforeAll(async () => {
    scene = await openScene({ scale });
    ({ tab } = scene);
  });
  afterAll(() => scene?.close());

  /** The browser's own zoom, as from its menu. */
  async function zoom(factor: number): Promise<void> {
    const worker = await scene.bench.worker();
    await worker.evaluate(async (by) => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (front?.id !== undefined) await chrome.tabs.setZoom(front.id, by);
    }, factor);
  }

  for (const factor of zooms)
    for (const place of chosen)
      test(`${place.name}, zoomed to ${factor}`, { timeout: 30_000 }, async () => {
        await tab.goto(scene.pages.at('/place'));
        await zoom(factor);
        await pressAt(scene, tab, place);
      });
});
