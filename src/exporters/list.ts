// One line per exporter; the rest of the product finds it through index.ts.
export { html } from './html';
export { markdown } from './markdown';
