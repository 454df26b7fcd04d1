import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { drag } from './drag';

test.each([
  [target('listitem', 'CPU panel'), target('list', 'Row 2'), 'Drag **CPU panel** to **Row 2**.'],
  [target('listitem', 'CPU panel'), target('list', ''), 'Drag **CPU panel** to the place that the picture shows.'],
])('%j to %j reads %s', (dragged, destination, expected) => {
  const described = drag.describe({ target: dragged, destination }, english);
  expect(described.action).toBe('drag');
  expect(sentence(described)).toBe(expected);
});
