import { expect, it } from 'vitest';
import { USUAL_EXPORT } from '../core/picture-options';
import { exportOptions, setExportOptions } from './export-options';

/** What `browser.storage.local` does, with this stored in it. */
function areaWith(stored: Record<string, unknown> = {}) {
  const values = { ...stored };
  return {
    get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(values, more),
  };
}

it('exports are as usual until something else is chosen, which is remembered', async () => {
  const area = areaWith();
  expect(await exportOptions(area)).toEqual({
    pictures: { type: 'webp', widest: 0, quality: 'high', style: 'full' },
    frontMatter: false,
  });
  const chosen = {
    pictures: { type: 'png', widest: 1280, quality: 'small', style: 'both' },
    frontMatter: true,
  } as const;
  await setExportOptions(area, chosen);
  expect(await exportOptions(area)).toEqual(chosen);
});

it.each([
  [null],
  ['png'],
  [{ ...USUAL_EXPORT, frontMatter: 1 }],
  [{ ...USUAL_EXPORT, pictures: { ...USUAL_EXPORT.pictures, widest: 12_800 } }],
  [{ ...USUAL_EXPORT, pictures: { ...USUAL_EXPORT.pictures, type: 'svg' } }],
])('a stored %j is no choice, and cannot be made', async (value) => {
  expect(await exportOptions(areaWith({ export: value }))).toEqual(USUAL_EXPORT);
  await expect(setExportOptions(areaWith(), value as never)).rejects.toThrow();
});
