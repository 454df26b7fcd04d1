import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event';
import { pictureOf, picturesAfter } from './picture';
import type { Shot } from './shot';

const target = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 };
const mask = { kind: 'frame', box: target };
const shot = (id: string, more: Partial<Shot> = {}): Omit<Shot, 'image'> => ({
  id,
  sessionId: 's',
  width: 100,
  height: 50,
  moment: 'before',
  masks: [],
  target,
  pictureId: `pixels of ${id}`,
  ...more,
});
const event = (id: string, at: number, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id,
  kind: 'click',
  at,
  data: {},
  page: { title: '', url: '' },
  sessionId: 's',
  tabId: 1,
  shotId: id,
  ...more,
});

/** What is offered for event `a`, taken at 1. */
function afterA(later: RecordedEvent[], shots: Omit<Shot, 'image'>[]) {
  return picturesAfter([...later, event('a', 1)], new Map(shots.map((one) => [one.id, one]))).get('a');
}

it('a shot without pixels is no picture', () => {
  expect(pictureOf(shot('a', { width: 0, height: 0, missing: 'Refused.' }))).toBeUndefined();
  expect(pictureOf(undefined)).toBeUndefined();
});

describe('the picture from before the next action', () => {
  it('shows how this one left the page, with what is masked there, without the frame of the next', () => {
    const later = [event('c', 3), event('b', 2)];
    expect(afterA(later, [shot('a'), shot('b', { width: 90, masks: [mask] }), shot('c')])).toEqual({
      shotId: 'b',
      width: 90,
      height: 50,
      moment: 'after',
      masks: [mask],
    });
  });

  it.each<[string, Partial<RecordedEvent>]>([
    ['was taken back', { undone: true }],
    ['led to another page', { page: { title: 'Next', url: 'https://example.com/next' } }],
  ])('shows it when that action %s', (_, more) => {
    expect(afterA([event('b', 2, more)], [shot('a'), shot('b')])?.shotId).toBe('b');
  });

  it('is the one after a note, which changes no page', () => {
    const note = event('n', 2, { tabId: -1, kind: 'note' });
    expect(afterA([note, event('b', 3)], [shot('a'), shot('b')])?.shotId).toBe('b');
  });

  it('is the one after both presses of a double click', () => {
    const press = event('p', 1.5, { shotId: 'a' });
    expect(afterA([press, event('b', 3)], [shot('a'), shot('b')])?.shotId).toBe('b');
  });

  it.each<[string, RecordedEvent[], Omit<Shot, 'image'>[]]>([
    ['nothing was done after it', [], [shot('a')]],
    [
      'the next action was in another tab',
      [event('b', 2, { tabId: 2 }), event('c', 3)],
      [shot('a'), shot('b'), shot('c')],
    ],
    [
      'the next picture is from after its action',
      [event('b', 2), event('c', 3)],
      [shot('a'), shot('b', { moment: 'after' }), shot('c')],
    ],
    ['the next action has none', [event('b', 2), event('c', 3)], [shot('a'), shot('c')]],
    ['the next one could not be taken', [event('b', 2)], [shot('a'), shot('b', { width: 0, missing: 'Refused.' })]],
    ['its own is from after it', [event('b', 2)], [shot('a', { moment: 'after' }), shot('b')]],
    ['it has none itself', [event('b', 2)], [shot('b')]],
    ['both are the same pixels', [event('b', 2)], [shot('a'), shot('b', { pictureId: 'pixels of a' })]],
  ])('is not offered when %s', (_, later, shots) => {
    expect(afterA(later, shots)).toBeUndefined();
  });
});
