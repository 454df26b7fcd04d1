// One line per exporter; the rest of the product finds it through index.ts.
export { asciidoc } from './asciidoc';
export { checklist } from './checklist';
export { html } from './html';
export { json } from './json';
export { markdown } from './markdown';
