import { expect, test } from 'vitest';
import { compileLists, type Lists } from '../../redaction';
import { cleaner, cleanTarget } from './clean';

const clean = cleaner(() => ['hunter2secret']);
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
    () => lists,
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
