import { documentOf, json as written } from './document';
import type { Exporter } from './exporter';

/** The SOP as data, described in `docs/sop-json.md`; it says of pictures what is on them and does not hold them. */
export const json = {
  id: 'json',
  label: 'JSON',
  export(sop, images) {
    const { slug, file } = documentOf(sop, images);
    return [{ path: `${slug}.json`, content: written(file) }];
  },
} satisfies Exporter;
