import { toAdf } from './adf-write';
import { documentOf, json, pictureFiles } from './document';
import type { Exporter } from './exporter';

/** The Atlassian Document Format, which the REST interfaces of Jira and Confluence in the cloud take. */
export const adf = {
  id: 'adf',
  label: 'Atlassian Document Format',
  export(sop, images) {
    const { slug, tree, pictures } = documentOf(sop, images);
    return [{ path: `${slug}/document.json`, content: json(toAdf(tree)) }, ...pictureFiles(slug, pictures)];
  },
} satisfies Exporter;
