import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { click } from './click';

test.each([
  [target('button', 'Launch instance'), 'Click **Launch instance**.'],
  [target('link', 'orders'), 'Click the **orders** link.'],
  [target('tab', 'Security'), 'Open the **Security** tab.'],
  [target('button', 'Edit', { context: 'web-1' }), 'In **web-1**, click **Edit**.'],
  [target('button', ''), 'Click the highlighted button.'],
  [target('button', '', { context: 'Key pair' }), 'Click the highlighted button below **Key pair**.'],
  [target('button', '*bold* <b>'), 'Click **\\*bold\\* \\<b>**.'],
])('%j reads %s', (clicked, expected) => {
  expect(sentence(click.describe({ target: clicked }, english))).toBe(expected);
});

test('a place on a canvas is told in hundredths', () => {
  const place = { x: 40, y: 75 };
  expect(sentence(click.describe({ target: target('img', 'CPU usage'), place }, english))).toBe(
    'Click **CPU usage**, 40 % from the left and 75 % from the top.',
  );
});

test('an element without a name asks for a review', () => {
  expect(click.describe({ target: target('button', '') }, english).warning).toMatch(/^Nothing on the page names/);
  expect(click.describe({ target: target('button', 'Save') }, english).warning).toBeUndefined();
});
