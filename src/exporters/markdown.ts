import type { RedactionReport } from '../core/redaction-report';
import { documentOf, json, pictureFiles } from './document';
import type { ExportExtras, Exporter, OutputFile } from './exporter';
import { frontMatterOf } from './front-matter';
import { toReadme } from './markdown-write';

/** A folder for Git: the SOP as README.md, the same as data, what was redacted, the pictures. */
export const markdown = {
  id: 'markdown',
  label: 'Markdown',
  takesFrontMatter: true,
  export(sop, images, report, extras: ExportExtras = {}) {
    const { slug, file, tree, pictures } = documentOf(sop, images);
    const { frontMatter } = extras;
    const begin = frontMatter ? frontMatterOf(file, frontMatter.tags) : '';
    const files: OutputFile[] = [
      { path: `${slug}/README.md`, content: begin + toReadme(tree) },
      { path: `${slug}/sop.json`, content: json(file) },
      { path: `${slug}/redaction.json`, content: json(reportFile(report)) },
    ];
    return [...files, ...pictureFiles(slug, pictures)];
  },
} satisfies Exporter;

function reportFile({ redactions, kept }: RedactionReport): RedactionReport {
  return {
    redactions: redactions.map(({ kind, where, count }) => ({ kind, where, count })),
    kept: kept.map(({ kind, where, reason }) => ({ kind, where, reason })),
  };
}
