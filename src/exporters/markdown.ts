import type { RedactionReport } from '../core/redaction-report';
import { slugOf } from '../core/slug';
import { toSopFile } from '../core/sop-to-file';
import type { Exporter, OutputFile } from './exporter';
import { readmeOf } from './markdown-sections';
import { toReadme } from './markdown-write';

/** A folder for Git: the SOP as README.md, the same as data, what was redacted, the pictures. */
export const markdown = {
  id: 'markdown',
  label: 'Markdown',
  export(sop, images, report) {
    const slug = slugOf(sop.title);
    const file = toSopFile(sop, images, slug);
    // From the file, not from the SOP: what is imported again reads the same, to the byte.
    const files: OutputFile[] = [
      { path: `${slug}/README.md`, content: toReadme(readmeOf(file)) },
      { path: `${slug}/sop.json`, content: json(file) },
      { path: `${slug}/redaction.json`, content: json(reportFile(report)) },
    ];
    const steps = [...file.phases.flatMap((phase) => phase.steps), ...file.rollback];
    const used = new Set(steps.flatMap((step) => step.image?.file ?? []));
    const bytes = new Map([...images.values()].map((image) => [image.file, image.bytes]));
    for (const path of [...used].sort()) files.push({ path: `${slug}/${path}`, content: bytes.get(path) ?? '' });
    return files;
  },
} satisfies Exporter;

function reportFile({ redactions, kept }: RedactionReport): RedactionReport {
  return {
    redactions: redactions.map(({ kind, where, count }) => ({ kind, where, count })),
    kept: kept.map(({ kind, where, reason }) => ({ kind, where, reason })),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
