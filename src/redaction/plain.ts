import type { Span } from './rule';

/** A text without what only hides it from a reader of bytes, and the way back to the original. */
export interface Plain {
  text: string;
  /** Where a span of {@link Plain.text} lies in the original. */
  origin(span: Span): Span;
}

/** Zero-width and soft characters, and full-width forms of ASCII, which people see as the plain ones. */
const DISGUISED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff01-\uff5e\u3000]/;

/** The text as a person reads it: zero-width characters left out, full-width letters and signs as plain ones. */
export function plainOf(text: string): Plain {
  if (!DISGUISED.test(text)) return asItIs(text);
  const reader = new Reader();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xff01 && code <= 0xff5e) reader.read(String.fromCharCode(code - 0xfee0), index, 1);
    else if (code === 0x3000) reader.read(' ', index, 1);
    else if (!DISGUISED.test(text[index] ?? '')) reader.read(text[index] ?? '', index, 1);
  }
  return reader.plain(text.length);
}

/** What inline Markdown escapes: a backslash before a sign, a character by its number; code spans are left as they are. */
const ESCAPED = /`[^`]*`|\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,5});/gi;

/** Inline Markdown as the words it shows; its marks stay. */
export function plainOfMarkdown(markdown: string): Plain {
  if (!/[\\&]/.test(markdown)) return asItIs(markdown);
  const reader = new Reader();
  let from = 0;
  for (const { 0: whole, 1: sign, 2: code, index } of markdown.matchAll(ESCAPED)) {
    if (sign === undefined && code === undefined) continue;
    for (; from < index; from++) reader.read(markdown[from] ?? '', from, 1);
    reader.read(sign ?? character(code ?? ''), index, whole.length);
    from = index + whole.length;
  }
  for (; from < markdown.length; from++) reader.read(markdown[from] ?? '', from, 1);
  return reader.plain(markdown.length);
}

function character(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0xffff ? String.fromCharCode(code) : '\ufffd';
}

/** A text that hides nothing. */
export function asItIs(text: string): Plain {
  return { text, origin: ({ start, end }) => ({ start, end }) };
}

/** Collects characters with where each came from. */
class Reader {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  read(char: string, start: number, length: number): void {
    this.text += char;
    this.starts.push(start);
    this.ends.push(start + length);
  }

  plain(length: number): Plain {
    const { text, starts, ends } = this;
    return { text, origin: ({ start, end }) => ({ start: starts[start] ?? length, end: ends[end - 1] ?? length }) };
  }
}
