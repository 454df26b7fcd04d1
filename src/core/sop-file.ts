import * as v from 'valibot';
import { Action, Code, Kept, Status, type Step } from './sop';
import { Target } from './target';

const text = v.string();
const fraction = v.pipe(v.number(), v.finite());
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const FileBox = v.object({ x: fraction, y: fraction, width: fraction, height: fraction });

/** Of a picture; its name is that of its content. */
const FILE = /^images\/[a-z0-9-]{1,60}\.(webp|png)$/;

/** A picture in `sop.json`. */
export const FileImage = v.object({
  /** Relative to the SOP's folder. */
  file: v.pipe(text, v.regex(FILE)),
  /** Image pixels. */
  width: pixels,
  /** Image pixels. */
  height: pixels,
  /** The step as plain text. */
  alt: text,
  /** The element acted on, in fractions of the image. */
  target: v.optional(FileBox),
  moment: v.picklist(['before', 'after', 'shared']),
  /** What is filled in the pixels, in fractions of the image; absent when nothing is. */
  masks: v.optional(v.array(v.object({ kind: text, box: FileBox }))),
  /** What may be secret and is shown on purpose. */
  kept: v.optional(v.array(v.object({ kind: text, box: FileBox, reason: text }))),
  /** A person gave it to the step: no recording took it, and its moment says nothing. */
  added: v.optional(v.literal(true)),
  /** What a person wrote on it, in fractions of the image. */
  words: v.optional(v.array(v.object({ text, box: FileBox }))),
  /** It was cut to the target by the export: the full picture is not there. */
  zoomed: v.optional(v.literal(true)),
  /** The target from near, shown below the picture; `part` of it, in fractions of the image. */
  detail: v.optional(v.object({ file: v.pipe(text, v.regex(FILE)), width: pixels, height: pixels, part: FileBox })),
});
export type FileImage = v.InferOutput<typeof FileImage>;

/** A step in `sop.json`; the fields mean what they mean in {@link Step}. */
export const FileStep = v.object({
  id: text,
  /** As printed: `1.2`, or `R1` in the rollback. */
  number: text,
  action: Action,
  instruction: text,
  target: v.optional(Target),
  value: v.optional(text),
  secret: v.optional(v.literal(true)),
  page: v.optional(v.object({ title: text, url: text })),
  at: v.optional(text),
  image: v.optional(FileImage),
  expected: v.optional(text),
  condition: v.optional(text),
  warning: v.optional(text),
  note: v.optional(text),
  /** Why there is no picture. */
  imageMissing: v.optional(text),
  tip: v.optional(text),
  code: v.optional(Code),
  /** Id of the step to go on with when the condition is not met. */
  otherwise: v.optional(text),
});
export type FileStep = v.InferOutput<typeof FileStep>;

/** A phase in `sop.json`. */
export const FilePhase = v.object({
  title: text,
  role: v.optional(text),
  tool: v.optional(text),
  expected: v.optional(text),
  steps: v.array(FileStep),
  id: v.optional(text),
});
export type FilePhase = v.InferOutput<typeof FilePhase>;

/** `sop.json`: an exported SOP as data. What is beyond the published contract is optional and stands last. */
export const SopFile = v.object({
  format: v.literal('sopwright'),
  formatVersion: v.literal(1),
  id: v.pipe(text, v.minLength(1), v.maxLength(100)),
  sopId: text,
  version: text,
  title: text,
  slug: text,
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
  phases: v.array(FilePhase),
  validation: v.array(text),
  rollback: v.array(FileStep),
  troubleshooting: v.array(v.object({ problem: text, resolution: text })),
  related: v.array(v.object({ title: text, url: text })),
  changeLog: v.array(v.object({ version: text, date: text, author: text, summary: text })),
  kept: v.optional(v.array(Kept)),
  /** Absent: a draft. It stands here and not in the README, whose table is what others read by its columns. */
  status: v.optional(Status),
});
export type SopFile = v.InferOutput<typeof SopFile>;

/** What an SOP's file says of a picture that is exported with it; `words` as they were painted. */
export type ImageFile = Pick<FileImage, 'file' | 'width' | 'height' | 'words'> & {
  /** The target from near, where that is shown as well. */
  detail?: Pick<FileImage, 'file' | 'width' | 'height'>;
};
