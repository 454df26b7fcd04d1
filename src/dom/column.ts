import { namesSecret } from './field';

/** The text at the head of the column that a text stands in; empty when it stands in none. */
export function columnOf(text: Text | undefined): string {
  const cell = text?.parentElement?.closest('td, [role="gridcell"], [role="cell"]');
  const table = cell?.closest('table, [role="grid"], [role="table"], [role="treegrid"]');
  const row = cell?.parentElement;
  if (!cell || !table || !row) return '';
  const first = table instanceof HTMLTableElement ? table.rows[0] : table.querySelector('[role="row"]');
  if (!first || first === row) return '';
  const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : [...row.children].indexOf(cell);
  const head = first.children[at];
  return head?.matches('th, [role="columnheader"]') ? (head.textContent?.trim() ?? '') : '';
}

/** Whether a column holds secrets themselves; one headed `Secret name` does not. */
export function isColumnOfSecrets(head: string): boolean {
  return head.length <= 60 && /(?:password|secret|token|key)$/i.test(head) && namesSecret(head);
}

/** Whether a column holds what secrets are made of, whatever it looks like: `Secret value`. */
export function isColumnOfValues(head: string): boolean {
  return head.length <= 60 && / values?$/i.test(head) && namesSecret(head);
}
