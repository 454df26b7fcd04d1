import type { Environment, EnvironmentLabel } from '../core/event';
import { oneLine } from '../dom/tree';

/** The pairs that have a value, as an environment. */
export function environmentOf(values: Partial<Record<EnvironmentLabel, string | null | undefined>>): Environment {
  return Object.entries(values).flatMap(([label, value]) =>
    value ? [{ label: label as EnvironmentLabel, value: oneLine(value).slice(0, 80) }] : [],
  );
}

/** The text of the last element that a selector finds, on one line; empty when there is none. */
export function lastText(document: Document, selector: string): string {
  return oneLine([...document.querySelectorAll(selector)].at(-1)?.textContent ?? '').slice(0, 160);
}

/** The content of a `meta` element. */
export function metaOf(document: Document, name: string): string {
  return document.head?.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

/** The first group of a match in an address, decoded; nothing when there is none. */
export function partOf(address: string, pattern: RegExp): string | undefined {
  const part = pattern.exec(address)?.[1];
  try {
    return part && decodeURIComponent(part);
  } catch {
    return part;
  }
}
