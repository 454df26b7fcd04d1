import type { ConsolePack } from './pack';

/** The AWS Management Console. Hosts: https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/what-is.html */
export const aws: ConsolePack = {
  id: 'aws',
  name: 'AWS',
  matches: (url) =>
    /(^|\.)(console\.(aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)|signin\.aws\.amazon\.com)$/.test(
      url.hostname,
    ),
};
