// One line per exporter; the rest of the product finds it through index.ts.
export { adf } from './adf';
export { asciidoc } from './asciidoc';
export { checklist } from './checklist';
export { confluence } from './confluence';
export { docx } from './docx';
export { html } from './html';
export { jira } from './jira';
export { json } from './json';
export { markdown } from './markdown';
export { pdf } from './pdf';
export { playwright } from './playwright';
export { recorder } from './recorder';
