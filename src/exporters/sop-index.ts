import type { ListItem, PhrasingContent, Root } from 'mdast';
import { toReadme } from './markdown-write';

/** What an index says of an SOP. */
export interface IndexedSop {
  /** Of its folder, beside the index. */
  folder: string;
  sopId: string;
  title: string;
  version: string;
  updated: string;
}

/** Between these, the list is written anew; what stands around it is a person's. */
const BEGIN = '<!-- sops -->';
const END = '<!-- /sops -->';

/**
 * The README.md of a folder of SOPs: a list of them by their ids. What else is in the one that was there stays. The same SOPs
 * give the same text.
 */
export function sopIndex(sops: readonly IndexedSop[], before: string | undefined): string {
  const list = listOf(sops);
  const section = `${BEGIN}\n\n${list === '' ? '' : `${list}\n`}${END}`;
  if (before === undefined || before.trim() === '') return `# SOPs\n\n${section}\n`;
  const begin = before.indexOf(BEGIN);
  const end = before.indexOf(END, begin);
  if (begin < 0 || end < 0) return `${before.trimEnd()}\n\n${section}\n`;
  return before.slice(0, begin) + section + before.slice(end + END.length);
}

function listOf(sops: readonly IndexedSop[]): string {
  const children = [...sops].sort(byId).map((sop): ListItem => {
    const told = [sop.sopId, sop.version, sop.updated].filter((one) => one.trim() !== '').join(' · ');
    const url = `${sop.folder.split('/').map(encodeURIComponent).join('/')}/README.md`;
    const title = sop.title.trim() === '' ? sop.folder : sop.title;
    const line: PhrasingContent[] = [{ type: 'link', url, children: [{ type: 'text', value: title }] }];
    if (told !== '') line.push({ type: 'text', value: ` – ${told}` });
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }] };
  });
  const root: Root = { type: 'root', children: [{ type: 'list', ordered: false, spread: false, children }] };
  return toReadme(root);
}

function byId(one: IndexedSop, other: IndexedSop): number {
  return compare(one.sopId, other.sopId) || compare(one.folder, other.folder);
}

/** By code units: the same wherever it is done. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
