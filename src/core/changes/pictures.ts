import { type Mark, USUAL_HIGHLIGHT } from '../mark';
import { allSteps, type Picture, type PictureMask, type Sop } from '../sop';
import type { Changes } from './changes';
import { placeOf } from './place';

/** What can be done to pictures. */
export const pictureChanges: Changes<
  | 'addMask'
  | 'addMasks'
  | 'moveMask'
  | 'removeMask'
  | 'addMark'
  | 'changeMark'
  | 'removeMark'
  | 'setHighlight'
  | 'setCrop'
  | 'keepInPictures'
  | 'askAgain'
  | 'reviewPictures'
  | 'setPicture'
  | 'swapPicture'
  | 'removePicture'
> = {
  addMask(sop, { stepId, mask }) {
    changeMasks(sop, stepId, (masks) => [...masks, mask]);
  },

  addMasks(sop, { masks: added }) {
    for (const { stepId, mask } of added) changeMasks(sop, stepId, (masks) => [...masks, mask]);
  },

  moveMask(sop, { stepId, index, box }) {
    changeMasks(sop, stepId, (masks) => masks.map((mask, at) => (at === index ? { ...mask, box } : mask)));
  },

  removeMask(sop, { stepId, index }) {
    changeMasks(sop, stepId, (masks) => masks.filter((_, at) => at !== index));
  },

  addMark(sop, { stepId, mark }) {
    changeMarks(sop, stepId, (marks) => (marks.some(({ id }) => id === mark.id) ? marks : [...marks, mark]));
  },

  changeMark(sop, { stepId, mark }) {
    changeMarks(sop, stepId, (marks) => marks.map((one) => (one.id === mark.id ? mark : one)));
  },

  removeMark(sop, { stepId, markId }) {
    changeMarks(sop, stepId, (marks) => marks.filter(({ id }) => id !== markId));
  },

  setHighlight(sop, { stepId, highlight }) {
    const picture = placeOf(sop, stepId)?.step.picture;
    const { style, colour } = picture?.highlight ?? USUAL_HIGHLIGHT;
    if (picture && (style !== highlight.style || colour !== highlight.colour)) picture.highlight = { ...highlight };
  },

  setCrop(sop, { stepId, crop }) {
    const picture = placeOf(sop, stepId)?.step.picture;
    if (!picture) return;
    if (crop) picture.crop = { ...crop };
    else delete picture.crop;
  },

  keepInPictures(sop, { places }) {
    for (const { stepId, kept } of places)
      for (const shown of picturesOfStep(sop, stepId)) shown.kept = [...(shown.kept ?? []), structuredClone(kept)];
  },

  askAgain(sop, { stepId, index }) {
    for (const shown of picturesOfStep(sop, stepId)) {
      const kept = (shown.kept ?? []).filter((_, at) => at !== index);
      if (kept.length > 0) shown.kept = kept;
      else delete shown.kept;
    }
  },

  reviewPictures(sop, { stepIds }) {
    for (const stepId of stepIds)
      for (const shown of picturesOfStep(sop, stepId)) if (shown.masks.length > 0) shown.reviewed = true;
  },

  setPicture(sop, { stepId, picture }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    step.picture = structuredClone(picture);
    delete step.alternative;
    delete step.pictureMissing;
  },

  swapPicture(sop, { stepId }) {
    const step = placeOf(sop, stepId)?.step;
    if (step?.picture && step.alternative) [step.picture, step.alternative] = [step.alternative, step.picture];
  },

  removePicture(sop, { stepId }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    delete step.picture;
    delete step.alternative;
  },
};

/** Masks cover pixels, so each picture of the same shot gets them: a copy left bare would leak at export. */
function changeMasks(sop: Sop, stepId: string, edit: (masks: PictureMask[]) => PictureMask[]): void {
  const picture = placeOf(sop, stepId)?.step.picture;
  if (!picture) return;
  const masks = edit(picture.masks);
  if (masks.length === picture.masks.length && masks.every((mask, at) => mask === picture.masks[at])) return;
  for (const shown of picturesOfStep(sop, stepId))
    shown.masks = masks.map(({ kind, box }) => ({ kind, box: { ...box } }));
}

function changeMarks(sop: Sop, stepId: string, edit: (marks: readonly Mark[]) => readonly Mark[]): void {
  const picture = placeOf(sop, stepId)?.step.picture;
  if (!picture) return;
  const before = picture.marks ?? [];
  const marks = edit(before);
  if (marks.length === before.length && marks.every((mark, at) => mark === before[at])) return;
  if (marks.length > 0) picture.marks = [...marks];
  else delete picture.marks;
}

/** The step's picture and all others of the same shot. */
function picturesOfStep(sop: Sop, stepId: string): Picture[] {
  const shotId = placeOf(sop, stepId)?.step.picture?.shotId;
  return shotId === undefined ? [] : picturesLike(sop, shotId);
}

/** All pictures of that shot. */
export function picturesLike(sop: Sop, shotId: string): Picture[] {
  return allSteps(sop)
    .flatMap(({ picture, alternative }) => [picture ?? [], alternative ?? []].flat())
    .filter((picture) => picture.shotId === shotId);
}
