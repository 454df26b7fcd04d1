/** What a template leaves for the author to write, such as `[[who approves]]`. */
const BLANK = /\[\[(\p{L}[^[\]\n]{0,78})\]\]/gu;

/** What is left to be written in a text, in its order: `['who approves']`. */
export function blanksIn(text: string): string[] {
  // Markdown may have the brackets escaped.
  return [...text.replaceAll('\\[', '[').replaceAll('\\]', ']').matchAll(BLANK)].map(([, blank = '']) => blank);
}

/** A blank with these words in it. */
export function blank(words: string): string {
  return `[[${words}]]`;
}
