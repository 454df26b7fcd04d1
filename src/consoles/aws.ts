import type { ConsolePack } from './pack';
import { environmentOf, lastText, metaOf, partOf } from './read';

const REGION = /\b([a-z]{2}(?:-[a-z]+){1,3}-\d)\b/;

/**
 * The AWS Management Console. Hosts: https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/what-is.html
 * The session's account and role are in the `awsc-session-data` meta element, and on the navigation bar's button as
 * `role/person @ account`: of that nothing behind the slash is read.
 */
export const aws: ConsolePack = {
  id: 'aws',
  name: 'AWS',
  matches: (url) =>
    /(^|\.)(console\.(aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)|signin\.aws\.amazon\.com|awsapps\.com)$/.test(
      url.hostname,
    ),
  environment(document, { href, hostname }) {
    const session = metaOf(document, 'awsc-session-data');
    const button = lastText(document, '[data-testid$="awsc-nav-account-menu-button"]');
    const [alias, id] = ['accountAlias', 'accountId'].map((key) => partOf(session, new RegExp(`"${key}":"([^"]+)"`)));
    const role = partOf(session, /:assumed-role\/([^/"]+)/) ?? partOf(button, /^([^/@\s]+)\/.*@/);
    const service = document.title.split(' | ')[1];
    return environmentOf({
      account: alias ? `${alias}${id ? ` (${id.slice(0, 4)}…)` : ''}` : (id ?? partOf(button, /@\s*(\S+)/)),
      // Roles of the IAM Identity Center carry its prefix and a hash.
      role: role?.replace(/^AWSReservedSSO_(.+)_[0-9a-f]{16}$/, '$1'),
      region: partOf(href, /[?&]region=([\w-]+)/) ?? partOf(hostname, REGION),
      service: service && !REGION.test(service) ? service : undefined,
    });
  },
  place: (_, { pathname }) => (pathname.startsWith('/cloudshell') ? 'CloudShell' : undefined),
  noise: '[id^="awsccc-"], [data-id^="awsccc-"]',
};
