import type { ConsolePack } from './pack';
import { environmentOf, metaOf, partOf } from './read';

/**
 * Jira: in the cloud on `atlassian.net`, which it shares with Confluence (`/wiki`); Data Center on any host, by its
 * `application-name`. A project's key is in the address.
 * https://support.atlassian.com/jira-software-cloud/docs/what-is-an-issue/
 */
export const jira: ConsolePack = {
  id: 'jira',
  name: 'Jira',
  matches: ({ hostname, pathname }, document) =>
    hostname.endsWith('.atlassian.net')
      ? !pathname.startsWith('/wiki')
      : metaOf(document, 'application-name') === 'JIRA',
  environment: (_, { pathname, search }) =>
    environmentOf({
      project:
        partOf(pathname, /\/(?:browse|projects|issues)\/([A-Z][A-Z0-9_]+)\b/) ??
        partOf(search, /[?&]selectedIssue=([A-Z][A-Z0-9_]+)-/),
    }),
};
