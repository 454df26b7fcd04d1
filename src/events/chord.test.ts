import { expect, test } from 'vitest';
import { chordOf } from './chord';

const key = (name: string, held: string[] = []) =>
  ({
    key: name,
    ctrlKey: held.includes('Ctrl'),
    altKey: held.includes('Alt'),
    metaKey: held.includes('Command'),
    shiftKey: held.includes('Shift'),
    getModifierState: (state: string) => held.includes(state),
  }) as unknown as KeyboardEvent;

test.each([
  [key('s', ['Ctrl']), 'Ctrl+S'],
  [key('K', ['Ctrl', 'Shift']), 'Ctrl+Shift+K'],
  [key('Enter', ['Command']), 'Command+Enter'],
  [key('F2', ['Alt']), 'Alt+F2'],
  [key('s'), undefined],
  [key('Shift', ['Shift']), undefined],
  [key('c', ['Ctrl']), undefined],
  [key('t', ['Ctrl']), undefined],
  [key('@', ['Ctrl', 'Alt', 'AltGraph']), undefined],
])('%# → %s', (event, expected) => {
  expect(chordOf(event)).toBe(expected);
});
