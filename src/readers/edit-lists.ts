import { isSame } from '../core/same';
import type { Sop } from '../core/sop';
import { common } from './match';
import type { Listed } from './readme';
import { type Row, SECRET } from './rows';

/** The fields of an entry that a README shows, the one that names it first. */
const FIELDS: Record<Listed, readonly string[]> = {
  roles: ['name', 'responsibility'],
  prerequisites: ['text'],
  tools: ['name', 'url'],
  inputs: ['name', 'example', 'description'],
  validation: ['text'],
  troubleshooting: ['problem', 'resolution'],
  related: ['title', 'url'],
  changeLog: ['version', 'date', 'author', 'summary'],
};

type Item = string | Record<string, string | boolean>;

/**
 * A list of the document with what was changed in its README: an entry keeps what reads as it did. The same list when
 * nothing reads otherwise.
 */
export function editedList<Name extends Listed>(
  name: Name,
  items: Sop[Name],
  was: readonly Row[],
  now: readonly Row[],
): Sop[Name] {
  if (isSame(was, now)) return items;
  const all: readonly Item[] = items;
  // What is blank is not shown.
  const shown = all.filter((item) => was.length === all.length || !isBlank(item));
  const known = shown.length === was.length ? shown : [];
  const found = matchRows(known.length > 0 ? was : [], now, FIELDS[name][0] ?? '');
  const edited = now.map((row, at) => {
    const index = found[at];
    return itemOf(name, row, was[index ?? -1], known[index ?? -1]);
  });
  return edited.filter((item) => !isBlank(item)) as Sop[Name];
}

/** Entries that are equal, then those of the same name, then those in the same place. */
function matchRows(was: readonly Row[], now: readonly Row[], key: string): (number | undefined)[] {
  const found: (number | undefined)[] = now.map(() => undefined);
  for (const [at, index] of common(
    was.map((row) => JSON.stringify(row)),
    now.map((row) => JSON.stringify(row)),
  ))
    found[at] = index;
  const free = (index: number) => !found.includes(index);
  for (const fits of [
    (row: Row, old: Row) => isSame(row, old),
    (row: Row, old: Row) => row[key] !== '' && row[key] === old[key],
  ])
    for (const [at, row] of now.entries())
      if (found[at] === undefined) {
        const index = was.findIndex((old, place) => free(place) && fits(row, old));
        if (index >= 0) found[at] = index;
      }
  for (const at of now.keys()) {
    if (found[at] !== undefined) continue;
    const next = (found.slice(0, at).findLast((index) => index !== undefined) ?? -1) + 1;
    const until = found.slice(at + 1).find((index) => index !== undefined) ?? was.length;
    if (next < until && free(next)) found[at] = next;
  }
  return found;
}

function itemOf(name: Listed, row: Row, was?: Row, item?: Item): Item {
  const text = (field: string): string => {
    const kept = typeof item === 'string' ? item : item?.[field];
    return was && row[field] === was[field] && typeof kept === 'string' ? kept : (row[field] ?? '');
  };
  if (name === 'prerequisites' || name === 'validation') return text('text');
  const fields = Object.fromEntries(FIELDS[name].map((field) => [field, text(field)]));
  if (name !== 'inputs') return fields;
  const secret = row['example'] === SECRET;
  const { name: called = '', example = '', description = '' } = fields;
  return { name: called, example: secret && example === SECRET ? '' : example, secret, description };
}

function isBlank(item: Item): boolean {
  return typeof item === 'string'
    ? item.trim() === ''
    : Object.values(item).every((value) => typeof value === 'boolean' || value.trim() === '');
}
