/** Signs that may begin or end markup wherever they stand. */
const ACTIVE = /[*_`#+^~[\]{}|\\<>&"=!@;$%]/;

/** Macros, definitions, attributes, addresses; dashes, ellipses, signs such as (C), index terms; quotation marks. */
const BY_NEIGHBOUR =
  /:(?!\s)|(?<=:):|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.|\((?=(?:C|R|TM)\)|\()|(?<=\))\)|\/(?=\/)|(?<=\/)\/|(?<!\w)'|'(?!\w)/;

/** Lists, titles, comments, rules, boxed remarks, literal blocks. */
const AT_START = /^[-./,'\s•]|(?<=^\w{1,100})[.)](?=\s)|(?<=^[A-Z]{3,9}):/;

const INSIDE = either([ACTIVE, BY_NEIGHBOUR]);
const FIRST = either([ACTIVE, BY_NEIGHBOUR, AT_START]);
const EXACT = either([ACTIVE, BY_NEIGHBOUR, /^\s|\s$|'/]);

/**
 * Text for AsciiDoc: signs that mean something are written as character references, which no substitution sees.
 * Backslashes would not do: they stay where there is nothing to escape. `place` says where it goes: into the middle of
 * a line, to its beginning, or between two signs that make it bold or a literal.
 * https://docs.asciidoctor.org/asciidoc/latest/subs/replacements/
 */
export function escapeAsciiDoc(text: string, place: 'inside' | 'first' | 'exact'): string {
  return text.replace({ inside: INSIDE, first: FIRST, exact: EXACT }[place], reference);
}

/** An address for a link, without what would end it. */
export function escapeAddress(url: string): string {
  return url.replace(/[^\w/.:-]/gu, reference);
}

/**
 * A literal block's text. Directives are carried out even there, unless a backslash stands before them; one that has a
 * backslash already is none. https://docs.asciidoctor.org/asciidoc/latest/directives/include/#escape-an-include-directive
 */
export function escapeLiteral(text: string): string {
  return text.replace(/^(?=(?:include|ifdef|ifndef|ifeval|endif)::)/gm, '\\');
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function either(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu');
}
