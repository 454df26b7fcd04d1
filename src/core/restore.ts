import type { Picture, PictureMask, Sop, Step } from './sop';

type Pictured = Pick<Sop, 'phases' | 'rollback'>;

/**
 * The document to go on with when `present` is to be as it once was. The change log keeps what happened since; what the
 * person decided about findings stays decided; no mask that was drawn meanwhile is lost.
 */
export function restored(once: Sop, present: Sop): Sop {
  return { ...maskedLike(once, masksOf(present)), changeLog: present.changeLog, kept: present.kept };
}

/** The masks of every shot that a document shows or could show. */
export function masksOf(sop: Pictured): Map<string, PictureMask[]> {
  const masks = new Map<string, PictureMask[]>();
  for (const { shotId, masks: own } of picturesIn(sop)) masks.set(shotId, union(masks.get(shotId) ?? [], own));
  return masks;
}

/** The document with these masks on its pictures, too; the same document when it has them all. */
export function maskedLike<Document extends Pictured>(
  sop: Document,
  masks: ReadonlyMap<string, PictureMask[]>,
): Document {
  if (picturesIn(sop).every((picture) => coveredLike(picture, masks) === picture)) return sop;
  const covered = (picture: Picture) => coveredLike(picture, masks);
  const step = (one: Step): Step => ({
    ...one,
    ...(one.picture && { picture: covered(one.picture) }),
    ...(one.alternative && { alternative: covered(one.alternative) }),
  });
  return {
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(step) })),
    rollback: sop.rollback.map(step),
  };
}

/** The picture with what these masks cover in its shot; the same picture when it has them all. */
export function coveredLike(picture: Picture, masks: ReadonlyMap<string, PictureMask[]>): Picture {
  const all = union(picture.masks, masks.get(picture.shotId) ?? []);
  return all === picture.masks ? picture : { ...picture, masks: all };
}

function picturesIn(sop: Pictured): Picture[] {
  const steps = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback];
  return steps.flatMap(({ picture, alternative }) => [picture ?? [], alternative ?? []].flat());
}

/** The first list itself when it has all of the other. */
function union(masks: PictureMask[], others: readonly PictureMask[]): PictureMask[] {
  const nameOf = ({ box: { x, y, width, height } }: PictureMask) => [x, y, width, height].join(' ');
  const known = new Set(masks.map(nameOf));
  const more = others.filter((mask) => !known.has(nameOf(mask)));
  return more.length > 0 ? [...masks, ...more] : masks;
}
