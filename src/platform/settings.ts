import * as v from 'valibot';

/** Where settings are kept: `browser.storage.local`. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** Key of the width cap; stored: never renamed. */
const WIDTH_CAP = 'widthCap';

/** The most that WebP can hold, in image pixels. */
export const WIDEST = 16_383;

/** Image pixels. Narrower pictures could not be read. */
const WidthCap = v.pipe(v.number(), v.integer(), v.minValue(640), v.maxValue(WIDEST));

/** Until another is set, image pixels: no picture of an ordinary screen is wider, one of a sharp screen may be. */
export const DEFAULT_WIDTH_CAP = 2560;

/** How wide pictures are stored at most, in image pixels. What is stored and no width counts as nothing. */
export async function widthCap(area: SettingsArea): Promise<number> {
  const stored = v.safeParse(WidthCap, (await area.get(WIDTH_CAP))[WIDTH_CAP]);
  return stored.success ? stored.output : DEFAULT_WIDTH_CAP;
}

/** Sets how wide pictures are stored at most, in image pixels: 640 to 16,383. Throws a ValiError beyond. */
export async function setWidthCap(area: SettingsArea, cap: number): Promise<void> {
  await area.set({ [WIDTH_CAP]: v.parse(WidthCap, cap) });
}
