import { type Strength, strengthOf } from './name';
import { matchesOf, type Span } from './rule';
import { isGrouped, isIdentifier, isStandIn, looksDrawn, looksRandom } from './value';
import { foreignStrength, MARKED_WORDS, SECRET_WORDS } from './words';

/** What stands between a name and its value, from the surest to the vaguest. */
type Link = 'tag' | 'assign' | 'flag' | 'colon' | 'list' | 'space';

/** A name of a secret as it stands in a text. */
interface Name extends Span {
  strength: Strength;
  /** A setting's (`db.password`, `DB_PASSWORD`), not a label's. */
  setting?: boolean;
  /** In another language: the words after it say nothing to us. */
  foreign?: boolean;
}

/** Words in names of secrets; what they belong to is read around each hit, see `name.ts`. */
const HIT = new RegExp(SECRET_WORDS, 'gi');

const NAME_PART = /[\p{L}\p{N}_.$-]/u;

/**
 * The values that stand beside the name of a secret: `key: value`, `KEY=value`, `--flag value`, JSON, YAML, XML, a
 * table's next cell. The name stays. Reads at most a bounded stretch around each name, so time is linear.
 */
export function valuesOfSecretNames(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const hit of hitsIn(text)) {
    if (hit.index < from) continue;
    const name = nameAt(text, hit.index, hit.index + hit[0].length);
    if (!name) continue;
    const { value, readTo } = valueAfter(text, name);
    if (value) spans.push(value);
    // A long value that was turned down is not read again for every hit inside of it.
    from = value ? value.end : readTo - name.end > 200 ? readTo : name.end;
  }
  return spans;
}

function hitsIn(text: string): readonly RegExpExecArray[] {
  const hits = matchesOf(text, HIT);
  if (!/[\u0080-\uffff]/.test(text)) return hits;
  return [...hits, ...matchesOf(text, MARKED_WORDS)].sort((a, b) => a.index - b.index);
}

/** The longest identifier looked at around a hit, in characters each way. */
const REACH = 64;

function nameAt(text: string, hitStart: number, hitEnd: number): Name | undefined {
  let start = hitStart;
  let end = hitEnd;
  while (start > 0 && hitStart - start < REACH && NAME_PART.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - hitEnd < REACH && NAME_PART.test(text[end] ?? '')) end++;
  const word = text.slice(hitStart, hitEnd);
  const foreign = foreignStrength(word);
  // Scripts without blanks: what follows the word is not of it.
  if (foreign) return { start, end: /[\u0100-\uffff]/.test(word) ? hitEnd : end, strength: foreign, foreign: true };
  while (/[-.$]/.test(text[end - 1] ?? '')) end--;
  const strength = strengthOf(text.slice(start, end), wordsBefore(text, start));
  return strength === 'none' ? undefined : { start, end, strength, setting: /\w[._]\w/.test(text.slice(start, end)) };
}

/** The two words right before `end`, with nothing but blanks between: `['Secret', 'access']` for `Secret access key`. */
function wordsBefore(text: string, end: number): string[] {
  if (text[end - 1] !== ' ') return [];
  const words = text
    .slice(Math.max(0, end - 48), end)
    .split(/ +/)
    .slice(-3, -1);
  const broken = words.findLastIndex((word) => !/^[\p{L}\p{N}]+$/u.test(word));
  return words.slice(broken + 1);
}

