import type { ConsolePack } from './pack';
import { environmentOf, partOf } from './read';

/**
 * The Google Cloud console. The address names the project, folder or organisation that is worked in.
 * https://cloud.google.com/resource-manager/docs/cloud-platform-resource-hierarchy
 */
export const gcp: ConsolePack = {
  id: 'gcp',
  name: 'Google Cloud',
  matches: ({ hostname }) => /^console\.(cloud\.google|developers\.google)\.com$/.test(hostname),
  environment: (_, { search }) =>
    environmentOf({
      organisation: partOf(search, /[?&]organizationId=(\d+)/),
      folder: partOf(search, /[?&]folder=(\d+)/),
      project: partOf(search, /[?&]project=([^&]+)/),
    }),
  noise: 'cfc-coachmark',
};
