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
  test.each(places.map((place) => [place.name, place] as const))(
    '%s',
    (_, place) => pressAt(scene, tab, place),
    30_000,
  );
});
