import type { Sop } from '../core/sop';
import { placeholders } from './find';
import { type DocumentText, isMarkdown, type Path, setAt, textAt } from './gate-texts';
import { replaced } from './redact';
import type { Span } from './rule';

/** Every place of `match` in `text`, from left to right. */
export function occurrences(text: string, match: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(match); start !== -1; start = text.indexOf(match, start + match.length)) {
    spans.push({ start, end: start + match.length });
  }
  return spans;
}

/**
 * Replaces `match`, as a reader sees it, wherever it stands in the text at `path` of the document, but for placeholders;
 * in place. Gives how often it stood there.
 */
export function replaceIn(sop: Sop, path: Path, match: string, by: string): number {
  const text = textAt(sop, path);
  if (!text) return 0;
  const taken = placeholders(text.plain.text);
  const spans = occurrences(text.plain.text, match)
    .filter((span) => !taken.some((other) => span.start < other.end && other.start < span.end))
    .map((span) => {
      const { start, end } = text.plain.origin(span);
      return { start, end, by: inText(text, start, by) };
    });
  if (spans.length > 0) {
    setAt(sop, path, replaced(text.stored, spans));
    maskWords(sop, path);
  }
  return spans.length;
}

/** Words of an imported picture are in its pixels: what is changed in them is covered there. In place. */
function maskWords(sop: Sop, path: Path): void {
  if (path.at(-4) !== 'finished') return;
  const [list, first, ...rest] = path;
  const steps = list === 'rollback' ? sop.rollback : sop.phases[Number(first)]?.steps;
  const picture = steps?.[Number(list === 'rollback' ? first : rest[1])]?.picture;
  const box = picture?.finished?.words?.[Number(path.at(-2))]?.box;
  if (picture && box) picture.masks = [...picture.masks, { kind: 'drawn', box: { ...box } }];
}

/** In Markdown a `<` outside a code span begins a tag, so it is escaped there. */
function inText({ path, stored }: DocumentText, start: number, placeholder: string): string {
  const inCode = (stored.slice(0, start).match(/(?<!\\)`/g)?.length ?? 0) % 2 === 1;
  return (isMarkdown(path) && !inCode ? '\\' : '') + placeholder;
}
