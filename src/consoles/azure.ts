import type { ConsolePack } from './pack';
import { environmentOf, lastText, partOf } from './read';

/**
 * The Azure portal. Its blades stand side by side, the last one in front; addresses name the directory, and resources
 * by their id. https://learn.microsoft.com/azure/azure-portal/azure-portal-overview
 * https://learn.microsoft.com/azure/azure-portal/azure-portal-safelist-urls
 */
export const azure: ConsolePack = {
  id: 'azure',
  name: 'Azure',
  matches: ({ hostname }) => /(^|\.)portal\.azure\.(com|us|cn|net)$/.test(hostname),
  environment: (document, { hash }) =>
    environmentOf({
      directory: partOf(hash, /^#@([^/]+)/) ?? lastText(document, '.fxs-avatarmenu-tenant'),
      subscription: partOf(hash, /\/subscriptions\/([^/]+)/i),
      resourceGroup: partOf(hash, /\/resourceGroups\/([^/]+)/i),
    }),
  place: (document) => lastText(document, '.fxs-blade-title-titleText'),
};
