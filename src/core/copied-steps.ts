import * as v from 'valibot';
import { type Picture, Step } from './sop';

/** The most steps that are taken over at once; the editor is made for 500. */
const MOST = 500;

/** The longest text that is read, in characters: 500 long steps have a tenth of it. */
const LIMIT = 8_000_000;

const Copied = v.object({ format: v.literal('sopwright-steps'), steps: v.pipe(v.array(Step), v.maxLength(MOST)) });

/** Steps as text for the clipboard; {@link readCopied} reads it. */
export function writeCopied(steps: readonly Step[]): string {
  return JSON.stringify({ format: 'sopwright-steps', steps });
}

/**
 * The steps in a text from the clipboard, to which any page and program can write; nothing when it is none of ours. That
 * a picture is finished, so that its marks need not be painted, is not believed.
 */
export function readCopied(text: string): Step[] | undefined {
  if (text.length > LIMIT) return undefined;
  const json = jsonOf(text);
  if (!v.is(Copied, json)) return undefined;
  return v.parse(Copied, json).steps.map(({ picture, alternative, ...step }) => ({
    ...step,
    ...(picture && { picture: unfinished(picture) }),
    ...(alternative && { alternative: unfinished(alternative) }),
  }));
}

/** Copies with ids of their own; what leads from one to another leads from copy to copy. */
export function copiesOf(steps: readonly Step[], newId: () => string): Step[] {
  const ids = new Map(steps.map(({ id }) => [id, newId()]));
  return steps.map((step) => ({
    ...structuredClone(step),
    id: ids.get(step.id) ?? newId(),
    ...(step.otherwise !== undefined && { otherwise: ids.get(step.otherwise) ?? step.otherwise }),
  }));
}

/** The steps without pictures of shots that are not `known`; `missing` says why there is none. */
export function withKnownShots(steps: readonly Step[], known: ReadonlySet<string>, missing: string): Step[] {
  return steps.map(({ picture, alternative, ...step }) => {
    const other = alternative && known.has(alternative.shotId) ? { alternative } : {};
    if (!picture) return { ...step, ...other };
    return known.has(picture.shotId) ? { ...step, picture, ...other } : { ...step, pictureMissing: missing };
  });
}

function unfinished({ finished: _finished, ...picture }: Picture): Picture {
  return picture;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
