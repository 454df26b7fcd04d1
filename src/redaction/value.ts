/** Words that stand where a secret would, and are none. */
const STAND_INS = new Set(
  `none null nil undefined true false yes no on off required optional n/a na empty unset set unknown default string str
  text number int integer boolean bool object array any password passwd pwd secret token key apikey api_key example
  redacted hidden masked encrypted sensitive stdin prompt env auto generated basic bearer invalid incorrect expired
  valid missing enabled disabled active inactive weak strong this self type not available created changed deleted
  updated rotated revoked copied here value changeit credentials credential var let const new function return await
  async import export pass opaque plaintext securestring`.split(/\s+/),
);

/** `YOUR_API_KEY`, `insert_key_here`, `fake-token`: instructions to the reader, in letters only. */
const INSTRUCTION =
  /^(?:your|insert|enter|replace|paste|fake|dummy|example|sample|todo)(?:[-_ .][a-z]+)+$|^your[A-Z][A-Za-z]+$|[-_ .](?:here|placeholder|example)$/i;

/** `${X}`, `{{x}}`, `<x>`, `%X%`, `$X`, `$(x)`, `[x]`, `#{x}`, `@X@`, `%s`, `((x))`: filled in by someone else. */
const TEMPLATE =
  /^(?:<[^<>]*>?|\[[^\]]*\]|\(.*\)|\([a-z]+|\{[a-z][\w.: -]*\}|\$[A-Za-z_]\w*|%\w+%|%[sdv]|@\w+@|\$env:\w+|&lt;.*|`.*|\\+|!(?:Ref|Sub|GetAtt|ImportValue|secret|env)|\(?(?:ConvertTo|Get|New|Read)-\w+|(?:vault|op|ssm|env|file|keyring|awsssm|ref\+\w+|[\w-]*secretsmanager)[:+].*)$|\$\{|\{\{|\$\(|#\{|<%|%\(\w+\)s/i;

/** `var.db_password`, `process.env.TOKEN`, `getpass()`, `credentials('x')`: code that names a value. */
const REFERENCE =
  /^(?:[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][A-Za-z_$]*)+[,;)]*|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*[([].*)$/;

/**
 * Whether a value that stands beside a secret's name is certainly no secret: masked, a template, a word such as
 * `required`, an instruction such as `YOUR_API_KEY`. `quoted` values are not taken for code.
 */
export function isStandIn(value: string, quoted: boolean): boolean {
  if (value.length < 3 || STAND_INS.has(value.toLowerCase())) return true;
  // Very long values are never any of these, and patterns below look at all of it.
  if (value.length > 300) return false;
  if (TEMPLATE.test(value) || INSTRUCTION.test(value)) return true;
  if (!quoted && (REFERENCE.test(value) || isMember(value))) return true;
  const distinct = new Set(value.replace(/[-_.\s/:\\]/g, ''));
  return (
    distinct.size <= 1 ||
    /^[*•●·∙◦xX#?….\-_\s]+$/.test(value) ||
    /^[*•●xX]{4}|[*•●]{4}|x{8}|X{8}|…$|\.\.\.$/.test(value)
  );
}

/** `user.password2`: words with a dot between. */
function isMember(value: string): boolean {
  return /^[A-Za-z_][\w.]*\.\w+[:;,)]*$/.test(value) && value.split(/[._:;,)]+/).every((part) => WORDLIKE.test(part));
}

/** Whether a value is masked or filled in by someone else; unlike {@link isStandIn} it lets words such as `secret` pass. */
export function isTemplate(value: string): boolean {
  return value.length <= 300 && (TEMPLATE.test(value) || /^[*•●·x.]+$/i.test(value));
}

/** Resource ids, digests, addresses, versions, times, paths: what stands beside secrets' names in consoles. */
const IDENTIFIER =
  /^(?:[a-z]{1,10}-[0-9a-f]{8,17}|arn:.*|sha\d{1,3}[:=-].*|md5:.*|https?:.*|[a-z]{2}(?:-[a-z]+){1,2}-\d[a-z]?(?:[/:_].*)?|v?\d+(?:\.\d+)+.*|\d{4}-\d\d-\d\d.*|[\d.,:%/+-]{1,20}[A-Za-z%]{0,3}|0x[0-9a-f]{1,16}|[\w.-]+\.(?:com|net|org|io|dev|local|internal|amazonaws|yaml|yml|json|txt|pem|py|js|ts|sh|xml|html|md|log|conf|cfg|ini|env)(?:[:/].*)?|(?:~|\.{1,2})?\/[\w@./ -]*)$/i;

/** Whether `value` has the form of something public: a resource id, an address, a version, a time, a path. */
export function isIdentifier(value: string): boolean {
  return value.length <= 300 && IDENTIFIER.test(value);
}

/** Parts such as `prod`, `Prod`, `PROD`, `42`: names are made of these, random strings are not. */
const WORDLIKE = /^(?:[A-Za-z]?[a-z]*|[A-Z]+|\d{1,4}|[a-z]+\d{1,2}|v?\d+[a-z]?)$/;

/** Whether `value` looks drawn by chance rather than named by a person: at least 8 characters of several classes. */
export function looksRandom(value: string): boolean {
  if (value.length < 8) return false;
  if (value.length > 300) return !/\s/.test(value);
  if (IDENTIFIER.test(value) || /[\s<>]/.test(value)) return false;
  const digit = /\d/.test(value);
  const letter = /[A-Za-z]/.test(value);
  if (!letter) return value.length >= 24 && /^\d+$/.test(value);
  const odd = value.split(/[-_./:@,=+]+/).filter((part) => !WORDLIKE.test(part));
  if (odd.join('').length < 8) return false;
  if (digit) return true;
  return value.length >= 16 && changesOfCase(value) >= 5;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether `value` is a long run drawn by chance, and neither a UUID nor a digest: those name things in every console. */
export function looksDrawn(value: string): boolean {
  return (
    looksRandom(value) &&
    /^[\w+/=~.-]{20,}$/.test(value) &&
    /[\w+/]{16}/.test(value) &&
    !UUID.test(value) &&
    !/^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$|[-.:/@][\da-f]{7,128}$/i.test(value)
  );
}

/** `4F7K-9QRT-XYZ2`: groups of the same length, as codes and licences are shown. */
export function isGrouped(value: string): boolean {
  const groups = value.split('-');
  const length = groups[0]?.length ?? 0;
  return (
    groups.length >= 3 &&
    length >= 4 &&
    /\d/.test(value) &&
    groups.every((group) => /^\w+$/.test(group) && group.length === length)
  );
}

/** Names of what is drawn by chance as well, and public: right before a value. */
const PUBLIC =
  /(?:id|etag|hash|integrity|digest|sum|version|fingerprint|commit|revision|nonce|kid|cursor|page[-_ ]?token|(?:tinua|gina)tion[-_ ]?token|public[-_ ]?key|match|ssh-\w+|sha[-_]?\d*|h1)["']?\s{0,3}[-:=]?\s{0,3}["']?$/i;

/** Whether what begins at `start` stands beside the name of a digest, a version, an id. */
export function isPublicAt(text: string, start: number): boolean {
  return PUBLIC.test(text.slice(Math.max(0, start - 32), start));
}

/** How often a lower-case letter is followed by an upper-case one, or by a sign that is in no word. */
function changesOfCase(value: string): number {
  return value.match(/[a-z](?=[A-Z+/=])|[+/=](?=\w)/g)?.length ?? 0;
}
