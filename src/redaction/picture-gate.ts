import { type Box, clip, isCovered } from '../core/box';
import type { Command } from '../core/command';
import { isExported } from '../core/crop';
import type { Mask } from '../core/shot';
import type { Picture, Sop } from '../core/sop';
import { isCertain } from './all';
import type { Path } from './gate-texts';
import type { Suspicion } from './ocr';
import { folded } from './ocr-shapes';
import { stepsWithPaths } from './report';

/** Something in a picture that is or may be secret; the export waits until it is masked or kept. */
export interface PictureFinding {
  /** The same for the same finding of the same document. */
  id: string;
  /** `read`: it was read off the pixels. `bare`: it had a mask that was taken away. */
  why: 'read' | 'bare';
  /** The first step that shows it. */
  stepId: string;
  picture: Picture;
  /** Where that step's picture is in the document. */
  path: Path;
  /** Id of the rule; what a mask of it has as its kind. */
  rule: string;
  /** False: may be harmless. */
  certain: boolean;
  box: Box;
  /** As it was read; empty for what was not. */
  match: string;
}

/**
 * Everything in the pictures that is or may be secret, is not masked and was not kept, in the order of the document.
 * `read`: what looks secret in the pictures that were read, by their shots. `proposed`: masks the recording proposed.
 */
export function pictureFindings(
  sop: Sop,
  read: ReadonlyMap<string, readonly Suspicion[]>,
  proposed: ReadonlyMap<string, readonly Mask[]>,
): PictureFinding[] {
  const steps = stepsWithPaths(sop);
  const seen = new Set<string>();
  return steps.flatMap(([{ id: stepId, picture }, path]) => {
    if (!picture || seen.has(picture.shotId)) return [];
    seen.add(picture.shotId);
    // Steps may show different parts of a shot; what none of them shows is not exported.
    const showing = steps.flatMap(([step]) => (step.picture?.shotId === picture.shotId ? step.picture : []));
    const isSeen = (box: Box) => showing.some((one) => isExported(box, one));
    const masks = picture.masks.map(({ box }) => box);
    const kept = picture.kept ?? [];
    const finding = (why: PictureFinding['why'], rule: string, box: Box, match: string): PictureFinding => {
      const id = [picture.shotId, why, rule, ...Object.values(box)].join(' ');
      return { id, why, stepId, picture, path: [...path, 'picture'], rule, certain: isCertain(rule), box, match };
    };
    const removed = (proposed.get(picture.shotId) ?? []).filter(({ box }) => isSeen(box) && !isCovered(box, masks));
    const bare = removed
      .filter(({ box }) => !kept.some((one) => isSame(one.box, box)))
      .map(({ box, kind }) => finding('bare', kind, box, ''));
    const suspicious = (read.get(picture.shotId) ?? [])
      .filter(({ box }) => isSeen(box) && !isCovered(box, masks))
      // The person decides once about a place.
      .filter(({ box }) => ![...removed, ...kept].some((one) => isSame(one.box, box)))
      .map(({ box, rule, match }) => finding('read', rule, box, match));
    return [...bare, ...suspicious];
  });
}

/** Whether two boxes are about the same place: what was read twice may differ by some pixels. */
function isSame(one: Box, other: Box): boolean {
  const { width, height } = clip(one, other);
  return width * height > Math.min(one.width * one.height, other.width * other.height) / 2;
}

/** Around what is masked, in fractions of the picture: letters reach beyond the box in which they were read. */
const MARGIN = 0.002;

/** What masks the findings. */
export function maskFindings(found: readonly PictureFinding[]): Command {
  return {
    do: 'addMasks',
    masks: found.map(({ stepId, rule, why, box }) => ({
      stepId,
      mask: { kind: rule, box: why === 'read' ? grown(box) : box },
    })),
  };
}

/** The box of words, as large as a mask over them has to be. */
export function grown({ x, y, width, height }: Box): Box {
  const left = Math.max(0, x - MARGIN);
  const top = Math.max(0, y - 2 * MARGIN);
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width + MARGIN) - left,
    height: Math.min(1, y + height + 2 * MARGIN) - top,
  };
}

/** What keeps the findings, for that reason. */
export function keepFindings(found: readonly PictureFinding[], reason: string): Command {
  return {
    do: 'keepInPictures',
    places: found.map(({ stepId, box, rule }) => ({ stepId, kept: { box, kind: rule, reason } })),
  };
}

/** The findings in groups, in the same order: the same text in several pictures is decided about once. */
export function groupedFindings(found: readonly PictureFinding[]): [PictureFinding, ...PictureFinding[]][] {
  const groups = new Map<string, [PictureFinding, ...PictureFinding[]]>();
  for (const finding of found) {
    const key = finding.match === '' ? finding.id : `${finding.rule} ${folded(finding.match)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
