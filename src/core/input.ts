import { PLACEHOLDER } from './placeholder';

/** What an input that is typed into a field of that name is called: `Image tag` is `image_tag`. */
export function inputName(label: string, otherwise = 'value'): string {
  return (
    label
      // The name of a field may show a secret: what stands for that names nothing.
      .replace(PLACEHOLDER, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || otherwise
  );
}

/** How a sentence asks for the value of an input: `{{image_tag}}`. */
export function inputReference(name: string): string {
  return `{{${name}}}`;
}

/** The input for a secret that is asked for as `label`. */
export function secretInput(label: string): { name: string; description: string } {
  return { name: inputName(label, 'secret'), description: label };
}

/** Writes `to` wherever the texts in `part` name the input `from` as `{{from}}`; in place, however deep. */
export function renameReferences(part: object, from: string, to: string): void {
  for (const [key, inner] of Object.entries(part)) {
    if (typeof inner === 'object' && inner !== null) renameReferences(inner, from, to);
    else if (typeof inner === 'string' && inner.includes('{{')) {
      // Outside code Markdown escapes the signs of a name.
      const renamed = inner.replace(/\{\{(.*?)\}\}/g, (whole, name: string) =>
        name === from || name.replaceAll('\\', '') === from ? inputReference(to) : whole,
      );
      if (renamed !== inner) Object.assign(part, { [key]: renamed });
    }
  }
}
