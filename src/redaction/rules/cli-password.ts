import { matchesOf, type Rule, spansOf } from '../rule';
import { isStandIn } from '../value';

/** Between a flag and its value. */
const APART = '[ =]{1,8}["\']?';
const TOUCHING = '[ =]{0,8}["\']?';

/** A command, and what its password stands behind, as sources of expressions. */
const FLAGS: readonly (readonly [command: string, flag: string])[] = [
  // https://curl.se/docs/manpage.html#-u , https://httpie.io/docs/cli/basic-auth : user:password
  ['curl|https?|xh', String.raw`(?:-u|-U|-a|--user|--proxy-user|--auth)[ =]?\s?["']?[^\s:"'<>$]{0,60}:`],
  // https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html : no blank after -p
  [String.raw`mysql\w*|mariadb\w*|sshpass|7z`, String.raw`-p(?:\s?(?=["']))?["']?`],
  [String.raw`sshpass|mongo\w*|psexec\w*|user(?:add|mod)|cqlsh|cassandra|conan`, `-p${APART}`],
  ['docker|podman|helm|az|oc|skopeo|buildah|nerdctl', `login\\b[^\\n|]{0,300}?\\s-p${APART}`],
  // https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility , https://mosquitto.org/man/mosquitto_pub-1.html
  [String.raw`sqlcmd|bcp|isql|osql|ipmitool|unzip|zip|mosquitto_\w+`, `-P${TOUCHING}`],
  // https://www.openldap.org/software/man.cgi?query=ldapsearch
  [String.raw`ldap\w+`, `-w${TOUCHING}`],
  // https://redis.io/docs/latest/develop/tools/cli/
  ['redis-cli', `-a${APART}`],
  // https://net-snmp.sourceforge.io/docs/man/snmpcmd.html
  ...['A', 'X', 'c'].map((flag) => [String.raw`snmp\w+`, `-${flag}${APART}`] as const),
  // https://docs.openssl.org/master/man1/openssl-enc/
  ['openssl', `-k${APART}`],
  // https://www.samba.org/samba/docs/current/man-html/smbclient.1.html , https://lftp.yar.ru/lftp-man.html
  ['smbclient|rpcclient|winexe|net', String.raw`-U[ =]?["']?[\w.\\/@-]{1,60}%`],
  ['lftp', String.raw`-u [\w.@-]{1,60},`],
  // https://learn.microsoft.com/windows-server/administration/windows-commands/cmdkey
  ['cmdkey', '/pass:'],
];

