/** A text without what only hides it from a reader of bytes, and the way back to the offsets of the original. */
export interface Plain {
  text: string;
  /** Offset in the original of the character at `index`; its length for the end. */
  origin(index: number): number;
}

/** Zero-width and soft characters, and full-width forms of ASCII, which people see as the plain ones. */
const DISGUISED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff01-\uff5e\u3000]/;

/** The text as a person reads it: zero-width characters left out, full-width letters and signs as plain ones. */
export function plainOf(text: string): Plain {
  if (!DISGUISED.test(text)) return { text, origin: (index) => index };
  const offsets: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const wide = code >= 0xff01 && code <= 0xff5e;
    if (!wide && code !== 0x3000 && DISGUISED.test(text[index] ?? '')) continue;
    offsets.push(index);
    plain += wide ? String.fromCharCode(code - 0xfee0) : code === 0x3000 ? ' ' : text[index];
  }
  return { text: plain, origin: (index) => offsets[index] ?? text.length };
}
