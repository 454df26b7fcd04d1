import { slugOf } from '../../../core/slug';
import { allSteps, imageKey, type Sop } from '../../../core/sop';
import type { Exporter, OutputFile } from '../../../exporters/exporter';
import { download } from '../../../platform/download';
import { exportImages } from '../../../platform/paint';
import { print } from '../../../platform/print';
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
  /** As handed to the browser; none when it was printed. */
  filename?: string;
  /** How many pictures could not be found or read. */
  missing: number;
}

/** Rejects while a finding is open, in a text or in a picture. */
export async function refuseOpen(sop: Sop, lists: Lists): Promise<void> {
  const isOpen = gateFindings(sop, lists).length > 0 || openFindings(sop, await proposedFor(sop), lists).length > 0;
  if (isOpen) throw new Error('A finding is open');
}

/** Makes the files, packs them and hands them to the browser, or prints them. Rejects as {@link exportedFiles}. */
export async function exportSop(
  sop: Sop,
  lists: Lists,
  exporter: Exporter,
  onProgress: (progress: Progress) => void,
): Promise<Exported> {
  const { files, missing } = await exportedFiles(sop, lists, exporter, onProgress);
  const filename = await handOver(files, sop, exporter, onProgress);
  return { ...(filename !== undefined && { filename }), missing };
}

/**
 * The files of an export, and how many pictures could not be found or read. Rejects while a finding is open: whatever the page
 * shows, nothing leaves past the gate.
 */
export async function exportedFiles(
  sop: Sop,
  lists: Lists,
  exporter: Exporter,
  onProgress: (progress: Progress) => void,
): Promise<{ files: OutputFile[]; missing: number }> {
  await refuseOpen(sop, lists);
  const images = await exportImages(
    sop,
    imageOf,
    (done, of) => onProgress({ stage: 'pictures', part: of > 0 ? done / of : 1 }),
    exporter.pictures,
  );
  const files = await exporter.export(sop, images, redactionReport(sop, lists));
  const pictures = new Set(allSteps(sop).flatMap(({ picture }) => (picture ? imageKey(picture) : [])));
  return { files, missing: pictures.size - images.size };
}

/** Gives the name of what the browser got: the one file, or all of them in a zip; none when it was printed. */
async function handOver(
  files: readonly OutputFile[],
  sop: Sop,
  exporter: Exporter,
  onProgress: (progress: Progress) => void,
): Promise<string | undefined> {
  const [only, ...others] = files;
  if (exporter.isPrinted) {
    await print(String(only?.content));
    return undefined;
  }
  const isOne = only !== undefined && others.length === 0;
  const packed = isOne
    ? new Blob([only.content as BlobPart])
    : await zip(files, (part) => onProgress({ stage: 'packing', part }));
  const filename = isOne ? only.path : `${slugOf(sop.title)}.zip`;
  download(packed, filename);
  return filename;
}
