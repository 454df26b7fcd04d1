import { describe, expect, it } from 'vitest';
import { phaseOf, pictureOf, sopOf, stepOf } from '../../test/support/sops';
import { asExported, croppedBox } from './crop';
import type { Picture } from './sop';
import { detailIn, nearer, zoomed } from './zoomed';

const target = { x: 0.4, y: 0.5, width: 0.1, height: 0.03 };
const picture = (more: Partial<Picture> = {}): Picture => ({ ...pictureOf('s'), target, ...more });

describe('nearer', () => {
  it('shows the target with what is around it', () => {
    const near = nearer(picture());
    expect(near?.crop?.width).toBeCloseTo(480 / 1366, 1);
    const { target: shown } = asExported(near as Picture);
    expect(shown?.width).toBeGreaterThan(0.2);
  });

  it('shows nothing that the crop has cut off', () => {
    const crop = { x: 0.35, y: 0, width: 0.6, height: 0.9 };
    const near = croppedBox(nearer(picture({ crop })) as Picture);
    const whole = croppedBox(picture({ crop }));
    expect(near.x).toBeGreaterThanOrEqual(whole.x);
    expect(near.x + near.width).toBeLessThanOrEqual(whole.x + whole.width);
    expect(near.width).toBeLessThan(whole.width);
  });

  it.each<[string, Picture]>([
    ['there is no target', pictureOf('s')],
    ['the crop has cut it off', picture({ crop: { x: 0, y: 0, width: 0.3, height: 0.3 } })],
    ['about all is needed', picture({ target: { x: 0, y: 0, width: 0.5, height: 0.5 } })],
    ['it is near already', nearer(picture()) as Picture],
    ['what was imported is', picture({ zoomed: true })],
  ])('is nothing when %s', (_, one) => {
    expect(nearer(one)).toBeUndefined();
    expect(detailIn(one)).toBeUndefined();
  });
});

it('a document is zoomed to what it can be, and again is the same', () => {
  const steps = [stepOf('a', { picture: picture() }), stepOf('b'), { ...stepOf('c'), picture: undefined as never }];
  const sop = sopOf({ phases: [phaseOf('one', steps)], rollback: [stepOf('r', { picture: picture() })] });
  const near = zoomed(sop);
  expect(near.phases[0]?.steps[0]?.picture?.crop).toBeDefined();
  expect(near.rollback[0]?.picture?.zoomed).toBe(true);
  expect(near.phases[0]?.steps[1]).toEqual(steps[1]);
  expect(zoomed(near)).toEqual(near);
});

it('the part of a detail is in fractions of the picture it stands below', () => {
  const crop = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 };
  const part = detailIn(picture({ crop }));
  const near = croppedBox(nearer(picture({ crop })) as Picture);
  const whole = croppedBox(picture({ crop }));
  expect(whole.x + (part?.x ?? 0) * whole.width).toBeCloseTo(near.x, 6);
  expect((part?.width ?? 0) * whole.width).toBeCloseTo(near.width, 6);
});
