import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Box } from '../../../src/core/box';
import { personAt } from '../../support/person';
import type { Scene } from '../../support/scene';
import { extentOf, type StoredShot, shotSince } from '../../support/shots';
import { type Place, PRESSED, SECRET, serve } from './places';

/** Of what is filled, as a picture has it. */
const FILLED = [31, 41, 55] as const;

/** Edges, in pixels of a picture. */
const edges = ({ x, y, width, height }: Box, shot: StoredShot) => ({
  left: x * shot.width,
  top: y * shot.height,
  right: (x + width) * shot.width,
  bottom: (y + height) * shot.height,
});

/** How far a box reaches beyond the pixels on each side, in pixels; negative where it does not enclose them. */
function margins(outer: Box, inner: Box, shot: StoredShot): number[] {
  const [box, pixels] = [edges(outer, shot), edges(inner, shot)];
  return [pixels.left - box.left, pixels.top - box.top, box.right - pixels.right, box.bottom - pixels.bottom];
}

/** A person's press on the button of a place. */
function pressing({ at, inside }: Place): (tab: Page) => Promise<void> {
  return async (tab) => {
    if (!at) return personAt(tab, 1, 0.3).click((inside?.(tab) ?? tab).getByRole('button'));
    await tab.mouse.move(at.x, at.y);
    await tab.mouse.click(at.x, at.y, { delay: 80 });
  };
}

/** Presses the button of a place and looks at the picture: the box encloses the button, the secret is filled. */
export async function pressAt(
  { pages, popup }: Scene,
  tab: Page,
  place: Place,
  press: (tab: Page) => Promise<void> = pressing(place),
): Promise<StoredShot> {
  await tab.goto(serve(pages, place));
  await tab.waitForTimeout(600);
  const since = Date.now();
  await press(tab);
  const shown = await tab.screenshot({ caret: 'initial' });
  const shot = await shotSince(popup, since);
  expect(shot).not.toHaveProperty('missing');
  const [secret, covered, filled] = [
    await extentOf(popup, shown, SECRET),
    await extentOf(popup, shot, SECRET),
    await extentOf(popup, shot, FILLED),
  ];
  if (!secret || !filled) throw new Error(`${secret ? 'Nothing is filled' : 'The page shows no secret'}`);
  expect(covered, 'the secret').toBeUndefined();
  const pressed = await extentOf(popup, shot, PRESSED);
  if (place.target === 'none') {
    expect(shot.target).toBeUndefined();
    expect(pressed).toBeUndefined();
    return shot;
  }
  if (!shot.target || !pressed) throw new Error(pressed ? 'No box' : 'What is pressed is not in the picture');
  for (const margin of margins(shot.target, pressed.box, shot)) {
    expect(margin).toBeGreaterThanOrEqual(-1.1);
    if (place.target !== 'around') expect(margin).toBeLessThanOrEqual(2);
  }
  return shot;
}