/** Where commands take a password that no flag named `password` announces; each begins with a word of {@link FIRST}. */
const PATTERNS = [
  ...FLAGS.map(
    ([command, flag]) =>
      new RegExp(`(?:${command})(?=[ \\t.])[^\\n|]{0,300}?\\s${flag}(?<secret>[^\\s"'\`|-][^\\s"'\`|]{2,200})`, 'dy'),
  ),
  // https://docs.openssl.org/master/man1/openssl-passphrase-options/
  /(?:pass|passin|passout|password)[ \t]{1,8}pass:["']?(?<secret>[^\s"']{3,200})/dy,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/ , https://redis.io/docs/latest/commands/auth/
  /(?<=(?:^|> ?)[ \t]{0,40})(?:requirepass|masterauth|AUTH(?: PLAIN| LOGIN)?)[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})["']?[ \t]{0,8}$/dmy,
  // https://www.cisco.com/c/en/us/td/docs/ios/netmgmt/command/reference/nm_book/nm_20.html
  /snmp(?:-server)?[ \t]{1,8}community[ \t]{1,8}(?<secret>\S{3,200})/dy,
  /(?:key|secret|password)[ \t]\d[ \t](?<secret>[^\s"']{8,200})/dy,
  // https://www.postgresql.org/docs/current/sql-createrole.html and its like in other databases
  /(?:password|identified\s{1,4}(?:with\s{1,4}\S{1,40}\s{1,4})?by(?:\s{1,4}password)?)\s{0,4}[=(]?\s{0,4}N?(["'])(?<secret>[^\s"']{4,200})\1/diy,
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-USER.html : no quotes needed
  /identified\s{1,4}by\s{1,4}(?<secret>(?=[^\s;]{0,60}(?:\d|[a-z][A-Z]))[^\s"';]{4,60})/diy,
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/ : user/password@where
  /(?:(?:sqlplus|expdp|impdp|rman|sqlldr)\b[^\n|]{0,80}?\s|oracle:thin:)[\w$#]{1,60}\/["']?(?<secret>[^\s"'@/<$]{3,60})(?=["']?@|["']?\s|$)/dy,
  // https://learn.microsoft.com/windows-server/administration/windows-commands/net-user and net-use
  /net[ \t]{1,8}user[ \t]{1,8}\S{1,60}[ \t]{1,8}(?<secret>[^\s/]{4,200})[ \t]{1,8}\/add/diy,
  /net[ \t]{1,8}use[ \t][^\n]{0,100}?\\[^\s\\]{1,100}[ \t]{1,8}(?<secret>(?!\*\s)[^\s/]{4,200})[ \t]{1,8}\/user/diy,
  // https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring
  /ConvertTo-SecureString[ \t]{1,8}(?:-\w+[ \t]{1,8}){0,3}["'](?<secret>[^"'\n]{3,200})["']/diy,
  // Piped into a command that reads it: sudo -S, chpasswd, --password-stdin
  /(?:echo|printf)[ \t](?:-n[ \t])?(?:["']?%s(?:\\n)?["']? )?["']?(?:[\w.-]{1,40}:(?=[^\n]{0,200}chpasswd))?(?<secret>[^\s"'|$<]{3,200})["']?[ \t]{0,8}\|[^\n|]{0,80}(?:sudo -S|-stdin|chpasswd)/dy,
  // https://httpd.apache.org/docs/2.4/programs/htpasswd.html
  /htpasswd[ \t]{1,8}-[a-zA-Z0-9]{0,8}b[a-zA-Z0-9]{0,8}[ \t][^\n|;&]{0,200}[ \t](?<secret>[^\s|;&"']{3,200})/dy,
  // https://www.rabbitmq.com/docs/man/rabbitmqctl.8
  /rabbitmqctl\b[^\n|]{0,100}(?:add_user|change_password)[ \t]{1,8}\S{1,60}[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})/dy,
  // https://getcomposer.org/doc/articles/authentication-for-private-packages.md , https://www.pulumi.com/docs/iac/concepts/secrets/
  /composer\b[^\n|]{0,60}http-basic\.\S{1,100}[ \t]{1,8}\S{1,60}[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})/dy,
  /pulumi\b[^\n|]{0,60}--secret[ \t]{1,8}\S{1,60}[ \t]{1,8}["']?(?<secret>[^\s"']{3,200})/dy,
  /grafana-cli\b[^\n|]{0,60}reset-admin-password[ \t]{1,8}["']?(?<secret>[^\s"'-][^\s"']{3,200})/dy,
  /skopeo\b[^\n|]{0,200}-creds[ =][^\s:]{1,60}:(?<secret>[^\s"']{3,200})/dy,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  /(?:set)?user[ \t]{1,4}\S{1,40}[ \t]{1,4}on\b[^\n]{0,60}?[ \t]>(?<secret>\S{4,200})/diy,
  // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlogin-transact-sql
  /sp_addlogin[ \t]{1,4}N?'[^'\n]{1,60}',[ \t]{0,4}N?'(?<secret>[^'\n]{3,200})'/diy,
  // https://requests.readthedocs.io/en/latest/user/authentication/
  /auth["']?[ \t]{0,4}[=:][ \t]{0,4}[([{][ \t]{0,4}["'][^"'\n]{1,100}["'],[ \t]{0,4}["'](?<secret>[^"'\n]{3,200})["']/dy,
  // https://developer.hashicorp.com/vault/docs/auth/approle
  /secret_id["']?[ \t]{0,16}[:=|]?[ \t]{0,4}["']?(?<secret>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/dy,
];

/** The first words of all those: texts are searched once, for these. */
const FIRST = new RegExp(
  `\\b(?:(?:${FLAGS.map(([command]) => command.replace(/\\b.*/, ')')).join('|')})(?=[ \\t.])|pass(?:in|out|word)?|requirepass|masterauth|auth|identified|snmp(?:-server)?|(?:key|secret)(?= \\d )|composer|skopeo|grafana-cli|pulumi|(?:set)?user|sp_addlogin|sqlplus|expdp|impdp|rman|sqlldr|oracle:thin:|ConvertTo-SecureString|echo|printf|htpasswd|rabbitmqctl|secret_id)`,
  'gi',
);

/** What stands between the first word and the password: names of things have none of it. */
const APART_FROM_COMMAND = /[\s"'(:=]|secret_id/;

/** https://www.postgresql.org/docs/current/libpq-pgpass.html : host:port:database:user:password */
const PGPASS = /^[\w.*-]{1,100}:(?:\d{4,5}|\*):[\w*-]{1,60}:[\w.@-]{1,60}:(?<secret>(?=\S{0,60}\d)[^\s:]{6,200})$/dgm;

/**
 * Passwords that are told by the command they are given to.
 * @see https://curl.se/docs/manpage.html#-u
 */
export const cliPassword: Rule = {
  id: 'cli-password',
  certainty: 'certain',
  find(text, context) {
    if (context === 'url') return [];
    const spans = /:(?:\d{4,5}|\*):/.test(text) ? spansOf(text, PGPASS) : [];
    if (!APART_FROM_COMMAND.test(text)) return spans;
    for (const { index } of matchesOf(text, FIRST)) {
      for (const pattern of PATTERNS) {
        pattern.lastIndex = index;
        const [start, end] = pattern.exec(text)?.indices?.groups?.['secret'] ?? [0, 0];
        // Only what was found right before can overlap.
        const known = spans.slice(-4).some((span) => start < span.end && span.start < end);
        if (end > 0 && !known && isPassword(text.slice(start, end))) spans.push({ start, end });
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  },
};

function isPassword(value: string): boolean {
  return !isStandIn(value, true) && !/^[A-Z][a-z]+ |^\w+=|^(?:public|private|authPriv|authNoPriv)$/.test(value);
}
