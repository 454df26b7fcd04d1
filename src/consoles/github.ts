import type { ConsolePack } from './pack';
import { environmentOf, metaOf, partOf } from './read';

/**
 * GitHub, on its own hosts, and GitHub Enterprise Server on any: every page has the `github-keyboard-shortcuts` meta
 * element, those of a repository name it in another.
 * https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/about-github-enterprise-cloud-with-data-residency
 */
export const github: ConsolePack = {
  id: 'github',
  name: 'GitHub',
  matches: ({ hostname }, document) =>
    /^(github\.com|[\w-]+\.ghe\.com)$/.test(hostname) ||
    Boolean(document.head?.querySelector('meta[name="github-keyboard-shortcuts"]')),
  environment: (document, { pathname }) =>
    environmentOf({
      organisation: partOf(pathname, /^\/orgs\/([^/]+)/),
      repository: metaOf(document, 'octolytics-dimension-repository_nwo'),
    }),
  secrets: '#new-oauth-token',
};
