import type { Code, PhrasingContent, Root, RootContent, Table } from 'mdast';

/** Boxed remarks: their title, and the colour of their ground. */
const PANELS = {
  WARNING: 'title=Warning|bgColor=#fff6e0',
  NOTE: 'title=Note|bgColor=#eef1fd',
  TIP: 'title=Tip|bgColor=#e9f6ee',
} as const;

/** Languages that Jira colours; it shows an error in place of any other. */
const LANGUAGES = new Set(
  'ada applescript bash c css erlang go groovy haskell html java javascript json lua perl php python r ruby scala sql swift xml yaml'.split(
    ' ',
  ),
);

/**
 * The document as Jira's wiki markup, ending in a line break. Pictures are shown once they are attached to the issue.
 * https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
 */
export function toJira(tree: Root): string {
  return `${tree.children.map(blockOf).join('\n\n')}\n`;
}

function blockOf(block: RootContent): string {
  switch (block.type) {
    case 'heading':
      return `h${block.depth}. ${inline(block.children)}`;
    case 'paragraph':
      return inline(block.children);
    case 'code':
      return literal(block);
    case 'blockquote': {
      const panel = block.data?.alert ? `panel:${PANELS[block.data.alert]}` : 'quote';
      return `{${panel}}\n${block.children.map(blockOf).join('\n\n')}\n{${panel.replace(/:.*/, '')}}`;
    }
    case 'list':
      // A line with nothing on it would end the list.
      return block.children.map((item) => `* ${item.children.map(blockOf).join(' \\\\\n')}`).join('\n');
    case 'table':
      return table(block);
    default:
      return '';
  }
}

function table({ children }: Table): string {
  return children
    .map((row, index) => {
      const edge = index === 0 ? '||' : '|';
      // A cell with nothing in it makes the row's edges run together.
      return `${edge}${row.children.map((cell) => inline(cell.children) || ' ').join(edge)}${edge}`;
    })
    .join('\n');
}

/** What is between these macros is not read but for their own end, which nothing escapes there. */
function literal({ lang, value }: Code): string {
  if (!/\{code/i.test(value)) return `{code:${LANGUAGES.has(lang ?? '') ? lang : 'none'}}\n${value}\n{code}`;
  if (!/\{noformat/i.test(value)) return `{noformat}\n${value}\n{noformat}`;
  return value
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : monospaced(line)))
    .join('\n');
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeJira(node.value);
        // In braces: without them signs only count beside a space.
        case 'strong':
          return `{*}${inline(node.children)}{*}`;
        case 'emphasis':
          return `{_}${inline(node.children)}{_}`;
        case 'inlineCode':
          return monospaced(node.value);
        case 'link':
          return `[${inline(node.children)}|${escapeUrl(node.url)}]`;
        case 'break':
          return '\n';
        case 'image':
          return `!${node.url.replace(/^images\//, '')}!`;
        default:
          return '';
      }
    })
    .join('');
}

function monospaced(value: string): string {
  return `{{${escapeJira(value)}}}`;
}

/** Signs that may be markup wherever they stand. */
const ACTIVE = /[*_{}[\]|^~+!\\&<>@]/u;

/** Struck out words and dashes, quotations, addresses, faces; lists, headings and quotations at a line's beginning. */
const BY_PLACE =
  /(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|\?(?=\?)|(?<=\?)\?|:(?=\/\/|[-)(DPO])|;(?=\))|\((?=(?:[?xyin/]|on|off|flag|flagoff)\))|(?<=^\s*)#|(?<=^\s*(?:h[1-6]|bq))\./iu;

const ESCAPED = new RegExp(`${ACTIVE.source}|${BY_PLACE.source}`, 'giu');

/**
 * Text for Jira: markup as character references, which it leaves alone. A backslash would not do: two of them break
 * the line, and before some signs one stays.
 */
function escapeJira(text: string): string {
  return text.replace(ESCAPED, (sign) => `&#${sign.codePointAt(0)};`);
}

/** An address without signs that would end it or be markup in it. */
function escapeUrl(url: string): string {
  return url.replace(/[[\]{}|\\^~!*_<>"]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
