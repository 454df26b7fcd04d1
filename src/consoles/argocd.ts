import type { ConsolePack } from './pack';
import { environmentOf, lastText, partOf } from './read';

/**
 * Argo CD, on any host: by the end of its title and the pictures it brings. What is shown stands in the bar at the top,
 * in no heading.
 * https://github.com/argoproj/argo-cd/blob/master/ui/src/app/sidebar/sidebar.tsx
 * https://github.com/argoproj/argo-cd/blob/master/ui/src/app/settings/components/account-details/account-details.tsx
 * https://github.com/argoproj/argo-ui/blob/master/src/components/top-bar/top-bar.tsx
 */
export const argocd: ConsolePack = {
  id: 'argocd',
  name: 'Argo CD',
  matches: (_, document) =>
    document.title.endsWith('Argo CD') &&
    document.querySelector('#app img[src*="assets/images/argo"], #app .sidebar__logo img') !== null,
  environment: (_, { pathname, search }) =>
    environmentOf({
      project: partOf(search, /[?&]proj=([^&]+)/) ?? partOf(pathname, /\/settings\/projects\/([^/]+)/),
      application: partOf(pathname, /\/applications\/(?:[^/]+\/)?([^/]+)$/),
    }),
  place: (document) => lastText(document, '.top-bar__breadcrumbs-last-item') || lastText(document, '.top-bar__title'),
  secrets: '.account-details__new-token p',
};
