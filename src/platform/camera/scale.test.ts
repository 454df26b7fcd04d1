import { expect, it } from 'vitest';
import { isOfViewport, sizeOfPng, storedSize } from './scale';

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

it.each<[string, [number, number], [number, number], boolean]>([
  ['as it is', [1366, 800], [1366, 800], true],
  ['of a zoomed page, which is rounded', [1366, 800], [1093, 640], true],
  ['of a sharp screen', [2049, 1200], [1366, 800], true],
  ['of a phone', [390, 700], [980, 1759], true],
  ['cut at the bottom', [1366, 713], [1366, 800], false],
  ['of the window before a panel opened', [1366, 800], [980, 800], false],
])('a picture %s', (_, [width, height], [viewWidth, viewHeight], is) => {
  expect(isOfViewport({ width, height }, { width: viewWidth, height: viewHeight })).toBe(is);
});

it('the size of a PNG is in its head', () => {
  const head = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 5, 86, 0, 0, 3, 32];
  expect(sizeOfPng(`data:image/png;base64,${btoa(String.fromCharCode(...head))}`)).toEqual({
    width: 1366,
    height: 800,
  });
});
