import type { Pieces } from './script-values';

/** Signs that cannot be seen, or that turn the direction of what follows: in a script they would hide what it does. */
const UNSEEN =
  /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uE000-\uF8FF]|\p{Noncharacter_Code_Point}/gu;

/** A text as a literal of JavaScript, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, escaped);
}

/** A value as an expression: its fixed texts, joined with the constants of what is asked for. */
export function expressionOf(pieces: Pieces): string {
  if (pieces.length === 0) return quoted('');
  return pieces.map((piece) => (typeof piece === 'string' ? quoted(piece) : piece.name)).join(' + ');
}

/** A regular expression with that source. */
export function pattern(source: string): string {
  return `new RegExp(${quoted(source)})`;
}

/** A call, on several lines when one would be too long; `indent` is that of its own line. */
export function call(name: string, parts: readonly string[], indent: string): string {
  const line = `${name}(${parts.join(', ')})`;
  if (line.length + indent.length <= 110) return line;
  return `${name}(\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent})`;
}

/** A sign as the source of a program writes it, each of its units by its number. */
function escaped(sign: string): string {
  return sign.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
