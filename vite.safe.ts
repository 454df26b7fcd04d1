import type { Plugin } from 'vite';

/** Text of a package's file that stores take for unsafe, and what stands in its place. */
interface Mend {
  file: RegExp;
  what: RegExp;
  by: string;
}

/** None of it is ever reached; stores, and who looks what the extension does, have not to believe that. */
const MENDS: readonly Mend[] = [
  // Markup from a string: no part of ours asks for it.
  { file: /preact\/dist\/preact\.(?:module\.js|mjs)$/, what: /\(\w+\.innerHTML=\w+\.__html\)/, by: '0' },
  // It looks like the one that writes a document, and is a parser's.
  {
    file: /mdast-util-from-markdown\/lib\/index\.js$/,
    what: /return (.*)parse\(options\)\.document\(\)\.write\((.*)/,
    by: 'const { write } = parse(options).document()\n  return $1write($2',
  },
  // For browsers that are older than any of ours; below what isomorphic-git hashes with.
  { file: /get-intrinsic\/index\.js$/, what: /'%eval%': eval,/, by: "'%eval%': undefined," },
  { file: /function-bind\/implementation\.js$/, what: /Function\('binder', .*\)\(binder\)/, by: 'binder' },
];

/** The same in tesseract's worker, which is copied as it is. */
const WORKER: readonly Omit<Mend, 'file'>[] = [
  { what: /Function\("r","regeneratorRuntime = r"\)\((\w)\)/, by: 'void $1' },
  { what: /new Function\("return this"\)\(\)/, by: 'self' },
];

/** Takes out of packages what makes code of strings, and what looks like it. Fails when a package has changed. */
export function nothingUnsafe(): Plugin {
  return {
    name: 'nothing-unsafe',
    transform(code, id) {
      const mends = MENDS.filter(({ file }) => file.test(id.split('?')[0] ?? ''));
      return mends.length > 0 ? { code: mended(code, mends, id), map: null } : undefined;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/worker\.min-[\w-]+\.js$/.test(file.fileName)) continue;
        const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = mended(text, WORKER, file.fileName);
      }
    },
  };
}

function mended(code: string, mends: readonly Omit<Mend, 'file'>[], file: string): string {
  return mends.reduce((text, { what, by }) => {
    if (!what.test(text))
      throw new Error(`${file} has nothing like ${what}: look at what vite.safe.ts takes out of it`);
    return text.replace(what, by);
  }, code);
}
