// One line per exporter; the rest of the product finds it through index.ts.
export { docx } from './docx';
export { markdown } from './markdown';
export { playwright } from './playwright';
export { recorder } from './recorder';
