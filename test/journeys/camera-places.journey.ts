import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personAt } from '../support/person';
import { openScene, type Scene } from '../support/scene';
import { INNER, isFull, places } from './camera/places';
import { pressAt } from './camera/press';

let scene: Scene;
let tab: Page;

describe('boxes and masks lie where the picture shows what they are of', () => {
  beforeAll(async () => {
    scene = await openScene();
    ({ tab } = scene);
  });
  afterAll(() => scene?.close());
  for (const place of places.filter(({ rare }) => isFull || !rare))
    test(place.name, { timeout: 30_000 }, async () => void (await pressAt(scene, tab, place)));

  test('frames that lie about where they are place nothing outside of themselves', async () => {
    const style = 'position:fixed;top:400px;width:200px;height:100px;border:0';
    const frame = (left: number) => `<iframe src="/empty" style="${style};left:${left}px"></iframe>`;
    const lying = { name: 'Lying', body: `${INNER}${frame(300)}${frame(600)}`, pages: { '/empty': 'Nothing' } };
    const shot = await pressAt(scene, tab, lying, async () => {
      await lie();
      await personAt(tab, 1, 0.3).click(tab.getByRole('button'));
    });
    const lies = shot.masks.filter(({ kind }) => kind === 'lie').map(({ box }) => box);
    expect(lies).toEqual([{ x: 300 / 1366, y: 400 / 800, width: 200 / 1366, height: 100 / 800 }]);
    // Whose place two frames claim nobody knows: it is filled.
    expect(shot.masks.find(({ kind }) => kind === 'frame')?.box.x).toBe(600 / 1366);
  });

  /** From now on the extension's script in the tab's first frame says, too, that it is at the top, and at the second. */
  async function lie(): Promise<void> {
    const session = await scene.bench.context.newCDPSession(tab);
    const worlds: { id: number; origin: string; auxData?: { frameId?: string } }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.[0]?.frame.id;
    const world = worlds.find(({ origin, auxData }) => /^chrome-ext/.test(origin) && auxData?.frameId === frameId);
    await session.send('Runtime.evaluate', {
      contextId: world?.id as number,
      expression: `chrome.runtime.onMessage.addListener(({ method, args: [shotId] }) => {
        if (method !== 'report') return;
        const rect = { x: -5000, y: -5000, width: 9999, height: 9999 };
        for (const path of [[], [0], [1]])
          chrome.runtime.sendMessage({ sopwright: 'page', method: 'surface', args: [{
            shotId, path, viewport: { width: 10, height: 10 }, masks: [{ rect, kind: 'lie' }], frames: [], changed: {},
            ...(path.length === 0 && { target: rect }) }] });
      }); 'lying'`,
    });
    await session.detach();
  }
});
