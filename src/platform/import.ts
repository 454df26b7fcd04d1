import * as v from 'valibot';
import type { Shot } from '../core/shot';
import type { Sop } from '../core/sop';
import { type FileStep, SopFile } from '../core/sop-file';
import { fromSopFile, shotIdOf } from '../core/sop-to-file';
import { type Folder, textOf } from './folder';
import { ImportError } from './import-error';
import { MAX_PIXELS, pngSize, webpSize } from './picture-type';

/** A picture of an imported SOP, to be stored as that SOP's. */
export type ImportedShot = Omit<Shot, 'sessionId'> & { image: Blob };

/** JSON that is longer, in bytes, is not read only to see whose it is. */
const LARGEST_JSON = 5 * 1024 * 1024;

/** What tells an SOP's data from other JSON, and from that of a later version. */
const Envelope = v.object({ format: v.optional(v.unknown()), formatVersion: v.optional(v.unknown()) });

/** An SOP as it was exported, and what lies beside it. */
export interface ImportedSop {
  sop: Sop;
  shots: ImportedShot[];
  /** The SOP as data, with all its pictures: what its README was written from. */
  file: SopFile;
  /** The text of README.md, which a person may have edited since; absent if there is none. */
  readme?: string;
}

/**
 * Reads what the Markdown exporter wrote, whatever its folder is called now. The same files give the same ids, so that
 * importing them again replaces what the first import made. A step whose picture is not there has none
 * and says so, in the words of `missingPicture`. Throws {@link ImportError}.
 */
export async function readSop(folder: Folder, missingPicture: string): Promise<ImportedSop> {
  const { path, root } = placeOf(folder);
  const text = await textOf(folder, path);
  if (text === undefined) throw new ImportError('importDamaged');
  const file = parse(text);
  const shots = new Map<string, ImportedShot>();
  const missing = new Set<string>();
  for (const { image } of [...file.phases.flatMap((phase) => phase.steps), ...file.rollback]) {
    if (!image) continue;
    const id = shotIdOf(file.id, image.file);
    if (shots.has(id)) continue;
    const bytes = await folder.bytesOf(root + image.file);
    if (!bytes) {
      missing.add(image.file);
      continue;
    }
    const type = image.file.endsWith('.png') ? 'png' : 'webp';
    const size = type === 'png' ? pngSize(bytes) : webpSize(bytes);
    if (!size) throw new ImportError('importNoPicture', { file: image.file });
    if (size.width * size.height > MAX_PIXELS) throw new ImportError('importHugePicture', { file: image.file });
    const { width, height, moment, target, masks = [] } = image;
    const marks = { masks, ...(target && { target }) };
    shots.set(id, { id, image: new Blob([bytes], { type: `image/${type}` }), width, height, moment, ...marks });
  }
  const readme = await textOf(folder, `${root}README.md`);
  const sop = fromSopFile(withoutPictures(file, missing, missingPicture));
  return { sop, shots: [...shots.values()], file, ...(readme !== undefined && { readme }) };
}

/** Whether JSON is an SOP's data, or was before it was damaged: other JSON may be a recording of Chrome DevTools. */
export async function isSopJson(data: Blob): Promise<boolean> {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"sopwright"/.test(await data.slice(0, 200).text()) || (await saysSo(data));
}

/** Keys may have been put in another order. */
async function saysSo(data: Blob): Promise<boolean> {
  if (data.size > LARGEST_JSON) return false;
  try {
    const json: unknown = JSON.parse((await data.text()).replace(/^\uFEFF/, ''));
    return v.is(Envelope, json) && json.format === 'sopwright';
  } catch {
    return false;
  }
}

/** Where `sop.json` is: at the top, in the SOP's folder, or deeper in a whole repository. */
function placeOf(folder: Folder): { path: string; root: string } {
  const found = folder.paths.filter((path) => /(^|\/)sop\.json$/.test(path) && !path.startsWith('__MACOSX/'));
  const [path, second] = found;
  if (path === undefined) throw new ImportError('importNoSop');
  if (second !== undefined) throw new ImportError('importSeveral');
  return { path, root: path.slice(0, -'sop.json'.length) };
}

function parse(text: string): SopFile {
  const json = jsonOf(text);
  const { format, formatVersion } = v.is(Envelope, json) ? json : {};
  if (format !== 'sopwright') throw new ImportError('importForeign');
  if (typeof formatVersion === 'number' && formatVersion > 1) throw new ImportError('importNewer');
  const result = v.safeParse(SopFile, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'sop.json';
  throw new ImportError('importIncomplete', { where, issue: issue.message.slice(0, 200) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('importInvalid');
  }
}

function withoutPictures(file: SopFile, missing: ReadonlySet<string>, why: string): SopFile {
  if (missing.size === 0) return file;
  const bare = (step: FileStep): FileStep => {
    if (!step.image || !missing.has(step.image.file)) return step;
    const { image: _, ...rest } = step;
    return { ...rest, imageMissing: why };
  };
  const phases = file.phases.map((phase) => ({ ...phase, steps: phase.steps.map(bare) }));
  return { ...file, phases, rollback: file.rollback.map(bare) };
}
