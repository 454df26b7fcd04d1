import { type Rule, spansOf } from '../rule';
import { isStandIn } from '../value';

/** Where commands take a password that no flag named `password` announces. */
const PATTERNS = [
  // https://curl.se/docs/manpage.html#-u : user:password
  /\bcurl\b[^\n|]{0,400}?\s(?:-u|-U|--user|--proxy-user)[ =]?\s?(["']?)[^\s:"'<>$]{0,60}:(?<secret>[^\s"'`]{1,200})/dg,
  // https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html : no blank after -p
  /\b(?:mysql\w*|mariadb\w*|sshpass)\b[^\n|]{0,400}?\s-p(?:\s?(?=["']))?["']?(?<secret>[^\s"'-][^\s"']{3,200})/dg,
  /\bsshpass[ \t]{1,8}-p[ \t]{1,8}(?<secret>[^\s"'-][^\s"']{2,200})/dg,
  // https://docs.openssl.org/master/man1/openssl-passphrase-options/
  /\b(?:pass|passin|passout|k)[ \t]{1,8}pass:["']?(?<secret>[^\s"']{3,200})/dg,
  /\b(?:docker|podman|helm|az|oc|skopeo|buildah|nerdctl)\b[^\n|]{0,40}\blogin\b[^\n|]{0,300}?\s-p[ =]?["']?(?<secret>[^\s"'-][^\s"']{3,200})/dg,
  // https://redis.io/docs/latest/develop/tools/cli/
  /\bredis-cli\b[^\n|]{0,300}?\s-a[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})/dg,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  /^[ \t]{0,40}(?:requirepass|masterauth)[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})/dgm,
  // https://www.cisco.com/c/en/us/td/docs/ios/netmgmt/command/reference/nm_book/nm_20.html
  /\bsnmp-server[ \t]{1,8}community[ \t]{1,8}(?<secret>\S{3,200})/dg,
  // https://www.postgresql.org/docs/current/sql-createrole.html and its like in other databases
  /\b(?:password|identified\s{1,4}(?:with\s{1,4}\S{1,40}\s{1,4})?by(?:\s{1,4}password)?)\s{0,4}\(?\s{0,4}(["'])(?<secret>[^\s"']{4,200})\1/dgi,
  // https://learn.microsoft.com/windows-server/administration/windows-commands/net-user
  /\bnet[ \t]{1,8}user[ \t]{1,8}\S{1,60}[ \t]{1,8}(?<secret>[^\s/]{4,200})[ \t]{1,8}\/add/dgi,
];

/** A cheap test before all of those. */
const COMMAND = /(?:curl|mysql|mariadb|sshpass|pass|login|redis|masterauth|snmp|identified|user)[^\n]{0,8}\s/i;

/** Passwords that are told by the command they are given to. */
export const cliPassword: Rule = {
  id: 'cli-password',
  label: 'Password on a command line',
  source: 'https://curl.se/docs/manpage.html#-u',
  certainty: 'certain',
  find(text, context) {
    if (context === 'url' || !COMMAND.test(text)) return [];
    return PATTERNS.flatMap((pattern) => spansOf(text, pattern, isPassword)).sort((a, b) => a.start - b.start);
  },
};

function isPassword(value: string): boolean {
  return !isStandIn(value, true) && !/^[A-Z][a-z]+ |^\w+=/.test(value);
}
