import { plainInline } from '../core/inline';
import type { ReadStep } from './steps';

/** More pairs than these are not compared one by one: only equal ones are found then. */
const PAIRS = 4_000_000;
const LIKENESSES = 40_000;

/** From here on, two sentences may be the same step: the part of their words that both have. */
const ALIKE = 0.5;

/**
 * Which step of the README as it was each step of the edited one is; nothing for a new one. Numbers alone say little: a
 * person may have numbered the steps anew or not. So equal steps are found first, in order and then elsewhere, then those that
 * show the same picture or have its description, then those that read alike. What has neither the picture nor the words is another step, wherever it stands.
 */
export function matchSteps(base: readonly ReadStep[], edited: readonly ReadStep[]): (number | undefined)[] {
  const found: (number | undefined)[] = edited.map(() => undefined);
  const taken = new Set<number>();
  const pair = (at: number, was: number) => {
    found[at] = was;
    taken.add(was);
  };
  const open = () => ({
    now: edited.flatMap((step, at) => (found[at] === undefined ? [{ step, at }] : [])),
    was: base.flatMap((step, at) => (taken.has(at) ? [] : [{ step, at }])),
  });
  for (const [at, was] of common(base.map(whole), edited.map(whole))) pair(at, was);
  const inTurn = (keyOf: (step: ReadStep, isBase: boolean) => string | undefined, only: boolean) => {
    const { now, was } = open();
    const groups = grouped(was, ({ step }) => keyOf(step, true));
    for (const [key, steps] of grouped(now, ({ step }) => keyOf(step, false))) {
      const others = groups.get(key) ?? [];
      if (only && (others.length !== 1 || steps.length !== 1)) continue;
      for (const [index, { at }] of steps.entries()) {
        const other = others[index];
        if (other) pair(at, other.at);
      }
    }
  };
  inTurn(whole, false);
  inTurn(({ instruction, label }) => `${label} ${instruction}`, false);
  inTurn(({ instruction }) => instruction || undefined, false);
  inTurn(({ label, pictures: [picture] }) => picture && `${label} ${picture.file}`, true);
  inTurn(({ pictures: [picture] }) => picture?.file, true);
  // A picture is described by the sentence of its step, and nobody changes that.
  inTurn(({ instruction, pictures: [picture] }, isBase) => (isBase ? plainInline(instruction) : picture?.alt), true);
  alike(open(), found, pair);
  for (const { step, at } of open().now) {
    // Several steps may show one picture: its place says which it is.
    const index = open().was.find((other) => showsThat(step, other.step) && fits(other.at, at, found))?.at;
    if (index !== undefined) pair(at, index);
  }
  return found;
}

interface Open {
  now: { step: ReadStep; at: number }[];
  was: { step: ReadStep; at: number }[];
}

/** Pairs what reads alike, the likest first. */
function alike({ now, was }: Open, found: (number | undefined)[], pair: (at: number, was: number) => void): void {
  if (now.length * was.length > LIKENESSES) return;
  const wordsOf = ({ step }: Open['now'][number]) =>
    new Set(
      plainInline(step.instruction)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
  const old = was.map((one) => ({ one, words: wordsOf(one) }));
  const pairs = now.flatMap((one) => {
    const words = wordsOf(one);
    return old.flatMap(({ one: other, words: others }) => {
      const both = [...words].filter((word) => others.has(word)).length;
      const part = (2 * both) / Math.max(1, words.size + others.size);
      const place = fits(other.at, one.at, found) ? 0.2 : 0;
      const likeness = part + place + (one.step.label === other.step.label ? 0.1 : 0);
      return part > 0.2 && likeness > ALIKE ? [{ at: one.at, was: other.at, likeness }] : [];
    });
  });
  const gone = new Set<number>();
  for (const { at, was: other } of pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at)) {
    if (found[at] !== undefined || gone.has(other)) continue;
    gone.add(other);
    pair(at, other);
  }
}

function showsThat(now: ReadStep, was: ReadStep): boolean {
  const read = plainInline(was.instruction);
  return now.pictures.some(({ file, alt }) => alt === read || was.pictures.some((picture) => picture.file === file));
}

/** Whether a step stood where the other stands now, as far as what stands around both is known. */
function fits(was: number, at: number, found: readonly (number | undefined)[]): boolean {
  const before = found.slice(0, at).findLast((one) => one !== undefined) ?? -1;
  const after = found.slice(at + 1).find((one) => one !== undefined) ?? Number.POSITIVE_INFINITY;
  return before < was && was < after;
}

/** By their keys, in order; what has none is left out. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** All that a step says and shows but its number. */
function whole({ label: _, ...step }: ReadStep): string {
  return JSON.stringify(step, Object.keys(step).sort().concat('text', 'language', 'file', 'alt'));
}

/** The longest row of equal texts that both lists have in this order: pairs of their places, the second list's first. */
export function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) pairs.push([from, from++]);
  let [end, otherEnd] = [one.length, other.length];
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1]) pairs.push([--otherEnd, --end]);
  const [rows, columns] = [end - from, otherEnd - from];
  if (rows * columns === 0 || rows * columns > PAIRS) return pairs;
  // How long the row is from each pair of places on.
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const same = (row: number, column: number) => one[from + row] === other[from + column];
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(row, column)) pairs.push([from + column++, from + row++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
