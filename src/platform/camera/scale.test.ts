import { expect, it } from 'vitest';
import { storedSize } from './scale';

it.each<[string, [number, number], number, [number, number]]>([
  ['narrower than the cap', [1366, 800], 2560, [1366, 800]],
  ['just as wide', [2560, 1440], 2560, [2560, 1440]],
  ['one pixel wider', [2561, 1440], 2560, [2560, 1439]],
  ['of a sharp screen', [3840, 2160], 2560, [2560, 1440]],
  ['tall and narrow', [800, 20_000], 2560, [800, 20_000]],
  ['hardly any height', [16_000, 1], 640, [640, 1]],
])('a picture %s', (_, [width, height], cap, [storedWidth, storedHeight]) => {
  expect(storedSize({ width, height }, cap)).toEqual({ width: storedWidth, height: storedHeight });
});
