import type { Root } from 'mdast';
import { slugOf } from '../core/slug';
import type { Sop } from '../core/sop';
import type { SopFile } from '../core/sop-file';
import { toSopFile } from '../core/sop-to-file';
import type { ExportImage, OutputFile } from './exporter';
import { readmeOf } from './markdown-sections';
import { readableTree } from './markdown-write';

/** An SOP as every text format writes it. */
export interface WrittenDocument {
  /** File and folder name. */
  slug: string;
  file: SopFile;
  /** The whole document; what stands in it is readable, and escaped by whoever writes it. */
  tree: Root;
  /** The pictures that the document shows, each once, by `file`. */
  pictures: ExportImage[];
}

/** The SOP as data, as a tree, and with the pictures it shows: formats differ in how they write the tree, and in nothing else. */
export function documentOf(sop: Sop, images: ReadonlyMap<string, ExportImage>): WrittenDocument {
  const slug = slugOf(sop.title);
  // The tree is made from the file, not from the SOP: what is imported again reads the same, to the byte.
  const file = toSopFile(sop, images, slug);
  const steps = [...file.phases.flatMap((phase) => phase.steps), ...file.rollback];
  const used = new Set(steps.flatMap(({ image }) => [image, image?.detail].flatMap((one) => one?.file ?? [])));
  const byFile = imagesByFile(images);
  const pictures = [...used].sort().flatMap((path) => byFile.get(path) ?? []);
  return { slug, file, tree: readableTree(readmeOf(file)), pictures };
}

/** All images of an export, those from near as well, by their `file`. */
export function imagesByFile(images: ReadonlyMap<string, ExportImage>): Map<string, ExportImage> {
  const all = [...images.values()].flatMap((image) => (image.detail ? [image, image.detail] : [image]));
  return new Map(all.map((image) => [image.file, image]));
}

/** The pictures as files of a folder. */
export function pictureFiles(folder: string, pictures: readonly ExportImage[]): OutputFile[] {
  return pictures.map(({ file, bytes }) => ({ path: `${folder}/${file}`, content: bytes }));
}

/** Data as people read it in a review: indented, ending in a line break. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
