import type { ReadLine } from '../../../core/reading';
import type { Mask } from '../../../core/shot';
import { allSteps, type Picture, type Sop } from '../../../core/sop';
import { proposedMasks, shotById } from '../../../platform/store/recording';
import { type Lists, type PictureFinding, pictureFindings, type Suspicion, suspicions } from '../../../redaction';

/** What was read off a picture. */
interface Reading {
  /** Names the masks that were in its pixels. */
  masks: string;
  lines: readonly ReadLine[];
  /** What looked secret in it by the lists that counted then. */
  found?: { lists: Lists; suspicions: readonly Suspicion[] };
}

/** By shot. In the memory of this page only: what was read may be secret. */
const readings = new Map<string, Reading>();

/** The pictures of a document, each shot once, with a step that shows it. */
export function stepsShowing(sop: Sop): { stepId: string; picture: Picture }[] {
  const shown = allSteps(sop).flatMap(({ id, picture }) => (picture ? [{ stepId: id, picture }] : []));
  return [...new Map(shown.map((one) => [one.picture.shotId, one])).values()];
}

/** The pictures of a document, each shot once, in the order of the document. */
export function picturesOf(sop: Sop): Picture[] {
  return stepsShowing(sop).map(({ picture }) => picture);
}

/** Those of the pictures that were not read yet, or have other masks since. */
export function unread(pictures: readonly Picture[]): Picture[] {
  return pictures.filter((picture) => readings.get(picture.shotId)?.masks !== masksOf(picture));
}

/** Remembers what was read off a picture. */
export function remember(picture: Picture, lines: readonly ReadLine[]): void {
  readings.set(picture.shotId, { masks: masksOf(picture), lines });
}

/** What was read off a picture; nothing when it was not read, or has other masks since. */
export function readingOf(picture: Picture): readonly ReadLine[] | undefined {
  const reading = readings.get(picture.shotId);
  return reading?.masks === masksOf(picture) ? reading.lines : undefined;
}

/** A shot's stored picture. */
export async function imageOf(shotId: string): Promise<Blob | undefined> {
  return (await shotById(shotId))?.image;
}

/** The masks that the recording proposed for the pictures of a document, by shot. */
export function proposedFor(sop: Sop): Promise<Map<string, Mask[]>> {
  return proposedMasks(picturesOf(sop).map(({ shotId }) => shotId));
}

/** What is open in the pictures, as far as they were read. `lists` are the person's own. */
export function openFindings(sop: Sop, proposed: ReadonlyMap<string, readonly Mask[]>, lists: Lists): PictureFinding[] {
  const read = new Map([...readings].map(([shotId, reading]) => [shotId, suspicionsIn(reading, lists)]));
  return pictureFindings(sop, read, proposed);
}

function suspicionsIn(reading: Reading, lists: Lists): readonly Suspicion[] {
  if (reading.found?.lists !== lists) reading.found = { lists, suspicions: suspicions(reading.lines, lists) };
  return reading.found.suspicions;
}

function masksOf({ masks }: Picture): string {
  return JSON.stringify(masks.map(({ box: { x, y, width, height } }) => [x, y, width, height]));
}
