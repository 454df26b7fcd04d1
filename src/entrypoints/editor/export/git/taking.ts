import type { PictureOptions } from '../../../../core/picture-options';
import { allSteps, imageKey, type Picture, type Sop, type Step } from '../../../../core/sop';
import { shotIdOf } from '../../../../core/sop-to-file';
import { zoomed } from '../../../../core/zoomed';
import { zipFolder } from '../../../../platform/folder';
import type { Change } from '../../../../platform/git/changes';
import { type ImportedSop, readSop } from '../../../../platform/import';
import { exportImages } from '../../../../platform/paint';
import { putShot } from '../../../../platform/store/recording';
import { zip } from '../../../../platform/zip';
import { editedSop, isOurs, isReadable, parseReadme, writtenReadme } from '../../../../readers';
import { keepable, type Lists } from '../../../../redaction';
import { imageOf } from '../readings';

/** A document from upstream. */
export interface Taken {
  document: Sop;
  /** Texts of its README.md that are no part of it. */
  left: string[];
}

/**
 * The document as it is upstream, in place of this one: its folder goes through the import of a zip, with what somebody edited in
 * its README.md. Pictures that are the same there stay as they are here, with what lies below their marks and masks; new ones are
 * stored. `pictures`: as they are exported here. Rejects with an ImportError.
 */
export async function takeOver(
  sop: Sop,
  { files }: Change,
  missingPicture: string,
  pictures: PictureOptions,
  lists: Lists,
): Promise<Taken> {
  const read = await readSop(await zipFolder(await zip(files)), missingPicture);
  const { document: edited, left } = withReadme(read, lists);
  const own = await picturesByShot(sop, read.sop.id, pictures);
  const withOwn = (step: Step): Step => {
    const picture = step.picture && own.get(step.picture.shotId);
    return picture ? { ...step, picture } : step;
  };
  const document: Sop = {
    ...edited,
    phases: edited.phases.map((phase) => ({ ...phase, steps: phase.steps.map(withOwn) })),
    rollback: edited.rollback.map(withOwn),
    id: sop.id,
    kept: sop.kept,
  };
  // Pictures first: a document must never point at what is not there yet.
  for (const shot of read.shots) if (!own.has(shot.id)) await putShot({ ...shot, sessionId: sop.id });
  return { document, left };
}

/** What was read, with what was edited in its README; what is certainly secret there is replaced. */
function withReadme({ sop, file, readme }: ImportedSop, lists: Lists): Taken {
  const written = writtenReadme(file);
  if (readme === undefined || readme === written) return { document: sop, left: [] };
  const parsed = isReadable(readme) && isReadable(written) ? parseReadme(readme) : undefined;
  if (!parsed || !isOurs(parsed)) return { document: sop, left: ['README.md'] };
  const edited = editedSop(sop, file, parsed, () => crypto.randomUUID());
  return { document: keepable(edited.sop, lists).document, left: edited.left.map(({ text }) => text) };
}

/** The pictures of a document by the id that an import gives the shot of what is exported of them. */
async function picturesByShot(sop: Sop, id: string, options: PictureOptions): Promise<Map<string, Picture>> {
  const shown = options.style === 'zoomed' ? zoomed(sop) : sop;
  const exported = await exportImages(shown, imageOf, options);
  const own = allSteps(sop);
  return new Map(
    allSteps(shown).flatMap(({ picture }, at): [string, Picture][] => {
      const image = picture && exported.get(imageKey(picture));
      const mine = own[at]?.picture;
      return image && mine ? [[shotIdOf(id, image.file), mine]] : [];
    }),
  );
}
