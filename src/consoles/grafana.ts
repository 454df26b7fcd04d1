import type { ConsolePack } from './pack';
import { environmentOf } from './read';

/**
 * Grafana, on any host: its index page boots from `grafanaBootData` and mounts in `#reactRoot`. The organisation is
 * shown by a picker, to people who belong to several.
 * https://github.com/grafana/grafana/blob/main/public/views/index.html
 * https://github.com/grafana/grafana/blob/main/public/app/core/components/AppChrome/OrganizationSwitcher/OrganizationSelect.tsx
 */
export const grafana: ConsolePack = {
  id: 'grafana',
  name: 'Grafana',
  matches: (_, document) =>
    document.querySelector('grafana-app') !== null || document.querySelector('.grafana-app') !== null,
  environment(document) {
    const picker = document.querySelector('[aria-label="Change organization"]');
    // The input of the picker is empty; what is chosen stands beside it.
    return environmentOf({ organisation: picker?.textContent || picker?.parentElement?.parentElement?.textContent });
  },
};
