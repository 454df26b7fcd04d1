import JSZip from 'jszip';
import * as v from 'valibot';
import type { Shot } from '../core/shot';
import type { Sop } from '../core/sop';
import { type FileStep, SopFile } from '../core/sop-file';
import { fromSopFile, shotIdOf } from '../core/sop-to-file';
import { isPng, isWebp } from './picture-type';
import { isUnsafePath, Unpacker } from './unpack';

/** Why a file cannot be imported: a key of `_locales`, of a sentence a person can act upon, and what fills it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly key: `import${string}`,
    readonly filling: Record<string, string> = {},
  ) {
    super(key);
  }
}

/** A picture of an imported SOP, to be stored as that SOP's. */
export type ImportedShot = Omit<Shot, 'sessionId'> & { image: Blob };

/** Entries a zip may have: more is no SOP. */
const MAX_ENTRIES = 5_000;
/** Bytes that may be unpacked in all. */
const MAX_BYTES = 500 * 1024 * 1024;

/** What tells an SOP's data from other JSON, and from that of a later version. */
const Envelope = v.object({ format: v.optional(v.unknown()), formatVersion: v.optional(v.unknown()) });

/**
 * Reads a zip that the Markdown exporter wrote, whatever its folder is called now. The same zip gives the same ids,
 * so that importing it again replaces what the first import made. A step whose picture is not in the zip has none
 * and says so, in the words of `missingPicture`. Throws {@link ImportError}.
 */
export async function readZip(data: Blob, missingPicture: string): Promise<{ sop: Sop; shots: ImportedShot[] }> {
  const archive = await open(data);
  const unpacker = new Unpacker(MAX_BYTES, () => new ImportError('importTooLarge'));
  const { path, root } = placeOf(archive);
  const file = parse(await textOf(archive, path, unpacker));
  const shots = new Map<string, ImportedShot>();
  const missing = new Set<string>();
  for (const { image } of [...file.phases.flatMap((phase) => phase.steps), ...file.rollback]) {
    if (!image) continue;
    const id = shotIdOf(file.id, image.file);
    const entry = archive.file(root + image.file);
    if (!entry) missing.add(image.file);
    if (!entry || shots.has(id)) continue;
    const bytes = await unpacker.bytesOf(entry).catch(damaged);
    const type = image.file.endsWith('.png') ? 'png' : 'webp';
    if (!(type === 'png' ? isPng : isWebp)(bytes)) throw new ImportError('importNoPicture', { file: image.file });
    const { width, height, moment, target, masks = [] } = image;
    const marks = { masks, ...(target && { target }) };
    shots.set(id, { id, image: new Blob([bytes], { type: `image/${type}` }), width, height, moment, ...marks });
  }
  return { sop: fromSopFile(withoutPictures(file, missing, missingPicture)), shots: [...shots.values()] };
}

async function open(data: Blob): Promise<JSZip> {
  if (data.size > MAX_BYTES) throw new ImportError('importTooLarge');
  const archive = await JSZip.loadAsync(await data.arrayBuffer()).catch(() => {
    throw new ImportError('importDamaged');
  });
  const entries = Object.values(archive.files);
  if (entries.length > MAX_ENTRIES) throw new ImportError('importTooLarge');
  const unsafe = entries.find((entry) => isUnsafePath(entry.unsafeOriginalName ?? entry.name));
  if (unsafe) throw new ImportError('importUnsafe');
  return archive;
}

/** Where `sop.json` is: at the top, in the SOP's folder, or deeper when someone zipped a whole repository. */
function placeOf(archive: JSZip): { path: string; root: string } {
  const found = Object.keys(archive.files).filter(
    (path) => /(^|\/)sop\.json$/.test(path) && !path.startsWith('__MACOSX/'),
  );
  const [path, second] = found;
  if (path === undefined) throw new ImportError('importNoSop');
  if (second !== undefined) throw new ImportError('importSeveral');
  return { path, root: path.slice(0, -'sop.json'.length) };
}

async function textOf(archive: JSZip, path: string, unpacker: Unpacker): Promise<string> {
  const entry = archive.file(path);
  if (!entry) throw new ImportError('importDamaged');
  return new TextDecoder().decode(await unpacker.bytesOf(entry).catch(damaged));
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
    return JSON.parse(text);
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

function damaged(error: unknown): never {
  throw error instanceof ImportError ? error : new ImportError('importDamaged');
}
