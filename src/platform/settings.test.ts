import { expect, it } from 'vitest';
import { idScheme, type SettingsArea, setIdScheme, setWidthCap, widthCap } from './settings';

/** What `browser.storage.local` does, with this stored in it. */
function areaWith(stored: Record<string, unknown> = {}): SettingsArea {
  const values = { ...stored };
  return {
    get: async (key) => (key in values ? { [key]: values[key] } : {}),
    set: async (more) => void Object.assign(values, more),
  };
}

it('the width cap is 2560 pixels until another is set', async () => {
  const area = areaWith();
  expect(await widthCap(area)).toBe(2560);
  await setWidthCap(area, 1920);
  expect(await widthCap(area)).toBe(1920);
});

it.each([['1920'], [0], [-1], [639], [16_384], [1000.5], [Number.NaN], [null]])(
  'a stored %j is no width cap, and cannot be set',
  async (value) => {
    expect(await widthCap(areaWith({ widthCap: value }))).toBe(2560);
    await expect(setWidthCap(areaWith(), value as number)).rejects.toThrow();
  },
);

it('ids are SOP-0001 and so on until another scheme is set, which has a number in it', async () => {
  const area = areaWith();
  expect(await idScheme(area)).toBe('SOP-{number:4}');
  await setIdScheme(area, 'OPS-{number:3}');
  expect(await idScheme(area)).toBe('OPS-{number:3}');
  await expect(setIdScheme(area, 'OPS')).rejects.toThrow();
  expect(await idScheme(areaWith({ idScheme: 7 }))).toBe('SOP-{number:4}');
});
