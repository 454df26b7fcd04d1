import * as v from 'valibot';
import { Box } from './box';
import { Highlight, Mark } from './mark';
import { Target } from './target';

const text = v.string();

/** What a step does, in words every exporter and every replayer knows. See CONTRACT in `docs/sop-json.md`. */
export const Action = v.picklist([
  'click',
  'doubleclick',
  'rightclick',
  'fill',
  'select',
  'check',
  'uncheck',
  'press',
  'upload',
  'drag',
  'hover',
  'copy',
  'paste',
  'navigate',
  'tab',
  'dialog',
  'note',
]);
export type Action = v.InferOutput<typeof Action>;

/** A filled rectangle on a picture; `kind` as in `core/shot.ts`. */
export const PictureMask = v.object({ box: Box, kind: text });
export type PictureMask = v.InferOutput<typeof PictureMask>;

/** A place in a picture that may be secret and that the person decided to show, with the reason given; `kind` as of a mask. */
export const PictureKept = v.object({ box: Box, kind: text, reason: text });
export type PictureKept = v.InferOutput<typeof PictureKept>;

/** Words that stand in a picture's pixels, and where. */
export const PictureWords = v.object({ text, box: Box });
export type PictureWords = v.InferOutput<typeof PictureWords>;

/** A step's picture: which shot, what is marked on it. Marks are data until export. */
export const Picture = v.object({
  shotId: text,
  /** Image pixels. */
  width: v.number(),
  /** Image pixels. */
  height: v.number(),
  moment: v.picklist(['before', 'after', 'shared']),
  /** The element acted on; drawn as the highlight. */
  target: v.optional(Box),
  /** Filled at export. Those of the shot itself are in its pixels already and listed here for the report. */
  masks: v.array(PictureMask),
  /** What is shown on purpose; absent when nothing is. */
  kept: v.optional(v.array(PictureKept)),
  /**
   * The marks that were burnt into the pixels by the export this picture was imported from. While the picture has
   * just these, its bytes are exported as they are; see `isFinished` in `platform/paint.ts`. `words`: what its marks said.
   */
  finished: v.optional(
    v.object({ target: v.optional(Box), masks: v.array(PictureMask), words: v.optional(v.array(PictureWords)) }),
  ),
  /** How the target is pointed out; absent: as usual, see `USUAL_HIGHLIGHT`. */
  highlight: v.optional(Highlight),
  /** What the person drew, the undermost first. */
  marks: v.optional(v.array(Mark)),
  /** The part that is exported; absent: all of it. Masks, marks and the target stay in fractions of the whole. */
  crop: v.optional(Box),
  /** A person gave it to the step: no recording took it. Its moment says nothing then. */
  added: v.optional(v.literal(true)),
  /** It shows its target from near already, by its crop or in its pixels. */
  zoomed: v.optional(v.literal(true)),
  /** Present once a person has looked at what is masked in it. Not exported. */
  reviewed: v.optional(v.literal(true)),
});
export type Picture = v.InferOutput<typeof Picture>;

/** A command or snippet to be copied, as it is. */
export const Code = v.object({
  text,
  /** As fenced code blocks name it, e.g. `bash`. */
  language: v.optional(text),
});
export type Code = v.InferOutput<typeof Code>;

/** One instruction of the document. */
export const Step = v.object({
  id: text,
  action: Action,
  /** Inline Markdown, one sentence. */
  instruction: text,
  target: v.optional(Target),
  /** What is typed or chosen, redacted; absent for secrets. */
  value: v.optional(text),
  /** Present when the value was never kept. */
  secret: v.optional(v.literal(true)),
  page: v.optional(v.object({ title: text, url: text })),
  /** ISO 8601, UTC. */
  at: v.optional(text),
  picture: v.optional(Picture),
  /** What can be shown in place of the picture: the same page at the other moment, before or after. Not exported. */
  alternative: v.optional(Picture),
  /** Why there is no picture, for the person. */
  pictureMissing: v.optional(text),
  expected: v.optional(text),
  condition: v.optional(text),
  warning: v.optional(text),
  note: v.optional(text),
  tip: v.optional(text),
  code: v.optional(Code),
  /** Id of the step to go on with when the condition is not met; that step may be gone. */
  otherwise: v.optional(text),
});
export type Step = v.InferOutput<typeof Step>;

/** A group of steps with a heading. */
export const Phase = v.object({
  id: text,
  title: text,
  role: v.optional(text),
  tool: v.optional(text),
  expected: v.optional(text),
  steps: v.array(Step),
});
export type Phase = v.InferOutput<typeof Phase>;

/** A finding that the person decided to keep in the export, with the reason given. */
export const Kept = v.object({ rule: text, match: text, reason: text });
export type Kept = v.InferOutput<typeof Kept>;

/** How far a document is. */
export const Status = v.picklist(['draft', 'in-review', 'approved']);
export type Status = v.InferOutput<typeof Status>;

/** The document: made once from what was recorded, then the person's. */
export const Sop = v.object({
  id: text,
  /** As printed, e.g. `SOP-0001`. */
  sopId: text,
  version: text,
  title: text,
  /** ISO date. */
  updated: text,
  purpose: text,
  scope: text,
  owner: text,
  /** ISO date. */
  reviewBy: text,
  roles: v.array(v.object({ name: text, responsibility: text })),
  prerequisites: v.array(text),
  tools: v.array(v.object({ name: text, url: text })),
  inputs: v.array(v.object({ name: text, example: text, secret: v.boolean(), description: text })),
  phases: v.array(Phase),
  validation: v.array(text),
  rollback: v.array(Step),
  troubleshooting: v.array(v.object({ problem: text, resolution: text })),
  related: v.array(v.object({ title: text, url: text })),
  changeLog: v.array(v.object({ version: text, date: text, author: text, summary: text })),
  kept: v.array(Kept),
  /** Absent: a draft. */
  status: v.optional(Status),
  /** Ids of suggestions that the person does not want. Not exported. */
  dismissed: v.optional(v.array(text)),
});
export type Sop = v.InferOutput<typeof Sop>;

/** All steps of the procedure, in reading order. */
export function stepsOf(sop: Pick<Sop, 'phases'>): Step[] {
  return sop.phases.flatMap((phase) => phase.steps);
}

/** All steps that are written down: those of the procedure, then those of the rollback. */
export function allSteps(sop: Pick<Sop, 'phases' | 'rollback'>): Step[] {
  return [...stepsOf(sop), ...sop.rollback];
}

/** The step of that id, in the procedure or in the rollback; nothing when there is none. */
export function stepOf(sop: Pick<Sop, 'phases' | 'rollback'>, stepId: string): Step | undefined {
  return allSteps(sop).find(({ id }) => id === stepId);
}

/** Names what is exported of a picture: pictures of the same name are one file. They differ in what a step shows of the shot. */
export function imageKey({ shotId, target, highlight, marks = [], crop }: Picture): string {
  const framed = target ? `${shotId} ${[target.x, target.y, target.width, target.height].join(' ')}` : shotId;
  if (!highlight && !crop && marks.length === 0) return framed;
  return `${framed} ${JSON.stringify([highlight, crop, marks])}`;
}