const QUOTE = /\\{0,3}["'`]|&(?:quot|#0?34|#0?39|apos|#x22|#x27);|%22|[“”„«‘]/iy;
const CLOSE = `(?:\\\\{0,3}["'\`]|&(?:quot|#0?34|#0?39|apos);|%22|[”“»’]|[\\]*]{1,2})?`;

/** A number or a remark in brackets may follow the name: `Unseal Key 1`, `Password (again)`. */
const REMARK = '(?: \\d{1,2}| \\([^()\\n]{1,30}\\))?';

/** Tried in order at the end of a name; what is right after the match is the value. */
const LINKS: [RegExp, Link][] = [
  // <password>x</password>, <string name="password">x</string>; escaped or not.
  [new RegExp(`${CLOSE}(?:\\s[^<>\\n]{0,80})?(?:>|&gt;)\\s{0,40}`, 'iy'), 'tag'],
  // <key>Password</key><string>x</string>, <td>Password</td><td>x</td>
  [/<\/\w{1,20}>\s{0,40}<\w{1,20}>/y, 'colon'],
  // - name: PASSWORD⏎  value: x; "name": "PASSWORD", "value": "x"; <meta name="csrf-token" content="x" />
  [
    new RegExp(
      `(?:${CLOSE}\\s{0,4}(?:[,;]\\s{0,40}|\\n\\s{0,40})|["']\\s{1,40})["']?(?:value|val|content)["']?\\s{0,4}[:=]\\s{0,4}`,
      'iy',
    ),
    'assign',
  ],
  // setProperty("PASSWORD", "x")
  [/["'`]\s{0,4},\s{0,4}(?=["'`])/iy, 'list'],
  // var secret string = "x", token: String = "x"
  [
    new RegExp(
      `${REMARK}${CLOSE}(?::?\\s{0,2}(?:\\[\\])?(?:string|str|text|byte|any)\\b)?\\s{0,8}(?::=|\\?=|\\|\\|=|=>|->|==?=?|%3D)\\s{0,8}`,
      'iy',
    ),
    'assign',
  ],
  // A block of YAML may begin after the colon: password: |⏎  x
  [
    new RegExp(`${REMARK}${CLOSE}[ \\t]{0,40}:(?!:|//)[ \\t]{0,40}(?:[|>][+-]?[ \\t]{0,4}\\r?\\n[ \\t]{1,40})?`, 'iy'),
    'colon',
  ],
  [/[ \t]{1,3}(?=["'])/y, 'colon'],
  [new RegExp(`${REMARK}["']?[ \\t]{0,8}:?[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,20}){1,3}`, 'y'), 'space'],
  [
    new RegExp(
      `${REMARK}[ \\t]{1,40}(?:(?:is|was|ist|est|es|(?:(?:has been|was|is) )?(?:re)?(?:set|changed) to):?[ \\t]{1,4}|\\|[ \\t]{0,20})?`,
      'iy',
    ),
    'space',
  ],
];

/** More words of a label, up to its end: `Password for user elastic: x`, `Clave de acceso secreta⏎x`. */
const LABEL = /(?:[ '’](?!-)[^\s\d:='"<>|(),/@]{1,20}){1,4}(?=[ \t]{0,4}(?::(?!\/)|=|\t|\r?\n|\|| is:? ))/y;

function valueAfter(text: string, name: Name): { value?: Span; readTo: number } {
  // `https://user:password@host` is read by the rule for it.
  if (text.startsWith('://', name.start - 3)) return { readTo: name.end };
  LABEL.lastIndex = name.end;
  const label = LABEL.exec(text)?.[0];
  if (label) {
    const end = name.end + label.length;
    const about = !name.foreign && strengthOf(text.slice(name.start, end)) === 'none';
    const { value } = about ? {} : linked(text, { ...name, end, strength: 'weak' });
    if (value) return { value, readTo: value.end };
  }
  return linked(text, name);
}

function linked(text: string, name: Name): { value?: Span; readTo: number } {
  for (const [pattern, kind] of LINKS) {
    pattern.lastIndex = name.end;
    const at = pattern.exec(text) && pattern.lastIndex;
    if (!at) continue;
    if (kind === 'tag' && !/<\/?$|&lt;$|=\s*["']$/.test(text.slice(Math.max(0, name.start - 8), name.start))) continue;
    const flag =
      kind === 'space' &&
      /(?:^|[\s"'([])-{1,2}$/.test(text.slice(Math.max(0, name.start - 3), name.start + leadingDashes(text, name)));
    const { span, quoted, closed } = readValue(text, at, kind === 'space' && !flag ? 'colon' : flag ? 'flag' : kind);
    const value = text.slice(span.start, span.end);
    // Nothing on this line: the value may be on the next one, or in another attribute.
    if (value === '' && (kind === 'colon' || kind === 'tag')) continue;
    return {
      readTo: span.end,
      ...(isSecret(value, name, flag ? 'flag' : kind, quoted && closed) && { value: span }),
    };
  }
  return { readTo: name.end };
}

/** Dashes at the start of an identifier are a flag's: `--password`. */
function leadingDashes(text: string, name: Name): number {
  return /^-{0,2}/.exec(text.slice(name.start, name.start + 2))?.[0].length ?? 0;
}

/** What a page says of a password. */
const SENTENCE = /^[A-Z][a-z]+ [a-z]|\b(?:must|should|may|has|have|is|are|at least|the|your|characters?|of|from)\b/;

function isSecret(value: string, { strength, setting }: Name, link: Link, quoted: boolean): boolean {
  if (isStandIn(value, quoted) || /^--?\w?["'=]/.test(value)) return false;
  if (strength === 'vague') return looksDrawn(value);
  if (strength === 'weak' || link === 'space') return looksRandom(value);
  if (strength === 'strong' && link === 'colon' && isGrouped(value)) return true;
  if (strength === 'strong' && (isIdentifier(value) || (link === 'colon' && !looksRandom(value)))) return false;
  // `--secret dbPassword` says which one.
  if (link === 'flag') return !value.startsWith('-') && value.length >= 4 && strengthOf(value) === 'none';
  // Sentences, and labels of other fields.
  if (/\s/.test(value)) return quoted && value.length >= 8 && /\d/.test(value) && !SENTENCE.test(value);
  if (link === 'list') return looksRandom(value) || (strength === 'password' && looksChosen(value));
  if (link === 'colon' && setting && /[a-z][A-Z]/.test(value)) return strengthOf(value) === 'none';
  if (link === 'colon') return looksChosen(value) || (quoted && /^[A-Za-z]{6,}$/.test(value));
  return quoted || value.length >= 4;
}

/** Whether someone may have chosen `value` as a password; `Password: Incorrect` is an answer of the page. */
function looksChosen(value: string): boolean {
  if (/\d/.test(value)) return !/^[\d.,:%/+-]{1,3}$/.test(value);
  return /[^\p{L}\s\-_./,:;'’]/u.test(value) || looksRandom(value);
}

/** Where an unquoted value ends, by what came before it. */
const UNQUOTED: Record<Link, RegExp> = {
  tag: /[^<\n]{1,4096}?(?=\s*(?:<|&lt;|\n|$))/y,
  // Up to a blank, a bracket or the next pair of a connection string or query.
  assign: /(?:(?![;,&](?:\s|$|[\w.$ -]{1,40}=)|%26|\\+[nrt"']|&(?:amp|quot|lt|gt|#\d+);)[^\s"'`<>]){1,4096}/y,
  flag: /(?:(?!\\+[nrt"'])[^\s"'`<>]){1,4096}/y,
  colon: /(?:(?!\\+[nrt"']|&(?:amp|quot|lt|gt|#\d+);|,\s)[^\s"`<>]){1,4096}/y,
  list: /[^\s"'`<>]{1,4096}/y,
  space: /[^\s"'`<>]{1,4096}/y,
};

function readValue(text: string, at: number, link: Link): { span: Span; quoted: boolean; closed: boolean } {
  QUOTE.lastIndex = at;
  const quote = link === 'tag' ? undefined : QUOTE.exec(text)?.[0];
  if (quote) {
    const start = at + quote.length;
    const rest = text.slice(start, start + 4096);
    const line = rest.search(/[\r\n]/);
    const end = rest.indexOf(CLOSING[quote] ?? quote);
    if (end !== -1 && (line === -1 || end < line || end < 0))
      return { span: { start, end: start + end }, quoted: true, closed: true };
    const { span } = readValue(text, start, 'flag');
    return { span, quoted: true, closed: false };
  }
  const pattern = UNQUOTED[link];
  pattern.lastIndex = at;
  const raw = pattern.exec(text)?.[0] ?? '';
  const value =
    link === 'tag' ? raw.trimEnd() : raw.replace(/[.,;:)\]}'"»”]{1,4}$/, (tail) => (balanced(raw, tail) ? tail : ''));
  return { span: { start: at, end: at + value.length }, quoted: false, closed: false };
}

/** `{AQAAAB…==}` keeps its closing bracket, `{user: a, password: b}` loses it. */
function balanced(raw: string, tail: string): boolean {
  return (
    (tail === '}' && raw.startsWith('{')) ||
    (tail === ']' && raw.startsWith('[')) ||
    (tail === ')' && raw.startsWith('('))
  );
}

const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '‘': '’' };
