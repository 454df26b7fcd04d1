import { type Rule, spansOf } from '../rule';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** Not a part of a version, a range or a network: 10.0.0.0/16. */
const V4 = /* @__PURE__ */ new RegExp(
  `(?=\\d)(?<![\\w.:/-]|version[ :=]{1,2})(?!0\\.|127\\.|255\\.)${OCTET}(?:\\.${OCTET}){3}(?![\\w/-]|\\.\\w)|(?=\\d)(?<=://(?:[^\\s/@]{1,80}@)?)(?!0\\.|127\\.)${OCTET}(?:\\.${OCTET}){3}(?![\\w.-])`,
  'gi',
);
/** Most dots end sentences. */
const DOTTED = /\d\.\d{1,3}\.\d/;
/** All eight groups, or two colons for those that are zero; a digit tells it from names such as `a::b`. */
const V6 =
  /(?<![\w:.])(?=[\da-f:]{0,40}\d)(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6})(?![\w:/.]|%\w)/gi;

/**
 * Addresses of hosts; networks, masks, loopback and link-local ones say nothing about anyone.
 * @see https://www.rfc-editor.org/rfc/rfc4291#section-2.2
 */
export const ipAddress: Rule = {
  id: 'ip-address',
  certainty: 'possible',
  find: (text) =>
    [
      ...(DOTTED.test(text) ? spansOf(text, V4) : []),
      ...(text.includes(':') ? spansOf(text, V6, (address) => !/^fe80/i.test(address)) : []),
    ].sort((a, b) => a.start - b.start),
};
