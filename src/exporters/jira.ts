import { documentOf } from './document';
import type { Exporter } from './exporter';
import { toJira } from './jira-write';

/** Wiki markup to paste into a Jira issue, and the pictures to be attached to it. */
export const jira = {
  id: 'jira',
  label: 'Jira',
  export(sop, images) {
    const { slug, tree, pictures } = documentOf(sop, images);
    return [
      { path: `${slug}/issue.txt`, content: toJira(tree) },
      ...pictures.map(({ file, bytes }) => ({
        path: `${slug}/${file.replace('images/', 'attachments/')}`,
        content: bytes,
      })),
    ];
  },
} satisfies Exporter;
