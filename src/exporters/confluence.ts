import { documentOf } from './document';
import type { Exporter } from './exporter';

/** A page's body for Confluence, and the pictures to be attached to the page. */
export const confluence = {
  id: 'confluence',
  label: 'Confluence',
  async export(sop, images) {
    const { slug, tree, pictures } = documentOf(sop, images);
    const { toStorageFormat } = await import('./confluence-write');
    return [
      { path: `${slug}/page.xml`, content: toStorageFormat(tree) },
      ...pictures.map(({ file, bytes }) => ({ path: `${slug}/${attachmentOf(file)}`, content: bytes })),
    ];
  },
} satisfies Exporter;

/** Attachments have names and no folders. */
function attachmentOf(file: string): string {
  return file.replace(/^images\//, 'attachments/');
}
