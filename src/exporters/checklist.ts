import type { BlockContent, Heading, ListItem, Root, RootContent } from 'mdast';
import { documentOf } from './document';
import type { Exporter } from './exporter';
import { markOf, type Part } from './markdown-parts';
import { toReadme } from './markdown-write';

/** The procedure as tasks to tick off, for an issue or a chat that knows Markdown's task lists. */
export const checklist = {
  id: 'checklist',
  label: 'Checklist',
  export(sop, images) {
    const { slug, tree } = documentOf(sop, images);
    return [{ path: `${slug}-checklist.md`, content: toReadme(checklistOf(tree)) }];
  },
} satisfies Exporter;

/** Sections whose lines are to be ticked off, and what the person who does so needs beside them. */
const SECTIONS = new Set(['Prerequisites', 'Inputs', 'Procedure', 'Validation', 'Rollback']);

/** What is about a picture. */
const PICTURE: ReadonlySet<Part | undefined> = new Set(['picture', 'caption', 'missing']);

/** The part of the document that is done step by step: steps and list items as tasks, no pictures. */
export function checklistOf({ children: [title, ...blocks] }: Root): Root {
  const tasks: RootContent[] = title ? [title] : [];
  let isPart = false;
  for (const block of blocks) {
    const { part, step } = markOf(block);
    if (block.type === 'heading' && block.depth === 2) isPart = SECTIONS.has(titleOf(block));
    if (!isPart || PICTURE.has(part)) continue;
    const last = tasks.at(-1);
    if (block.type === 'list') tasks.push({ ...block, children: block.children.map(unticked) });
    // A warning is read before its task: it stands above it.
    else if (!step || part === 'warning') tasks.push(block);
    else if (part !== 'sentence') addTo(last, block as BlockContent);
    else if (last?.type === 'list') last.children.push(task(block as BlockContent));
    else tasks.push({ type: 'list', ordered: false, spread: false, children: [task(block as BlockContent)] });
  }
  return { type: 'root', children: tasks };
}

/** What belongs to the task that was added last. */
function addTo(tasks: RootContent | undefined, block: BlockContent): void {
  // GitHub boxes no remark inside a list, but shows its mark as words.
  const plain = block.type === 'blockquote' ? { ...block, data: {} } : block;
  if (tasks?.type === 'list') tasks.children.at(-1)?.children.push(plain);
}

function task(sentence: BlockContent): ListItem {
  return unticked({ type: 'listItem', spread: false, children: [sentence] });
}

function unticked(item: ListItem): ListItem {
  return { ...item, checked: false };
}

function titleOf({ children }: Heading): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
