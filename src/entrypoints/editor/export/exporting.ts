import type { ExportOptions } from '../../../core/picture-options';
import { slugOf } from '../../../core/slug';
import { allSteps, imageKey, type Sop } from '../../../core/sop';
import { zoomed } from '../../../core/zoomed';
import type { ExportExtras, Exporter, OutputFile } from '../../../exporters/exporter';
import { download } from '../../../platform/download';
import { exportImages } from '../../../platform/paint';
import { print } from '../../../platform/print';
import { tagsOf } from '../../../platform/store/filing';
import { zip } from '../../../platform/zip';
import { findings, gateFindings, type Lists, RULES, redactionReport } from '../../../redaction';
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

/** What an export is made by. */
export interface Wanted {
  exporter: Exporter;
  /** What the person chose. */
  options: ExportOptions;
  /** The person's own. */
  lists: Lists;
  onProgress: (progress: Progress) => void;
  /** Ends it: nothing is handed over, and what was asked for rejects with the reason. */
  signal: AbortSignal;
}

/** Rejects while a finding is open, in a text or in a picture. */
export async function refuseOpen(sop: Sop, lists: Lists): Promise<void> {
  const isOpen = gateFindings(sop, lists).length > 0 || openFindings(sop, await proposedFor(sop), lists).length > 0;
  if (isOpen) throw new Error('A finding is open');
}

/**
 * Makes the files, packs them and hands them to the browser, or prints them. Rejects while a finding is open: whatever the page
 * shows, nothing leaves past the gate.
 */
export async function exportSop(sop: Sop, wanted: Wanted): Promise<Exported> {
  const { files, missing } = await exportedFiles(sop, wanted);
  const filename = await handOver(files, sop, wanted);
  return { ...(filename !== undefined && { filename }), missing };
}

/**
 * The files of an export, as they are before they are packed, and how many pictures could not be found or read. Rejects while a
 * finding is open.
 */
export async function exportedFiles(
  whole: Sop,
  { exporter, options, lists, onProgress, signal }: Wanted,
): Promise<{ files: OutputFile[]; missing: number }> {
  await refuseOpen(whole, lists);
  const pictures = { ...options.pictures, ...(exporter.pictures && { type: exporter.pictures }) };
  const sop = pictures.style === 'zoomed' ? zoomed(whole) : whole;
  const onPainted = (done: number, of: number) => onProgress({ stage: 'pictures', part: of > 0 ? done / of : 1 });
  const images = await exportImages(sop, imageOf, pictures, onPainted, signal);
  const extras = options.frontMatter && exporter.takesFrontMatter ? await frontMatter(sop, lists) : {};
  const files = await exporter.export(sop, images, redactionReport(sop, lists), extras);
  signal.throwIfAborted();
  const keys = new Set(allSteps(sop).flatMap(({ picture }) => (picture ? imageKey(picture) : [])));
  return { files, missing: keys.size - images.size };
}

/** Tags are no part of the document, so that the gate has not seen them: one that may be secret stays here. */
async function frontMatter({ id }: Sop, lists: Lists): Promise<ExportExtras> {
  const tags = await tagsOf(id);
  return { frontMatter: { tags: tags.filter((tag) => findings(tag, 'label', RULES, lists).length === 0) } };
}

/** Gives the name of what the browser got: the one file, or all of them in a zip; none when it was printed. */
async function handOver(
  files: readonly OutputFile[],
  sop: Sop,
  { exporter, onProgress, signal }: Wanted,
): Promise<string | undefined> {
  const [only, ...others] = files;
  if (exporter.isPrinted) {
    await print(String(only?.content));
    return undefined;
  }
  const isOne = only !== undefined && others.length === 0;
  const packed = isOne
    ? new Blob([only.content as BlobPart])
    : await zip(files, (part) => onProgress({ stage: 'packing', part }), signal);
  signal.throwIfAborted();
  const filename = isOne ? only.path : `${slugOf(sop.title)}.zip`;
  download(packed, filename);
  return filename;
}
