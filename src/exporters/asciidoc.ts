import { toAsciiDoc } from './asciidoc-write';
import { documentOf, pictureFiles } from './document';
import type { Exporter } from './exporter';

/** A folder for documentation that is built from AsciiDoc. */
export const asciidoc = {
  id: 'asciidoc',
  label: 'AsciiDoc',
  export(sop, images) {
    const { slug, tree, pictures } = documentOf(sop, images);
    return [{ path: `${slug}/${slug}.adoc`, content: toAsciiDoc(tree) }, ...pictureFiles(slug, pictures)];
  },
} satisfies Exporter;
