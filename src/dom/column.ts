import { namesSecret } from './field';

/** The heads of tables, in this very task: most have thousands of cells. */
const headsOf = new Map<Element, readonly Element[]>();

/** The text at the head of the column that a text stands in; empty when it stands in none. */
export function columnOf(text: Text | undefined): string {
  const cell = text?.parentElement?.closest('td, [role="gridcell"], [role="cell"]');
  const table = cell?.closest('table, [role="grid"], [role="table"], [role="treegrid"]');
  const row = cell?.parentElement;
  if (!cell || !table || !row) return '';
  const heads = headsIn(table);
  if (heads.length === 0) return '';
  const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : [...row.children].indexOf(cell);
  return heads[at]?.textContent?.trim() ?? '';
}

function headsIn(table: Element): readonly Element[] {
  const known = headsOf.get(table);
  if (known) return known;
  if (headsOf.size === 0) queueMicrotask(() => headsOf.clear());
  const row = table instanceof HTMLTableElement ? table.tHead?.rows[0] : undefined;
  const heads = row ? [...row.cells] : [...table.querySelectorAll('[role="columnheader"]')];
  headsOf.set(table, heads);
  return heads;
}

/** Whether a column holds secrets themselves; one headed `Secret name` does not. */
export function isColumnOfSecrets(head: string): boolean {
  return head.length <= 60 && /(?:password|secret|token|key)$/i.test(head) && namesSecret(head);
}

/** Whether a column holds what secrets are made of, whatever it looks like: `Secret value`. */
export function isColumnOfValues(head: string): boolean {
  return head.length <= 60 && / values?$/i.test(head) && namesSecret(head);
}
