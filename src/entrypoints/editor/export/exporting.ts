import { slugOf } from '../../../core/slug';
import { allSteps, imageKey, type Sop } from '../../../core/sop';
import type { Exporter } from '../../../exporters/exporter';
import { download } from '../../../platform/download';
import { exportImages } from '../../../platform/paint';
import { zip } from '../../../platform/zip';
import { gateFindings, type Lists, redactionReport } from '../../../redaction';
import { imageOf, openFindings, proposedFor } from './readings';

/** How far an export is. */
export interface Progress {
  stage: 'pictures' | 'packing';
  /** 0…1 of the stage. */
  part: number;
}

/** What an export gave. */
export interface Exported {
  /** As handed to the browser. */
  filename: string;
  /** How many pictures could not be found or read. */
  missing: number;
}

/**
 * Makes the files, packs them and hands them to the browser. Rejects while a finding is open: whatever the page
 * shows, nothing leaves past the gate.
 */
export async function exportSop(
  sop: Sop,
  lists: Lists,
  exporter: Exporter,
  onProgress: (progress: Progress) => void,
): Promise<Exported> {
  const isOpen = gateFindings(sop, lists).length > 0 || openFindings(sop, await proposedFor(sop), lists).length > 0;
  if (isOpen) throw new Error('A finding is open');
  const images = await exportImages(
    sop,
    imageOf,
    (done, of) => onProgress({ stage: 'pictures', part: of > 0 ? done / of : 1 }),
    exporter.pictures,
  );
  const files = await exporter.export(sop, images, redactionReport(sop, lists));
  const [only, ...others] = files;
  const isOne = only !== undefined && others.length === 0;
  const packed = isOne
    ? new Blob([only.content as BlobPart])
    : await zip(files, (part) => onProgress({ stage: 'packing', part }));
  const filename = isOne ? only.path : `${slugOf(sop.title)}.zip`;
  download(packed, filename);
  const pictures = new Set(allSteps(sop).flatMap(({ picture }) => (picture ? imageKey(picture) : [])));
  return { filename, missing: pictures.size - images.size };
}
