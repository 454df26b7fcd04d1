import { BLOCK_OF_CODE } from './survey';
import { blockOf, documentOf, isInline } from './tree';

/** Text nodes that are shown as one run of text. */
export interface TextRun {
  nodes: readonly Text[];
  /** Each node is a line of its own: the lines of an editor. */
  lines: boolean;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);

/** What shows the texts directly in `element` as one run: the block of code or of text that it is, or is a piece of. */
export function runOwnerOf(element: Element, inCode: boolean): Element {
  return (inCode ? element.closest(BLOCK_OF_CODE) : null) ?? blockOf(element);
}

/** The runs of text that a block shows itself; blocks in it, and blocks of code apart, show their own. */
export function runsIn(owner: Element): TextRun[] {
  const is = (selector: string) => Element.prototype.matches.call(owner, selector);
  const has = (attribute: string) => Element.prototype.hasAttribute.call(owner, attribute);
  // Nothing else can be one, and most blocks have neither.
  const code = (owner.localName === 'pre' || has('class') || has('role')) && is(BLOCK_OF_CODE);
  if (SKIPPED.has(owner.localName) || (!code && !hasText(owner))) return [];
  const lines = code && !is('pre');
  // Most blocks hold a text and nothing else.
  if (!owner.firstElementChild && !lines) {
    const nodes = [...owner.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '') as Text[];
    return nodes.length > 0 ? [{ nodes, lines }] : [];
  }
  const runs: Text[][] = [];
  let run: Text[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const walker = documentOf(owner).createTreeWalker(owner, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (SKIPPED.has(node.localName)) return NodeFilter.FILTER_REJECT;
    if (code || isInline(node)) return NodeFilter.FILTER_SKIP;
    if (node.firstChild) end();
    return NodeFilter.FILTER_REJECT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim() !== '') run.push(node as Text);
  end();
  return runs.map((nodes) => ({ nodes, lines }));
}

/**
 * Whether a block of so many elements shows no text beside them: nobody wants to ask each of them for that. What of them
 * is a piece of a line does not count.
 */
export function isLongList(owner: Element): boolean {
  return owner.childElementCount > LONG && !new XPathEvaluator().evaluate(OWN_TEXT, owner, null, IS_TRUE).booleanValue;
}

const LONG = 500;
const OWN_TEXT = 'text()[normalize-space()]';
/** `XPathResult.BOOLEAN_TYPE` */
const IS_TRUE = 3;

/** Whether a block may show a text itself: most only hold other blocks. */
function hasText(owner: Element): boolean {
  for (let child = owner.firstChild; child; child = child.nextSibling)
    if (child instanceof Text ? /\S/.test(child.data) : child instanceof Element && isInline(child)) return true;
  return false;
}

/** The text of a run. */
export function textOf(run: TextRun): string {
  return run.nodes.map((node) => node.data).join(run.lines ? '\n' : '');
}

/** One for each tree: making one takes longer than a step. */
const walkers = new WeakMap<Node, TreeWalker>();

/** The text right before (`previous`) or after a node, as far as it is not blank; nothing at the edge of its tree. */
export function textBeside(node: Text, previous: boolean): Text | undefined {
  const root = node.getRootNode();
  const walker = walkers.get(root) ?? node.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walkers.set(root, walker);
  walker.currentNode = node;
  for (let at = step(walker, previous); at; at = step(walker, previous))
    if (at.data.trim() !== '' && !SKIPPED.has(at.parentElement?.localName ?? '')) return at;
  return undefined;
}

function step(walker: TreeWalker, previous: boolean): Text | null {
  return (previous ? walker.previousNode() : walker.nextNode()) as Text | null;
}
