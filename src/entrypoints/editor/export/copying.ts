import type { PictureOptions } from '../../../core/picture-options';
import type { Sop } from '../../../core/sop';
import { zoomed } from '../../../core/zoomed';
import { markdownCopy, richTextCopy } from '../../../exporters/copy';
import { copy } from '../../../platform/clipboard';
import { exportImages } from '../../../platform/paint';
import type { Lists } from '../../../redaction';
import { refuseOpen } from './exporting';
import { imageOf } from './readings';

/** What the SOP can be copied as. */
export type CopyForm = 'markdown' | 'richText';

/**
 * Puts the SOP on the clipboard. To be called in the press's own task. Rejects while a finding is open, as the export
 * does: whatever the page shows, nothing leaves past the gate.
 */
export function copySop(whole: Sop, lists: Lists, pictures: PictureOptions, form: CopyForm): Promise<void> {
  const allowed = refuseOpen(whole, lists);
  const sop = pictures.style === 'zoomed' ? zoomed(whole) : whole;
  const markdown = allowed.then(() => markdownCopy(sop));
  if (form === 'markdown') return copy({ 'text/plain': markdown });
  const images = allowed.then(() => exportImages(sop, imageOf, pictures));
  return copy({ 'text/html': images.then((painted) => richTextCopy(sop, painted)), 'text/plain': markdown });
}
