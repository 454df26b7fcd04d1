import { expect, test } from 'vitest';
import type { Surface } from '../../protocol';
import { composeSurfaces, withoutLater } from './surfaces';

const shotId = '6f1c9f0e-4b7e-4d43-9d2f-0a3a4f2e7c11';
const surface = (part: Partial<Surface>): Surface => ({
  shotId,
  path: [],
  viewport: { width: 1000, height: 500 },
  masks: [],
  frames: [],
  ...part,
});
const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('rectangles of the top document become fractions of the picture', () => {
  const { masks, target, complete } = composeSurfaces([
    surface({ masks: [{ rect: rect(100, 50, 200, 100), kind: 'jwt' }], target: rect(500, 250, 50, 25) }),
  ]);
  expect(masks).toEqual([{ box: { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }, kind: 'jwt' }]);
  expect(target).toEqual({ x: 0.5, y: 0.5, width: 0.05, height: 0.05 });
  expect(complete).toBe(true);
});

test('what may be secret is proposed, not filled', () => {
  const { masks, proposed } = composeSurfaces([
    surface({
      masks: [
        { rect: rect(0, 0, 100, 50), kind: 'email', possible: true },
        { rect: rect(0, 50, 100, 50), kind: 'jwt' },
      ],
    }),
  ]);
  expect(masks.map(({ kind }) => kind)).toEqual(['jwt']);
  expect(proposed).toEqual([{ box: { x: 0, y: 0, width: 0.1, height: 0.1 }, kind: 'email' }]);
});

test('what lies in a scaled frame is placed through its parent and cut at its edge', () => {
  const { target, masks } = composeSurfaces([
    surface({ frames: [{ index: 0, rect: rect(100, 100, 200, 100) }] }),
    surface({
      path: [0],
      viewport: { width: 400, height: 200 },
      target: rect(40, 20, 100, 50),
      masks: [{ rect: rect(-1000, -1000, 5000, 5000), kind: 'jwt' }],
    }),
  ]);
  expect(target).toEqual({ x: 0.12, y: 0.22, width: 0.05, height: 0.05 });
  expect(masks).toEqual([{ box: { x: 0.1, y: 0.2, width: 0.2, height: 0.2 }, kind: 'jwt' }]);
});

test('a frame that does not answer is masked whole', () => {
  const { masks, complete, placed } = composeSurfaces([
    surface({ frames: [{ index: 2, rect: rect(0, 0, 500, 500) }] }),
  ]);
  expect(masks).toEqual([{ box: { x: 0, y: 0, width: 0.5, height: 1 }, kind: 'frame' }]);
  expect({ complete, placed }).toEqual({ complete: false, placed: true });
});

test('nothing in a skewed frame is placed, and all of it is filled for what it hides', () => {
  const frames = [{ index: 0, rect: rect(100, 100, 200, 100), skewed: true } as const];
  const inner = surface({ path: [0], viewport: { width: 400, height: 200 }, target: rect(0, 0, 50, 50) });
  const nested = surface({ path: [0, 0], masks: [{ rect: rect(1, 1, 5, 5), kind: 'jwt' }], target: rect(0, 0, 9, 9) });
  const whole = { x: 0.1, y: 0.2, width: 0.2, height: 0.2 };
  const within = { ...inner, frames: [{ index: 0, rect: rect(-10, 5, 20, 20) }] };
  expect(composeSurfaces([surface({ frames }), inner])).toMatchObject({ masks: [], complete: true });
  expect(composeSurfaces([surface({ frames }), inner]).target).toBeUndefined();
  expect(composeSurfaces([surface({ frames }), within, nested])).toMatchObject({
    masks: [{ box: whole, kind: 'jwt' }],
  });
  expect(composeSurfaces([surface({ frames }), within]).masks).toEqual([{ box: whole, kind: 'frame' }]);
});

test('a frame that moved between two reports is masked at both places', () => {
  const at = (y: number) => surface({ frames: [{ index: 0, rect: rect(0, y, 1000, 100) }] });
  const inner = surface({
    path: [0],
    viewport: { width: 1000, height: 100 },
    masks: [{ rect: rect(0, 0, 100, 100), kind: 'jwt' }],
    target: rect(0, 0, 100, 100),
  });
  const { masks, target } = composeSurfaces([at(0), inner, at(250)]);
  expect(masks.map(({ box }) => box.y)).toEqual([0, 0.5]);
  expect(target?.y).toBe(0);
});

test('without the top document nothing can be said', () => {
  expect(composeSurfaces([surface({ path: [0] })]).placed).toBe(false);
});

test('a second report adds its masks and does not take the target away', () => {
  const { masks, target } = composeSurfaces([
    surface({ target: rect(0, 0, 100, 100), masks: [{ rect: rect(0, 0, 100, 50), kind: 'a' }] }),
    surface({ masks: [{ rect: rect(0, 50, 100, 50), kind: 'a' }] }),
  ]);
  expect(target).toBeDefined();
  expect(masks).toHaveLength(2);
});

test('what changed is the last change before the action and the first after it, of all frames that told', () => {
  const top = surface({ frames: [{ index: 0, rect: rect(0, 0, 500, 500) }] });
  const frame = surface({ path: [0], viewport: { width: 500, height: 500 } });
  const composed = (...surfaces: Surface[]) => {
    const { changed, told } = composeSurfaces(surfaces);
    return { changed, told };
  };
  expect(composed(top, { ...frame, changed: {} })).toEqual({ changed: undefined, told: false });
  expect(composed({ ...top, changed: { before: 10 } }, frame)).toEqual({ changed: { before: 10 }, told: false });
  expect(composed(top, { ...top, changed: { before: 10 } }, { ...frame, changed: { before: 20, after: 40 } })).toEqual({
    changed: { before: 20, after: 40 },
    told: true,
  });
  expect(composed({ ...top, changed: {} }, { ...frame, changed: {} })).toEqual({ changed: {}, told: true });
});

test('what became secret after the action covers nothing in a picture from before it', () => {
  const key = { rect: rect(0, 0, 100, 50), kind: 'private-key' };
  const password = { rect: rect(0, 50, 100, 50), kind: 'secret-field' };
  const early = surface({ masks: [password] });
  const late = { ...early, masks: [password, key], changed: { after: 20 } };
  const onlyLate = surface({ path: [0], viewport: { width: 500, height: 500 }, masks: [key], changed: {} });
  const kinds = (surfaces: Surface[]) => composeSurfaces(surfaces).masks.map(({ kind }) => kind);
  expect(kinds([early, late])).toEqual(['secret-field', 'private-key']);
  expect(kinds(withoutLater([early, late]))).toEqual(['secret-field']);
  const around = { ...early, frames: [{ index: 0, rect: rect(0, 0, 500, 500) }] };
  expect(kinds(withoutLater([around, late, onlyLate]))).toEqual(['secret-field', 'private-key']);
});
