/** A document of that body, head and title, as a pack reads it. Needs a DOM. */
export const documentOf = (body: string, head = '', title = ''): Document =>
  new DOMParser().parseFromString(`<html><head><title>${title}</title>${head}</head>${body}</html>`, 'text/html');

/** An environment as `label value, label value`. */
export const inWords = (environment: readonly { label: string; value: string }[] = []): string =>
  environment.map(({ label, value }) => `${label} ${value}`).join(', ');
