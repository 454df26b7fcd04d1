import type { Exporter } from './exporter';
import { html } from './html';

/** The web page for the print dialog, where every browser saves as PDF: real text, links and page numbers. */
export const pdf = {
  id: 'pdf',
  label: 'PDF',
  isPrinted: true,
  export: html.export,
} satisfies Exporter;
