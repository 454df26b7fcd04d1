import { documentOf } from './document';
import type { Exporter } from './exporter';

/** One file that any browser shows, with all pictures in it. */
export const html = {
  id: 'html',
  label: 'Web page',
  async export(sop, images) {
    const { slug, tree, pictures } = documentOf(sop, images);
    const { pageOf } = await import('./html-page');
    return [{ path: `${slug}.html`, content: await pageOf(tree, pictures) }];
  },
} satisfies Exporter;
