import type { ConsolePack } from './pack';

/**
 * Jenkins, on any host: its pages carry `data-rooturl` and `data-resurl` on `head`.
 * https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/lib/layout/layout.jelly
 */
export const jenkins: ConsolePack = {
  id: 'jenkins',
  name: 'Jenkins',
  matches: (_, document) => document.head?.hasAttribute('data-rooturl') && document.head.hasAttribute('data-resurl'),
};
