import { describe, expect, it } from 'vitest';
import { type Card, UNFILED } from '../../../core/card';
import { fewOf, isIn, ordered, placesOf, tagsIn } from './view';

const today = new Date(2026, 10, 22);
const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  title: id,
  sopId: 'SOP-0001',
  steps: 1,
  tools: [],
  reviewBy: '',
  ...UNFILED,
  changedAt: 0,
  edition: 1,
  ...more,
});
const cards = [
  card('old', { changedAt: 1, folder: 'Web', tags: ['aws', 'prod'], sopId: 'SOP-0010', starred: true }),
  card('Due', { changedAt: 3, reviewBy: '2026-12-06', tags: ['aws'], sopId: 'SOP-0009' }),
  card('', { changedAt: 2, reviewBy: '2026-12-07' }),
  card('gone', { changedAt: 9, trashedAt: 5, tags: ['lost'], starred: true }),
];
const ids = (list: Card[]) => list.map(({ id }) => id);

describe('places', () => {
  it.each([
    [{ kind: 'all' }, ['old', 'Due', '']],
    [{ kind: 'starred' }, ['old']],
    [{ kind: 'due' }, ['Due']],
    [{ kind: 'trash' }, ['gone']],
    [{ kind: 'folder', name: 'Web' }, ['old']],
    [{ kind: 'tag', name: 'aws' }, ['old', 'Due']],
    [{ kind: 'tag', name: 'lost' }, []],
  ] as const)('%j', (place, inside) => {
    expect(ids(cards.filter((each) => isIn(place, each, today)))).toEqual(inside);
  });

  it('are those where something is', () => {
    const { own, folders, tags } = placesOf(cards, today);
    expect(own.map(({ place, count }) => [place.kind, count])).toEqual([
      ['all', 3],
      ['starred', 1],
      ['due', 1],
      ['trash', 1],
    ]);
    expect(folders).toEqual([{ place: { kind: 'folder', name: 'Web' }, count: 1 }]);
    expect(tags.map(({ place, count }) => [place.name, count])).toEqual([
      ['aws', 2],
      ['prod', 1],
    ]);
    expect(placesOf([], today)).toEqual({ own: [{ place: { kind: 'all' }, count: 0 }], folders: [], tags: [] });
  });
});

it.each([
  ['changed', ['gone', 'Due', '', 'old']],
  ['title', ['Due', 'gone', 'old', '']],
  ['review', ['Due', '', 'gone', 'old']],
  ['number', ['gone', '', 'Due', 'old']],
] as const)('by %s', (order, sorted) => {
  expect(ids(ordered(cards, order))).toEqual(sorted);
});

it('a few are what is starred, then what is new', () => {
  expect(ids(fewOf(cards))).toEqual(['old', 'Due', '']);
  expect(fewOf(Array.from({ length: 50 }, (_, index) => card(`${index}`)))).toHaveLength(6);
});

it('reads tags', () => {
  expect(tagsIn(' aws, on call ,,aws, ')).toEqual(['aws', 'on call']);
});
