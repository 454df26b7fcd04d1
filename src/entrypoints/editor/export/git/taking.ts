import { allSteps, imageKey, type Picture, type Sop, type Step } from '../../../../core/sop';
import { shotIdOf } from '../../../../core/sop-to-file';
import { markdown } from '../../../../exporters/markdown';
import type { Change } from '../../../../platform/git/changes';
import { readZip } from '../../../../platform/import';
import { exportImages } from '../../../../platform/paint';
import { putShot } from '../../../../platform/store/recording';
import { zip } from '../../../../platform/zip';
import { imageOf } from '../readings';

/** A document from upstream. */
export interface Taken {
  document: Sop;
  /** Its README.md says other than its data: somebody edited it, which the document knows nothing of. */
  isReadmeOther: boolean;
}

/**
 * The document as it is upstream, in place of this one: its folder goes through the import of a zip. Pictures that are the
 * same there stay as they are here, with what lies below their marks and masks; new ones are stored. Rejects with an ImportError.
 */
export async function takeOver(sop: Sop, { files }: Change, missingPicture: string): Promise<Taken> {
  const { sop: read, shots } = await readZip(await zip(files), missingPicture);
  const own = await picturesByShot(sop, read.id);
  const withOwn = (step: Step): Step => {
    const picture = step.picture && own.get(step.picture.shotId);
    return picture ? { ...step, picture } : step;
  };
  const document: Sop = {
    ...read,
    phases: read.phases.map((phase) => ({ ...phase, steps: phase.steps.map(withOwn) })),
    rollback: read.rollback.map(withOwn),
    id: sop.id,
    kept: sop.kept,
  };
  // Pictures first: a document must never point at what is not there yet.
  for (const shot of shots) if (!own.has(shot.id)) await putShot({ ...shot, sessionId: sop.id });
  return { document, isReadmeOther: await isReadmeOther(document, files) };
}

async function isReadmeOther(document: Sop, files: Change['files']): Promise<boolean> {
  const images = await exportImages(document, imageOf);
  const written = markdown.export(document, images, { redactions: [], kept: [] });
  const ours = written.find(({ path }) => path.endsWith('/README.md'))?.content;
  const theirs = files.find(({ path }) => /^[^/]+\/README\.md$/.test(path))?.content;
  return theirs !== undefined && new TextDecoder().decode(theirs) !== ours;
}

/** The pictures of a document by the id that an import gives the shot of what is exported of them. */
async function picturesByShot(sop: Sop, id: string): Promise<Map<string, Picture>> {
  const exported = await exportImages(sop, imageOf);
  const pictures = allSteps(sop).flatMap(({ picture }) => picture ?? []);
  return new Map(
    pictures.flatMap((picture): [string, Picture][] => {
      const image = exported.get(imageKey(picture));
      return image ? [[shotIdOf(id, image.file), picture]] : [];
    }),
  );
}
