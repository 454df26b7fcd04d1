import type { Card } from '../../../core/card';
import { daysUntil, isoDate } from '../../../core/dates';

/** Which part of the library is shown. */
export type Place =
  | { kind: 'all' | 'starred' | 'due' | 'trash'; name?: undefined }
  | { kind: 'folder' | 'tag'; name: string };

/** What comes first in a list. */
export type Order = 'changed' | 'title' | 'review' | 'number';

/** All orders, the usual one first. */
export const ORDERS: readonly Order[] = ['changed', 'title', 'review', 'number'];

/** From how many days before its date on a review is announced. */
export const SOON = 14;

/** How many an overview holds. */
const FEW = 6;

/** A place with how many SOPs are there. */
export interface Counted {
  place: Place;
  count: number;
}

/** Whether the SOP is in that part of the library. What is in the trash is in no other. */
export function isIn({ kind, name }: Place, card: Card, today: Date): boolean {
  if (kind === 'trash') return card.trashedAt !== undefined;
  if (card.trashedAt !== undefined) return false;
  switch (kind) {
    case 'starred':
      return card.starred;
    case 'due':
      return (daysUntil(card.reviewBy, isoDate(today)) ?? Number.POSITIVE_INFINITY) <= SOON;
    case 'folder':
      return card.folder === name;
    case 'tag':
      return card.tags.includes(name);
    default:
      return true;
  }
}

/** The parts there are to go to: those that are always there, but for empty ones, then folders and tags by their names. */
export function placesOf(cards: readonly Card[], today: Date): { own: Counted[]; folders: Counted[]; tags: Counted[] } {
  const counted = (place: Place): Counted => ({
    place,
    count: cards.filter((card) => isIn(place, card, today)).length,
  });
  const used = cards.filter(({ trashedAt }) => trashedAt === undefined);
  const named = (kind: 'folder' | 'tag', names: string[]) =>
    [...new Set(names)]
      .filter((name) => name !== '')
      .sort(byName)
      .map((name) => counted({ kind, name }));
  return {
    own: (['all', 'starred', 'due', 'trash'] as const)
      .map((kind) => counted({ kind }))
      .filter(({ place, count }) => place.kind === 'all' || count > 0),
    folders: named(
      'folder',
      used.map(({ folder }) => folder),
    ),
    tags: named(
      'tag',
      used.flatMap(({ tags }) => tags),
    ),
  };
}

/** The SOPs in that order; those that lack what it goes by come last. */
export function ordered(cards: readonly Card[], order: Order): Card[] {
  const newest = (a: Card, b: Card) => b.changedAt - a.changedAt;
  const compare: Record<Order, (a: Card, b: Card) => number> = {
    changed: newest,
    title: (a, b) => Number(a.title === '') - Number(b.title === '') || byName(a.title, b.title) || newest(a, b),
    review: (a, b) => byName(a.reviewBy || '9999', b.reviewBy || '9999') || newest(a, b),
    number: (a, b) => byName(a.sopId, b.sopId) || newest(a, b),
  };
  return [...cards].sort(compare[order]);
}

/** The few that are shown where there is no room for all: what is starred, then what changed last. */
export function fewOf(cards: readonly Card[]): Card[] {
  const used = ordered(cards, 'changed').filter(({ trashedAt }) => trashedAt === undefined);
  return [...used.filter(({ starred }) => starred), ...used.filter(({ starred }) => !starred)].slice(0, FEW);
}

/** The tags in a text in which they are separated by commas, each once. */
export function tagsIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim().slice(0, 60));
  return [...new Set(names)].filter((name) => name !== '');
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
