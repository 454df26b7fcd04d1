import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ExportImage } from './exporter';
import { ALERTS, byFile, inlined } from './html-blocks';
import { element, words } from './html-element';

/** The document as plain HTML, without styles or classes, as text fields that know bold and tables take it. */
export function richTextOf(tree: Root, pictures: readonly ExportImage[]): string {
  const known = byFile(pictures);
  const blocks = tree.children.flatMap((block): ElementContent[] => {
    const made = toHast(block);
    if (made.type !== 'element') return [];
    const whole = inlined(made, known);
    if (block.type !== 'blockquote' || !block.data?.alert) return [whole];
    const title = element('p', {}, element('strong', {}, words(`${ALERTS[block.data.alert]}:`)));
    return [{ ...whole, children: [title, ...whole.children] }];
  });
  return toHtml(blocks, { closeSelfClosing: true });
}
