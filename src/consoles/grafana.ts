import type { ConsolePack } from './pack';

/**
 * Grafana, on any host: its index page boots from `grafanaBootData` and mounts in `#reactRoot`.
 * https://github.com/grafana/grafana/blob/main/public/views/index.html
 */
export const grafana: ConsolePack = {
  id: 'grafana',
  name: 'Grafana',
  matches: (_, document) => document.querySelector('#reactRoot grafana-app, grafana-app, .grafana-app') !== null,
};
