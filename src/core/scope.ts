import type { PageInfo } from './event';
import { toPlainText } from './instruction';
import type { Words } from './words';

/** More values than this say where one went, not where the procedure belongs. */
const MOST_VALUES = 3;

/** Where a procedure was done, as one sentence, e.g. `AWS account prod, region eu-west-1.`; empty when nothing tells. */
export function scopeOf(pages: readonly PageInfo[], words: Words): string {
  const consoles = new Map<string, Map<string, Set<string>>>();
  for (const { console, environment = [] } of pages) {
    if (console === undefined) continue;
    const labels = consoles.get(console) ?? new Map<string, Set<string>>();
    consoles.set(console, labels);
    for (const { label, value } of environment) labels.set(label, (labels.get(label) ?? new Set()).add(value));
  }
  const clauses = [...consoles].flatMap(([console, labels]) => {
    const places = [...labels]
      .filter(([, values]) => values.size <= MOST_VALUES)
      .map(([label, values]) => toPlainText(words(`where_${label}`, { value: [...values].join(', ') })));
    return places.length > 0 ? [`${console} ${places.join(', ')}`] : [];
  });
  return clauses.length > 0 ? `${clauses.join('; ')}.` : '';
}
