import { beforeEach, expect, test, vi } from 'vitest';
import { createLeaver } from './parting';

const left = vi.hoisted(() => vi.fn());
vi.mock('../../platform/partings', () => ({ leave: left }));

const PLACE = { sessionId: '3c8a7e0e-6f2b-4c7a-9a37-0d7b5a3f1c11', windowId: 1, tabId: 2, frameId: 0 };

beforeEach(() => left.mockReset());

test('what is sent again when a document goes away is left, in its order', () => {
  const { note, depart } = createLeaver();
  note('record', ['heard long ago']);
  depart(PLACE, () => {
    note('shoot', ['shot']);
    note('record', ['draft']);
    note('surface', ['places']);
  });
  note('record', ['of a page that came back']);
  const calls = [
    ['shoot', 'shot'],
    ['record', 'draft'],
    ['surface', 'places'],
  ];
  expect(left.mock.calls).toEqual([[expect.any(String), { place: PLACE, calls }]]);
});

test.each([
  ['everything was heard', PLACE, () => []],
  ['only where things lie is told', PLACE, () => ['surface']],
  ['nobody has said which document it is', undefined, () => ['record']],
])('nothing is left when %s', (_, place, methods) => {
  const { note, depart } = createLeaver();
  depart(place, () => {
    for (const method of methods()) note(method, ['argument']);
  });
  expect(left).not.toHaveBeenCalled();
});
