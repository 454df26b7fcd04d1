import type { ConsolePack } from './pack';
import { environmentOf, lastText, metaOf, partOf } from './read';

/**
 * Kubernetes Dashboard, mounted in `kd-root`, and Headlamp, by the description of its page. The dashboard has neither
 * heading nor title of its own for what it shows: its breadcrumbs tell, and stand in no `nav`.
 * https://github.com/kubernetes/dashboard/blob/master/modules/web/src/common/components/breadcrumbs/template.html
 * https://github.com/kubernetes/dashboard/blob/master/modules/web/src/resource/config/secret/detail/template.html
 * https://github.com/kubernetes-sigs/headlamp/blob/main/frontend/index.html
 */
export const kubernetes: ConsolePack = {
  id: 'kubernetes',
  name: 'Kubernetes',
  matches: (_, document) =>
    document.querySelector('kd-root') !== null || metaOf(document, 'description').startsWith('Headlamp:'),
  environment: (_, { href, hash, pathname }) =>
    environmentOf({
      cluster: partOf(pathname, /\/c\/([^/]+)/),
      // `_all` stands for all of them.
      namespace:
        partOf(href, /[?&]namespace=([a-z0-9][a-z0-9-]*)/) ??
        partOf(hash, /^#\/[a-z]+\/([^/?]+)\/[^/?]/) ??
        partOf(pathname, /\/c\/[^/]+\/[a-z]+\/([^/]+)\/[^/]/),
    }),
  place: (document) => lastText(document, '.kd-breadcrumbs-container a'),
  secrets: 'kd-secret-detail [whenvisible], kd-secret-detail-edit textarea',
};
