import type { List, PhrasingContent, Root, RootContent, Table } from 'mdast';

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  attrs?: Record<string, string | number>;
  text?: string;
  marks?: AdfMark[];
  content?: AdfNode[];
}

interface AdfMark {
  type: 'strong' | 'em' | 'code' | 'link';
  attrs?: { href: string };
}

/** Boxed remarks by the kinds of panels that Jira and Confluence both have. */
const PANELS = { WARNING: 'warning', NOTE: 'note', TIP: 'success' } as const;

/**
 * The document as ADF, without its title, for which pages and issues have a field. Pictures are named by their files:
 * a picture in ADF has an id that only the server gives.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function toAdf({ children: [, ...blocks] }: Root): AdfNode & { version: 1 } {
  return { version: 1, type: 'doc', content: blocks.flatMap(blockOf) };
}

function blockOf(block: RootContent): AdfNode[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.depth }, content: inline(block.children) }];
    case 'paragraph':
      return [{ type: 'paragraph', content: inline(block.children) }];
    case 'code': {
      const attrs = { language: block.lang ?? 'text' };
      return [{ type: 'codeBlock', attrs, content: text(block.value, []) }];
    }
    case 'blockquote': {
      const content = block.children.flatMap(blockOf);
      const alert = block.data?.alert;
      return [
        alert ? { type: 'panel', attrs: { panelType: PANELS[alert] }, content } : { type: 'blockquote', content },
      ];
    }
    case 'list':
      return [listOf(block)];
    case 'table':
      return [tableOf(block)];
    default:
      return [];
  }
}

function listOf({ children }: List): AdfNode {
  const content = children.map((item) => ({ type: 'listItem', content: item.children.flatMap(blockOf) }));
  return { type: 'bulletList', content };
}

function tableOf({ children }: Table): AdfNode {
  const content = children.map((row, index) => ({
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: inline(cell.children) }],
    })),
  }));
  return { type: 'table', content };
}

function inline(nodes: readonly PhrasingContent[], marks: readonly AdfMark[] = []): AdfNode[] {
  return nodes.flatMap((node): AdfNode[] => {
    switch (node.type) {
      case 'text':
        return text(node.value, marks);
      case 'strong':
        return inline(node.children, [...marks, { type: 'strong' }]);
      case 'emphasis':
        return inline(node.children, [...marks, { type: 'em' }]);
      case 'inlineCode':
        // A literal takes no other mark but a link.
        return text(node.value, [...marks.filter(({ type }) => type === 'link'), { type: 'code' }]);
      case 'link':
        return inline(node.children, [...marks, { type: 'link', attrs: { href: node.url } }]);
      case 'break':
        return [{ type: 'hardBreak' }];
      case 'image':
        return [...text('Picture: ', [{ type: 'em' }]), ...text(node.url, [{ type: 'code' }])];
      default:
        return [];
    }
  });
}

/** No node may hold an empty text. */
function text(value: string, marks: readonly AdfMark[]): AdfNode[] {
  return value === '' ? [] : [{ type: 'text', text: value, ...(marks.length > 0 && { marks: [...marks] }) }];
}
