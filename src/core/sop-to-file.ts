import { asExported } from './crop';
import { plainInline } from './inline';
import { allSteps, imageKey, type Picture, type Sop, type Step } from './sop';
import type { FileImage, FileStep, ImageFile, SopFile } from './sop-file';
import type { Target } from './target';
import { detailIn } from './zoomed';

/** Stands where a picture should have been but could not be read when the SOP was exported. */
const UNREADABLE = 'The picture could not be read when this SOP was exported.';

/**
 * The SOP as data to export, keys in the contract's order. `images` by `imageKey`: a picture that is not among them is
 * left out, and the step says so. Boxes are rounded to 1/100,000 of the picture. Decisions to keep a finding are
 * only written while what they are about still stands in the SOP.
 */
export function toSopFile(sop: Sop, images: ReadonlyMap<string, ImageFile>, slug: string): SopFile {
  const ids = new Set(allSteps(sop).map(({ id }) => id));
  const fileStep = (step: Step, number: string): FileStep => stepToFile(step, number, images, ids);
  const file: SopFile = {
    format: 'sopwright',
    formatVersion: 1,
    id: sop.id,
    sopId: sop.sopId,
    version: sop.version,
    title: sop.title,
    slug,
    updated: sop.updated,
    purpose: sop.purpose,
    scope: sop.scope,
    owner: sop.owner,
    reviewBy: sop.reviewBy,
    roles: sop.roles.map(({ name, responsibility }) => ({ name, responsibility })),
    prerequisites: sop.prerequisites,
    tools: sop.tools.map(({ name, url }) => ({ name, url })),
    inputs: sop.inputs.map(({ name, example, secret, description }) => ({ name, example, secret, description })),
    phases: sop.phases.map(({ id, title, role, tool, expected, steps }, index) => ({
      title,
      ...present({ role, tool, expected }),
      steps: steps.map((step, place) => fileStep(step, `${index + 1}.${place + 1}`)),
      id,
    })),
    validation: sop.validation,
    rollback: sop.rollback.map((step, place) => fileStep(step, `R${place + 1}`)),
    troubleshooting: sop.troubleshooting.map(({ problem, resolution }) => ({ problem, resolution })),
    related: sop.related.map(({ title, url }) => ({ title, url })),
    changeLog: sop.changeLog.map(({ version, date, author, summary }) => ({ version, date, author, summary })),
  };
  const texts = sop.kept.length > 0 ? textsIn(file) : [];
  const kept = sop.kept
    .filter(({ match }) => texts.some((found) => found.includes(match)))
    .map(({ rule, match, reason }) => ({ rule, match, reason }));
  return { ...file, ...(kept.length > 0 && { kept }), ...present({ status: sop.status }) };
}

/**
 * The document of an exported SOP. Shot ids are made of the SOP's id and the picture's file name, which is its
 * content's: importing the same file again gives the same ids. Exporting the document gives the same file.
 */
export function fromSopFile(file: SopFile): Sop {
  const { format: _format, formatVersion: _version, slug: _slug, phases, rollback, kept, ...rest } = file;
  const step = (exported: FileStep): Step => stepFromFile(exported, file.id);
  return {
    ...rest,
    phases: phases.map(({ id, steps, ...phase }, index) => ({
      ...phase,
      id: id ?? `phase-${steps[0]?.id ?? index + 1}`,
      steps: steps.map(step),
    })),
    rollback: rollback.map(step),
    kept: kept ?? [],
  };
}

/** The id under which the picture `file` of the SOP `sopId` is stored when it is imported. */
export function shotIdOf(sopId: string, file: string): string {
  return `${sopId}-${file.replace(/^images\/|\.(webp|png)$/g, '')}`;
}

function stepToFile(
  step: Step,
  number: string,
  images: ReadonlyMap<string, ImageFile>,
  ids: ReadonlySet<string>,
): FileStep {
  const { id, action, instruction, target, value, secret, page, at, picture } = step;
  const { expected, condition, warning, note, pictureMissing, tip, code } = step;
  const otherwise = step.otherwise !== undefined && ids.has(step.otherwise) ? step.otherwise : undefined;
  const exported = picture && images.get(imageKey(picture));
  const image = picture && exported && imageOf(picture, exported, plainInline(instruction));
  const imageMissing = image ? undefined : (pictureMissing ?? (picture && UNREADABLE));
  return {
    id,
    number,
    action,
    instruction,
    ...(target && { target: targetOf(target) }),
    ...present({ value, secret }),
    ...(page && { page: { title: page.title, url: page.url } }),
    ...present({ at, image, expected, condition, warning, note, imageMissing, tip }),
    ...(code && { code: { text: code.text, ...present({ language: code.language }) } }),
    ...present({ otherwise }),
  };
}

function stepFromFile(step: FileStep, sopId: string): Step {
  const { number: _number, image, imageMissing, ...rest } = step;
  if (!image) return { ...rest, ...(imageMissing !== undefined && { pictureMissing: imageMissing }) };
  const { file, width, height, moment, target, masks = [], kept, added, words, zoomed } = image;
  const marks = { ...(target && { target }), masks };
  const shown = { shotId: shotIdOf(sopId, file), width, height, moment };
  return {
    ...rest,
    picture: {
      ...shown,
      ...marks,
      ...(kept && { kept }),
      finished: { ...marks, ...(words && { words }) },
      ...(added && { added }),
      ...(zoomed && { zoomed }),
    },
  };
}

function targetOf({ role, name, context, selectors, frame }: Target): Target {
  return { role, name, ...present({ context }), selectors, ...present({ frame }) };
}

function imageOf(picture: Picture, { file, width, height, words = [], detail }: ImageFile, alt: string): FileImage {
  const { moment, added, zoomed } = picture;
  const part = detail && detailIn(picture);
  const { target, masks, kept = [] } = asExported(picture);
  return {
    file,
    width,
    height,
    alt,
    ...(target && { target: rounded(target) }),
    moment,
    ...(masks.length > 0 && { masks: masks.map(({ kind, box }) => ({ kind, box: rounded(box) })) }),
    ...(kept.length > 0 && { kept: kept.map(({ kind, box, reason }) => ({ kind, box: rounded(box), reason })) }),
    ...(added && { added }),
    ...(words.length > 0 && { words: words.map(({ text: said, box }) => ({ text: said, box: rounded(box) })) }),
    ...(zoomed && { zoomed }),
    ...(part && { detail: { file: detail.file, width: detail.width, height: detail.height, part: rounded(part) } }),
  };
}

/** A hundredth of a pixel and less says nothing, but would show in every review. */
function rounded({ x, y, width, height }: Picture['masks'][number]['box']): FileImage['target'] & object {
  const round = (part: number): number => Math.round(part * 100_000) / 100_000;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** The fields that have a value, in the order given. */
function present<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** Every text in it, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(value.includes('\\') ? [plainInline(value)] : [])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
