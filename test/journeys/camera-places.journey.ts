import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openScene, type Scene } from '../support/scene';
import { places } from './camera/places';
import { pressAt } from './camera/press';

let scene: Scene;
let tab: Page;

describe('boxes and masks lie where the picture shows what they are of', () => {
  beforeAll(async () => {
    scene = await openScene();
    ({ tab } = scene);
  });
  afterAll(() => scene?.close());
  for (const place of places)
    test(place.name, { timeout: 30_000 }, async () => void (await pressAt(scene, tab, place)));
});
