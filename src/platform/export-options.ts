import * as v from 'valibot';
import { type ExportOptions, USUAL_EXPORT } from '../core/picture-options';
import type { SettingsArea } from './settings';

/** Key of what was chosen for exports; stored: never renamed. */
const EXPORT = 'export';

const Options: v.GenericSchema<ExportOptions> = v.object({
  pictures: v.object({
    type: v.picklist(['webp', 'png']),
    widest: v.picklist([0, 2560, 1920, 1600, 1280]),
    quality: v.picklist(['lossless', 'high', 'small']),
    style: v.picklist(['full', 'zoomed', 'both']),
  }),
  frontMatter: v.boolean(),
});

/** What the person chose for exports. What is stored and no such choice counts as nothing. */
export async function exportOptions(area: SettingsArea): Promise<ExportOptions> {
  const stored = v.safeParse(Options, (await area.get(EXPORT))[EXPORT]);
  return stored.success ? stored.output : USUAL_EXPORT;
}

/** Remembers what the person chose for exports. Throws a ValiError on what is no such choice. */
export async function setExportOptions(area: SettingsArea, options: ExportOptions): Promise<void> {
  await area.set({ [EXPORT]: v.parse(Options, options) });
}
