import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import { isWithin } from './box';
import { asExported, croppedBox, croppedPixels, isExported, zoomedTo } from './crop';
import type { Picture } from './sop';

const picture = (more: Partial<Picture> = {}): Picture => ({
  shotId: 's',
  width: 1000,
  height: 500,
  moment: 'before',
  masks: [],
  ...more,
});
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Any box of a picture, however small. */
const boxes = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => box(Math.min(a, c), Math.min(b, d), Math.abs(a - c), Math.abs(b - d)));
const sizes = fc.record({ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 6000 }) });
/** For what is computed in fractions and compared. */
const NEARLY = 1e-9;

describe('croppedPixels', () => {
  it('are all of a picture without a crop', () => {
    expect(croppedPixels({ width: 7, height: 5 }, undefined)).toEqual(box(0, 0, 7, 5));
  });

  it('are whole ones', () => {
    expect(croppedPixels({ width: 100, height: 100 }, box(0.104, 0.5, 0.2, 0.5))).toEqual(box(10, 50, 20, 50));
  });

  it('lie in the picture and are never none, whatever the crop', () => {
    fc.assert(
      fc.property(sizes, boxes, (size, crop) => {
        const { x, y, width, height } = croppedPixels(size, crop);
        for (const part of [x, y, width, height]) expect(Number.isInteger(part)).toBe(true);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width);
        expect(y + height).toBeLessThanOrEqual(size.height);
      }),
    );
  });

  it('stay the same when the crop is cut again along them', () => {
    fc.assert(
      fc.property(sizes, boxes, (size, crop) => {
        const again = croppedBox({ ...size, crop });
        expect(croppedPixels(size, again)).toEqual(croppedPixels(size, crop));
      }),
    );
  });
});

describe('asExported', () => {
  const mask = (at: Box) => ({ kind: 'drawn', box: at });

  it('leaves a picture without a crop as it is', () => {
    const whole = picture({ target: box(0.1, 0.1, 0.1, 0.1), masks: [mask(box(0, 0, 1, 1))] });
    expect(asExported(whole)).toEqual({ target: whole.target, masks: whole.masks });
  });

  it('gives boxes in fractions of the crop, and none that lies outside', () => {
    const cropped = picture({
      crop: box(0.5, 0, 0.5, 0.5),
      target: box(0.75, 0.25, 0.25, 0.25),
      masks: [mask(box(0, 0, 0.5, 1)), mask(box(0.25, 0, 0.5, 0.25))],
      kept: [{ kind: 'email', reason: 'ours', box: box(0, 0.6, 1, 0.1) }],
    });
    expect(asExported(cropped)).toEqual({ target: box(0.5, 0.5, 0.5, 0.5), masks: [mask(box(0, 0, 0.5, 0.5))] });
  });

  it('says the same pixels of what is in the crop, and keeps within it', () => {
    fc.assert(
      fc.property(boxes, boxes, (crop, place) => {
        const cropped = picture({ crop, masks: [mask(place)] });
        const part = croppedBox(cropped);
        const [shown] = asExported(cropped).masks;
        expect(shown !== undefined).toBe(isExported(place, cropped));
        if (!shown) return;
        const { x, y, width, height } = shown.box;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-NEARLY);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + NEARLY);
        const left = part.x + x * part.width;
        expect(Math.abs(left - Math.max(place.x, part.x))).toBeLessThan(NEARLY);
        const right = part.x + (x + width) * part.width;
        expect(Math.abs(right - Math.min(place.x + place.width, part.x + part.width))).toBeLessThan(NEARLY);
      }),
    );
  });
});

describe('zoomedTo', () => {
  it('gives a small target at least 480 × 300 pixels, and about the middle', () => {
    const zoomed = zoomedTo(box(0.5, 0.5, 0.01, 0.01), { width: 1366, height: 800 });
    expect((zoomed?.width ?? 0) * 1366).toBeCloseTo(512, 0);
    expect((zoomed?.height ?? 0) * 800).toBeCloseTo(300, 5);
    expect((zoomed?.x ?? 0) + (zoomed?.width ?? 0) / 2).toBeCloseTo(0.505, 5);
  });

  it('lets a larger target take a third', () => {
    const zoomed = zoomedTo(box(0.4, 0.4, 0.2, 0.05), { width: 1366, height: 800 });
    expect(zoomed?.width).toBeCloseTo(0.6, 5);
  });

  it('stays in the picture at its edges', () => {
    expect(zoomedTo(box(0, 0.98, 0.02, 0.02), { width: 1366, height: 800 })).toMatchObject({ x: 0 });
  });

  it('is nothing where all of the picture is needed', () => {
    expect(zoomedTo(box(0, 0, 0.4, 0.1), { width: 1366, height: 800 })).toBeUndefined();
    expect(zoomedTo(box(0.1, 0.1, 0.1, 0.1), { width: 400, height: 300 })).toBeUndefined();
  });

  it('always holds the target with its shape the picture’s, whatever the target', () => {
    fc.assert(
      fc.property(sizes, boxes, (size, target) => {
        const zoomed = zoomedTo(target, size);
        if (!zoomed) return;
        expect(zoomed.width).toBe(zoomed.height);
        expect(isWithin(zoomed, box(-NEARLY, -NEARLY, 1 + 2 * NEARLY, 1 + 2 * NEARLY))).toBe(true);
        const room = box(zoomed.x - NEARLY, zoomed.y - NEARLY, zoomed.width + 2 * NEARLY, zoomed.height + 2 * NEARLY);
        expect(isWithin(target, room)).toBe(true);
        expect(zoomed.width * size.width).toBeGreaterThanOrEqual(480 - NEARLY);
        expect(zoomed.height * size.height).toBeGreaterThanOrEqual(300 - NEARLY);
      }),
    );
  });
});
