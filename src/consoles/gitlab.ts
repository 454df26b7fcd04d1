import type { ConsolePack } from './pack';
import { environmentOf } from './read';

/**
 * GitLab, on any host: pages name their site in `og:site_name`, and their group and project on `body`.
 * https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/helpers/application_helper.rb
 */
export const gitlab: ConsolePack = {
  id: 'gitlab',
  name: 'GitLab',
  matches: ({ hostname }, document) =>
    hostname === 'gitlab.com' ||
    Boolean(document.head?.querySelector('meta[property="og:site_name"][content="GitLab"]')),
  environment({ body }) {
    const project = body?.getAttribute('data-project-full-path');
    return environmentOf({ project, group: project ? undefined : body?.getAttribute('data-group-full-path') });
  },
  secrets: '#created-personal-access-token',
};
