import type { Sop } from '../core/sop';
import { type Plain, plainOfMarkdown } from './plain';
import type { TextContext } from './rule';

/** Keys and indices that lead from the document to one of its texts. */
export type Path = readonly (string | number)[];

/** One text of the document. */
export interface DocumentText {
  path: Path;
  /** As stored. */
  stored: string;
  /** As read: of inline Markdown, the words it shows. */
  plain: Plain;
  context: TextContext;
  /** Where it is, for a reader, e.g. `step 2.3, instruction`. */
  where: string;
}

/** Parts of the document that are not for readers of it: what a person decided to keep is listed there in clear. */
const LEFT_OUT = new Set(['kept']);

/** Every text of the document, found by walking all of it, so that no field can be forgotten. */
export function textsOf(sop: Sop): DocumentText[] {
  const texts: DocumentText[] = [];
  const walk = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      if (part !== '') texts.push(documentText(part, path));
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (path.length > 0 || !LEFT_OUT.has(key)) walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
      }
    }
  };
  walk(sop, []);
  return texts;
}

/** The text at `path` of the document; nothing when it is no longer there. */
export function textAt(sop: Sop, path: Path): DocumentText | undefined {
  let part: unknown = sop;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return typeof part === 'string' ? documentText(part, path) : undefined;
}

/** Puts another text at `path` of the document, in place. */
export function setAt(sop: Sop, path: Path, value: string): void {
  let part: unknown = sop;
  for (const key of path.slice(0, -1)) part = (part as Record<string | number, unknown>)[key];
  const last = path.at(-1);
  if (last !== undefined) (part as Record<string | number, unknown>)[last] = value;
}

/** The text at that path of a document. */
export function documentText(stored: string, path: Path): DocumentText {
  return {
    path,
    stored,
    plain: isMarkdown(path) ? plainOfMarkdown(stored) : { text: stored, origin: (span) => span },
    context: contextOf(path),
    where: placeOf(path),
  };
}

/** Whether the text at `path` is inline Markdown, in which `<` has to be escaped. */
export function isMarkdown(path: Path): boolean {
  return path.at(-1) === 'instruction';
}

const CONTEXTS: Record<string, TextContext> = {
  url: 'url',
  title: 'title',
  value: 'input-value',
  example: 'input-value',
  instruction: 'terminal',
  note: 'terminal',
  tip: 'terminal',
  text: 'terminal',
  resolution: 'terminal',
};

function contextOf(path: Path): TextContext {
  return CONTEXTS[String(path.findLast((key) => typeof key === 'string'))] ?? 'label';
}

/** Names of fields that differ from their keys. */
const WORDS: Record<string, string> = {
  'target.name': 'name of the element',
  'target.role': 'role of the element',
  'target.context': 'place of the element',
  'target.selectors': 'selector',
  'target.frame': 'frame',
  'page.title': 'page title',
  'page.url': 'page address',
  'code.text': 'command',
  'code.language': 'language of the command',
  expected: 'expected outcome',
  'picture.marks.text': 'text in the picture',
  'picture.finished.words.text': 'text in the picture',
  'alternative.marks.text': 'text in the picture',
  pictureMissing: 'picture',
  changeLog: 'change log',
  sopId: 'SOP id',
  reviewBy: 'review date',
  related: 'related documents',
  roles: 'roles and responsibilities',
};

/** Where `path` leads, for a reader: `step 2.3, page address`, `phase 1, title`, `rollback step 2, value`, `change log`. */
export function placeOf(path: Path): string {
  const [list, first, field, second, ...rest] = path;
  if (list === 'phases' && typeof first === 'number') {
    if (field === 'steps' && typeof second === 'number') return inStep(`step ${first + 1}.${second + 1}`, rest);
    return `phase ${first + 1}, ${wordsOf([field ?? ''])}`;
  }
  if (list === 'rollback' && typeof first === 'number') return inStep(`rollback step ${first + 1}`, path.slice(2));
  return wordsOf([list ?? '']);
}

function inStep(step: string, field: Path): string {
  return field.length === 0 ? step : `${step}, ${wordsOf(field)}`;
}

function wordsOf(field: Path): string {
  const keys = field.filter((key) => typeof key === 'string');
  return WORDS[keys.join('.')] ?? WORDS[keys[0] ?? ''] ?? String(keys[0] ?? '');
}
