import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Text of a package that is left out, and what stands in its place. */
type Cut = readonly [what: RegExp, by: string];

/**
 * A copy of a package's file without what we never reach and what no bundler can know to be unreachable. What records
 * is injected into every frame, so its size counts. Gives the copy's path; throws when the package has changed.
 */
function trimmed(file: string, cuts: readonly Cut[]): string {
  const modules = join(import.meta.dirname, 'node_modules');
  let text = readFileSync(join(modules, file), 'utf8');
  for (const [what, by] of cuts) {
    if (!what.test(text))
      throw new Error(`${file} has nothing like ${what}: look at what vite.trim.ts leaves out of it`);
    text = text.replace(what, () => by);
  }
  const folder = join(modules, '.cache/sopwright');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, file.replace(/\.js$/, '.mjs').replaceAll('/', '-'));
  writeFileSync(copy, text);
  return copy;
}

/** A whole top-level function of that name. */
const functionNamed = (name: string) => new RegExp(`^function ${name} \\(\\) \\{[\\s\\S]*?^\\}$`, 'm');

/** secretlint's preset: three functions of an old lodash, which it carries in full, in one line each. */
const preset = trimmed('@secretlint/secretlint-rule-preset-recommend/module/index.js', [
  [functionNamed('requireLodash_uniq'), 'function requireLodash_uniq() { return (array) => [...new Set(array)]; }'],
  [
    functionNamed('requireLodash_uniqwith'),
    `function requireLodash_uniqwith() {
      return (array, same) => array.filter((one, at) => array.findIndex((other) => same(one, other)) === at);
    }`,
  ],
  [
    functionNamed('requireLodash_sortby'),
    `function requireLodash_sortby() {
      return (array, [first, second]) => [...array].sort((a, b) => a[first] - b[first] || a[second] - b[second]);
    }`,
  ],
  // For the rule that looks at .p12 and .json files, which no page is; see UNUSED_RULES.
  [/(?<=secretlint-rule-gcp",[^{}]*\{[^{}]*\},\s+\},\s+create)\([\s\S]*?^ {4}\}(?=,?$)/m, '() { return {}; }'],
  [/^import path from 'node:path';$/m, "const anyMessage = new Proxy({}, { get: () => ({ en: () => 'found' }) });"],
  // Lists of what is allowed, which nobody gives here, and what compares with them.
  [
    /^ +const allowed\w* = regexpStringMatcherExports\.matchPatterns\([^;]*\);\s+if \(allowed\w*\.length > 0\) \{\s+(?:continue|return);\s+\}$/gm,
    '',
  ],
  [/^var regexpStringMatcherExports = requireRegexpStringMatcher\(\);$/m, ''],
  [/^ +docs: \{\s+url: "[^"]*",?\s+\},?$/gm, ''],
  // Sentences about what was found: our findings have labels of their own.
  [/(?<=^const messages\S* = )\{[\s\S]*?^\}(?=;$)/gm, 'anyMessage'],
]);

/** ivya: its selector engines hang on roles and names by one option, which is for another browser. */
const ivya = trimmed('ivya/dist/src-c2dVUPx0.js', [
  [/Ivya\.options\.browser !== "webkit"/, 'true'],
  [/^(?=_defineProperty\(Ivya, "options")/m, '/* @__PURE__ */ '],
  [/^(?=_defineProperty\(Ivya, "singleton")/m, '/* @__PURE__ */ '],
  [/^kSupportedAttributes\.sort\(\);$/m, ''],
]);

/** html2canvas: what stores take for markup from a string is a sign of two units, ten times, to see how it is measured. */
const html2canvas = trimmed('html2canvas/dist/html2canvas.esm.js', [
  [
    /\.innerHTML = typeof ''\.repeat === 'function' \? '&#128104;'/,
    ".textContent = typeof ''.repeat === 'function' ? '\u{1F468}'",
  ],
]);

/** isomorphic-git: it takes Node's `Buffer` from the page's globals, where nobody else is to find one. */
const git = trimmed('isomorphic-git/index.js', [
  [/^(?=import Hash from 'sha\.js\/sha1\.js';$)/m, "import { Buffer } from 'buffer/index.js';\n"],
]);

/**
 * jszip: pictures are stored, so that packing is reading every byte once for its checksum and giving pieces on. It takes a
 * byte at a time for the one and 16 KB for the other, each in a task of its own; here it is sixteen bytes, and a picture as a whole.
 * https://create.stephan-brumme.com/crc32/#slicing-by-16-overview
 */
const jszip = trimmed('jszip/dist/jszip.js', [
  [/(?<=^var DEFAULT_BLOCK_SIZE = )16 \* 1024(?=;$)/m, '512 * 1024'],
  // The first of two: the other belongs to what compresses and is not asked for zips.
  [
    /^function crc32\(crc, buf, len, pos\) \{\n {4}var t = crcTable[\s\S]*?^\}$/m,
    `var sliced = [Int32Array.from(crcTable)];
    for (var slice = 1; slice < 16; slice++)
      sliced[slice] = sliced[slice - 1].map(function (sum) { return (sum >>> 8) ^ crcTable[sum & 0xFF]; });
    var ${Array.from({ length: 16 }, (_, at) => `t${at} = sliced[${at}]`).join(', ')};
    function crc32(crc, buf, len, pos) {
      var end = pos + len, i = pos;
      crc = ~crc;
      for (; i <= end - 16; i += 16)
        crc = ${Array.from({ length: 16 }, (_, at) => `t${15 - at}[buf[i + ${at}]${at < 4 ? ` ^ ((crc >>> ${8 * at}) & 0xFF)` : ''}]`).join(' ^ ')};
      for (; i < end; i++) crc = (crc >>> 8) ^ t0[(crc ^ buf[i]) & 0xFF];
      return ~crc;
    }`,
  ],
  // A text as a task, for browsers that are older than any of ours; who looks what the extension does need not believe it.
  [/\bcallback = new Function\("" \+ callback\);/, ';'],
  // It is one for scripts and for CommonJS.
  [/^/, 'const module = { exports: {} }, exports = module.exports;\n'],
  [/$/, '\nexport default module.exports;\n'],
]);

/** What is bundled, and what unit tests run on, in the place of these packages. */
export const trimmedPackages = {
  html2canvas,
  'isomorphic-git': git,
  jszip,
  '@secretlint/secretlint-rule-preset-recommend': preset,
  'ivya/utils': trimmed('ivya/dist/publicUtils.js', [[/\.\/src-c2dVUPx0\.js/, `./${basename(ivya)}`]]),
};
