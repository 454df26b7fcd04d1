/**
 * How sure a name makes us that its value is secret. `password`: people choose those, so they look like anything;
 * `strong`: machines make tokens and keys, so `API key: aws/s3` names one; `weak`: the name merely speaks of a secret
 * (`TOKEN_GITHUB`, `Tokens`), so its value must look drawn by chance whatever stands between; `vague`: some key
 * (`Fastly-Key`), whose value must be long and drawn by chance, and no UUID or digest.
 */
export type Strength = 'password' | 'strong' | 'weak' | 'vague';

/** Last words of names of secrets. */
const SECRET = new Set(
  `password passwords passwd passwort passphrase passcode pass pw pwd secret secrets token tokens crumb credential
  credentials apikey apitoken authtoken accesstoken jwt rootpw userpw requirepass masterauth psk sas sastoken authkey
  privatekey secretkey accesskey encryptionkey signingkey masterkey accountkey sharedkey presharedkey licensekey
  appkey passkey otp totp pin mnemonic sharedaccesskey passe psw pswd pword pat pepper auth cookie`.split(/\s+/),
);

/** Names run together, e.g. `dbpassword`, `csrftoken`. */
const SECRET_TAIL =
  /(?:password|passwd|passphrase|secret|token|apikey|secretkey|privatekey|(?<!by|com|tres|over|under)pass|[a-z]pw)s?$/;

/** `… key` is secret after one of these; `primary key`, `object key`, `public key` are not. */
const KEY_KINDS = new Set(
  `api apikey access account secret private encryption encrypt decryption signing sign signature master root unseal
  recovery license licence shared preshared subscription client session auth authorization authentication storage
  ingest ingestion insert consumer webhook ssh rsa wrapping token registration join hmac jwt cookie crypt crypto
  wireguard setup agent enrollment enrolment`.split(/\s+/),
);

/** `… key` may be secret after one of these. */
const VAGUE_KEY_KINDS = new Set(
  `app application server service security pre admin user bot function rest write read dev developer partner
  merchant vendor organization org deployment deploy publishable personal integration`.split(/\s+/),
);

/** `… key` is no secret after one of these. */
const PLAIN_KEY_KINDS = new Set(
  `public cache idempotency dedup deduplication partition sort primary foreign object s3 i18n message row group lookup
  hash host websocket correlation`.split(/\s+/),
);

/** `… code(s)` is secret after one of these; `status code` is not. */
const CODE_KINDS = new Set(
  `recovery backup verification security auth authorization authentication mfa totp otp pin access invite invitation
  activation pairing scratch time login sms device unlock`.split(/\s+/),
);

/** Before `token(s)` or `key`: names of something counted, paged through, or public. */
const NOT_AFTER = new Set(
  'next page continuation pagination cancel cancellation max min public num total prompt completion input output stop pad eos bos design count starting'.split(
    ' ',
  ),
);

/** After the secret's word: the name is of something about the secret. */
const ABOUT = new Set(
  `id ids ref refs name names arn arns type types url uri urls endpoint endpoints path paths file files filename dir
  expiry expires expire expiration expired ttl length len policy policies rotation rotated version versions count limit
  limits status state enabled disabled required hint field label manager provider store format prefix selector index
  size algorithm alg method mode scope scopes usage used age date time created updated modified description env
  var group role stdin prompt strength reset reuse history min max last next link page form input confirm lifetime
  duration fingerprint validity server host issuer audience template engine backend namespace mount owner list`.split(
    /\s+/,
  ),
);

/** After the secret's word, and still the secret itself. */
const STILL =
  /^(?:value|val|data|base|b?64|base64|text|plain|plaintext|string|str|live|test|prod|production|staging|dev|old|new|current|previous|primary|secondary|main|default|key|v?\d{0,3}|bytes|hex|raw|again)$/;

/**
 * What `name` (an identifier in any case style, or a few words) says of its value; `none` when it names no secret.
 * `before` are the words right before it on the same line, nearest last: `['recovery']` for `Recovery codes`.
 */
export function strengthOf(name: string, before: readonly string[] = []): Strength | 'none' {
  const said = [...before, name].join(' ');
  const known = judged.get(said);
  if (known) return known;
  if (judged.size >= 1000) judged.clear();
  const strength = judge(name, before);
  judged.set(said, strength);
  return strength;
}

/** A page says the same names over and over. */
const judged = new Map<string, Strength | 'none'>();

function judge(name: string, before: readonly string[]): Strength | 'none' {
  const words = [...before.map((word) => word.toLowerCase()), ...wordsOf(name)];
  const at = words.findLastIndex((_, index) => isSecretWord(words, index));
  if (at < before.length && at !== -1) return 'none';
  if (at === -1) return /^(?:d\.)?sonar\.login$/.test(words.join('.')) ? 'weak' : 'none';
  const after = words.slice(at + 1);
  if (after.some((word) => ABOUT.has(word))) return 'none';
  if (NOT_AFTER.has(words[at - 1] ?? '')) return 'none';
  if (!after.every((word) => STILL.test(word))) return 'weak';
  const word = words[at] ?? '';
  // `PASS` alone is a test's verdict, `DB_PASS` is a password.
  if (PLURAL.test(word) || WEAK.has(word) || (word === 'pass' && at === 0)) return 'weak';
  if (PASSWORD.test(word)) return 'password';
  if (word !== 'key' || isSecretKeyKind(words[at - 1] ?? '')) return 'strong';
  return VAGUE_KEY_KINDS.has(words[at - 1] ?? '') ? 'weak' : 'vague';
}

/** Chosen by people, or short enough to be typed by them. */
const PASSWORD = /pass(?:word|wd|phrase|code|wort|e)?$|pwd$|pswd?$|pw$|pword$|requirepass|masterauth|^code$/;

/** `Tokens: 5 of 100` counts, `Credentials: aws-prod` names. */
const PLURAL = /(?:tokens|secrets|passwords|credentials?|keys|codes)$/;
const WEAK = new Set(['pin', 'otp', 'totp', 'sas', 'jwt', 'pat', 'auth', 'cookie', 'pepper']);

function isSecretWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (word === 'keys') return isSecretKeyKind(before) || VAGUE_KEY_KINDS.has(before);
  if (word === 'key') return before !== '' && !PLAIN_KEY_KINDS.has(before);
  if (/^codes?$/.test(word)) return CODE_KINDS.has(before);
  // `auth: enabled` is about signing in, `REDISCLI_AUTH` is a password.
  if (word === 'auth') return before !== '' && !STILL.test(before);
  if (word === 'cookie') return /^(?:erlang|auth|session)$/.test(before);
  return SECRET.has(word) || SECRET_TAIL.test(word);
}

function isSecretKeyKind(word: string): boolean {
  return KEY_KINDS.has(word) || SECRET_TAIL.test(word);
}

/** `dbPassword2`, `DB_PASSWORD_2`, `db-password 2` as `db`, `password`, `2`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])|([A-Za-z])(\d)|([A-Z])([A-Z][a-z])/g, '$1$3$5 $2$4$6')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
