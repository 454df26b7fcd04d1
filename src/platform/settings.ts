import * as v from 'valibot';
import { DEFAULT_ID_SCHEME, isIdScheme } from '../core/sop-id';

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

/** Key of the scheme of ids; stored: never renamed. */
const ID_SCHEME = 'idScheme';

const IdScheme = v.pipe(v.string(), v.check(isIdScheme));

/** How the ids of new SOPs are made, see `core/sop-id.ts`. What is stored and no scheme counts as nothing. */
export async function idScheme(area: SettingsArea): Promise<string> {
  const stored = v.safeParse(IdScheme, (await area.get(ID_SCHEME))[ID_SCHEME]);
  return stored.success ? stored.output : DEFAULT_ID_SCHEME;
}

/** Sets how the ids of new SOPs are made. Throws a ValiError on what is no scheme. */
export async function setIdScheme(area: SettingsArea, scheme: string): Promise<void> {
  await area.set({ [ID_SCHEME]: v.parse(IdScheme, scheme) });
}
