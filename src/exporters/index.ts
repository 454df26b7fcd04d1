import type { Exporter } from './exporter';
import * as list from './list';

/** Id of the exporter that is chosen when the person has not chosen one. */
export const DEFAULT_EXPORTER = 'markdown';

/** All exporters in the order in which they are offered: the default one, then by label. */
export const exporters: readonly Exporter[] = Object.values(list).sort(
  (a, b) => rank(a) - rank(b) || (a.label < b.label ? -1 : 1),
);

/** The exporter of that id; the default one when there is none of it (any more). */
export function exporterOf(id: string): Exporter {
  return exporters.find((exporter) => exporter.id === id) ?? list.markdown;
}

function rank(exporter: Exporter): number {
  return exporter.id === DEFAULT_EXPORTER ? 0 : 1;
}
