// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { selectorsOf } from './selectors';

beforeEach(() => {
  document.body.innerHTML = `
    <main id="content"><section><input name="tag"><input name="css-1x2y3z"><button>Save</button><button>Cancel</button></section></main>
    <ul id="list-8f3a2c"><li>One</li><li>Two</li></ul>
    <div id="row-1"><p data-testid="volume">vol</p></div>`;
});

const pathTo = (element: Element) => selectorsOf(element, 'generic', '').at(-1) ?? '';

test('the path by CSS finds each element of the page, and it alone', () => {
  for (const element of document.querySelectorAll('body *')) {
    const path = pathTo(element);
    expect([...document.querySelectorAll(path)], path).toEqual([element]);
  }
});

test('what build tools made up is not in it', () => {
  const second = document.querySelectorAll('input')[1] as Element;
  expect(pathTo(second)).toBe('#content > section > input:nth-of-type(2)');
  expect(pathTo(document.querySelectorAll('li')[1] as Element)).toBe('html > body > ul > li:nth-of-type(2)');
});

test('in a shadow root it starts at the root', () => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>One</p><p><b>Two</b></p>';
  const path = pathTo(root.querySelector('b') as Element);
  expect([...root.querySelectorAll(path)]).toEqual([root.querySelector('b')]);
});

test('best first: role and name, within what tells it from others; the accessibility tree; test id; CSS', () => {
  const [paragraph] = document.querySelectorAll('p');
  expect(selectorsOf(paragraph as Element, 'paragraph', 'Root [boot]', 'getByRole("row", { name: "web-1" })')).toEqual([
    'getByRole("row", { name: "web-1" }).getByRole("paragraph", { name: "Root [boot]", exact: true })',
    'aria/Root \\[boot\\][role="paragraph"]',
    '[data-testid="volume"]',
    'html > body > div > p',
  ]);
});

test('a name that was cut, or none, makes no locator', () => {
  const button = document.querySelector('button') as Element;
  expect(selectorsOf(button, 'button', 'A name too long…')).toHaveLength(1);
  expect(selectorsOf(button, 'button', '')).toHaveLength(1);
  expect(selectorsOf(button, 'generic', 'Save')).toHaveLength(1);
});
