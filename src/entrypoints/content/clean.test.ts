import { describe, expect, test } from 'vitest';
import { compileLists, fingerprinter, type Lists, redact } from '../../redaction';

import { cleaner, cleanTarget } from './clean';

const clean = cleaner(
  () => ['hunter2secret'],
  () => ({}),
);
const target = { role: 'button', name: 'Save', selectors: ['getByRole("button", { name: "Save" })', '#save'] };

test('a target without secrets stays as it is', () => {
  expect(cleanTarget(target, clean)).toEqual(target);
});

test.each([
  ['Kennwort: Xk4mPq9vTr2w', 'Kennwort: <secret-value>', 'aria/Kennwort: Xk4mPq9vTr2w'],
  ['password=Xk4mPq9vTr2w!', 'password=<secret-value>', String.raw`#password\=Xk4mPq9vTr2w\!`],
  ['Use hunter2secret', 'Use <secret>', 'aria/Use hunter2secret'],
])('of a button named %s no selector tells more than %s', (name, expected, selector) => {
  const cleaned = cleanTarget({ ...target, name, selectors: [selector, 'main > button:nth-of-type(3)'] }, clean);
  expect(cleaned.name).toBe(expected);
  expect(cleaned.selectors.join()).not.toMatch(/Xk4m|hunter2/);
  expect(cleaned.selectors.at(-1)).toBe('main > button:nth-of-type(3)');
});

test('nor of one in a row that shows a secret', () => {
  const selectors = ['getByRole("row", { name: "token: Xk4mPq9vTr2wAa1" }).getByRole("button")'];
  const cleaned = cleanTarget({ ...target, context: 'token: Xk4mPq9vTr2wAa1', selectors }, clean);
  expect(cleaned).toMatchObject({ context: 'token: <secret-value>', selectors: [] });
});

test('what is on the list now counts, and a secret field is never allowed', () => {
  let lists: Lists | undefined;
  const own = cleaner(
    () => ['hunter2secret'],
    () => ({ lists }),
  );
  expect(own('Deploy Zephyr', 'label')).toBe('Deploy Zephyr');
  lists = compileLists({ always: ['zephyr'], never: ['hunter2secret'] });
  expect(own('Deploy Zephyr', 'label')).toBe('Deploy <deny-list>');
  expect(own('Use hunter2secret', 'label')).toBe('Use <secret>');
  expect(
    cleanTarget({ ...target, name: 'Deploy Zephyr', selectors: ['aria/Deploy Zephyr', 'main > button'] }, own),
  ).toEqual({
    ...target,
    name: 'Deploy <deny-list>',
    selectors: ['main > button'],
  });
  lists = compileLists({ always: [], never: [] });
  expect(own('Deploy Zephyr', 'label')).toBe('Deploy Zephyr');
});

describe('with fingerprints', () => {
  const marked = cleaner(
    () => ['secret', 'hunter2secret', 'ab$&.*cd'],
    () => ({ placeholder: fingerprinter('00112233445566778899aabbccddeeff') }),
  );
  const [token, other] = ['a1B2c3', 'd4E5f6'].map((part) => `gh${'p_'}${part.repeat(6)}`) as [string, string];

  test('the same secret reads the same, another one does not', () => {
    const [once, twice, another] = [`Use ${token}.`, `Key: ${token}`, other].map(
      (text) => /<github-token-[0-9a-f]{12}>/.exec(marked(text, 'label'))?.[0],
    );
    expect(once).toBeDefined();
    expect(twice).toBe(once);
    expect(another).toBeDefined();
    expect(another).not.toBe(once);
  });

  test('what a secret field holds does so, too: as a whole, each value by itself', () => {
    const text = marked('hunter2secret, secret and ab$&.*cd', 'label');
    expect(text).toMatch(/^(<secret-[0-9a-f]{12}>), (<secret-[0-9a-f]{12}>) and (<secret-[0-9a-f]{12}>)$/);
    expect(new Set(text.match(/<[^>]*>/g)).size).toBe(3);
  });

  test('no piece of a placeholder is left where a text is cut, and cleaning again changes nothing', () => {
    const text = `Token ${token} of hunter2secret`;
    for (let longest = 0; longest < 80; longest++) {
      const cut = marked(text, 'label', longest);
      expect(cut).toMatch(/^[^<>]*(<[a-z-]+-[0-9a-f]{12}>[^<>]*)*$/);
      expect(redact(cut, 'label')).toBe(cut);
    }
    const name = `${'Rotate '.repeat(10)}${token}`;
    expect(cleanTarget({ ...target, name, selectors: [] }, marked).name).toBe('Rotate '.repeat(10).trim());
  });
});
