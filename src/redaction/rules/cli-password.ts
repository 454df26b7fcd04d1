import { type Rule, spansOf } from '../rule';
import { isStandIn } from '../value';

/** Where commands take a password that no flag named `password` announces. */
const PATTERNS = [
  // https://curl.se/docs/manpage.html#-u : user:password
  /\bcurl\b[^\n|]{0,400}?\s(?:-u|-U|--user|--proxy-user)[ =]?\s?(["']?)[^\s:"'<>$]{0,60}:(?<secret>[^\s"'`]{1,200})/dg,
  // https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html : no blank after -p
  /\b(?:mysql\w*|mariadb\w*|sshpass)\b[^\n|]{0,400}?\s-p(?:\s?(?=["']))?["']?(?<secret>[^\s"'-][^\s"']{3,200})/dg,
  /\bsshpass\s+-p\s+(?<secret>[^\s"'-][^\s"']{2,200})/dg,
  // https://docs.openssl.org/master/man1/openssl-passphrase-options/
  /\b(?:pass|passin|passout|k)\s+pass:["']?(?<secret>[^\s"']{3,200})/dg,
  /\b(?:docker|podman|helm|az|oc|skopeo|buildah|nerdctl)\b[^\n|]{0,40}\blogin\b[^\n|]{0,300}?\s-p[ =]?["']?(?<secret>[^\s"'-][^\s"']{3,200})/dg,
  // https://redis.io/docs/latest/develop/tools/cli/
  /\bredis-cli\b[^\n|]{0,300}?\s-a\s+["']?(?<secret>[^\s"']{3,200})/dg,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  /^\s*(?:requirepass|masterauth)\s+["']?(?<secret>[^\s"']{3,200})/dgm,
  // https://www.cisco.com/c/en/us/td/docs/ios/netmgmt/command/reference/nm_book/nm_20.html
  /\bsnmp-server\s+community\s+(?<secret>\S{3,200})/dg,
  // https://www.postgresql.org/docs/current/sql-createrole.html and its like in other databases
  /\b(?:password|identified\s+(?:with\s+\S{1,40}\s+)?by(?:\s+password)?)\s*\(?\s*(["'])(?<secret>[^\s"']{4,200})\1/dgi,
  // https://learn.microsoft.com/windows-server/administration/windows-commands/net-user
  /\bnet\s+user\s+\S{1,60}\s+(?<secret>[^\s/]{4,200})\s+\/add/dgi,
];

export const cliPassword: Rule = {
  id: 'cli-password',
  label: 'Password on a command line',
  source: 'https://curl.se/docs/manpage.html#-u',
  certainty: 'certain',
  find(text, context) {
    if (context === 'url' || !/\s/.test(text)) return [];
    return PATTERNS.flatMap((pattern) => spansOf(text, pattern, isPassword)).sort((a, b) => a.start - b.start);
  },
};

function isPassword(value: string): boolean {
  return !isStandIn(value, true) && !/^[A-Z][a-z]+ |^\w+=/.test(value);
}
