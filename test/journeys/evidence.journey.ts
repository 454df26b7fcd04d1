import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steps } from '../../src/core/compose';
import { outcomesOf } from '../../src/core/outcome';
import { eventReader } from '../../src/events';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { openScene, type Scene } from '../support/scene';
import { readStore } from '../support/store';
import { english } from '../support/words';

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;
const reader = eventReader(english);

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
});

afterAll(() => scene?.close());

/** What a page does when its button `Go` is pressed, and what the step should therefore lead one to expect. */
const cases: { name: string; body: string; script: string; expected: string[] }[] = [
  {
    name: 'a message',
    body: '<div role="status"></div>',
    script: "document.querySelector('[role=status]').textContent = 'Snapshot created';",
    expected: ['“Snapshot created” appears.'],
  },
  {
    name: 'a message that was there before, and one that comes a second later',
    body: '<div role="alert">Read-only mode</div>',
    script:
      "setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div class=toast>Volume attached</div>'), 900);",
    expected: ['“Volume attached” appears.'],
  },
  {
    name: 'a message in a shadow root',
    body: '<x-toast></x-toast>',
    script:
      "document.querySelector('x-toast').attachShadow({ mode: 'open' }).innerHTML = '<p role=alert>Quota raised</p>';",
    expected: ['“Quota raised” appears.'],
  },
  {
    name: 'the same message again',
    body: '',
    script: `const old = document.querySelector('.toast');
      setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div class=toast>Saved</div>'), 100);
      setTimeout(() => document.querySelector('.toast').remove(), 900);`,
    expected: ['“Saved” appears.', '“Saved” appears.'],
  },
  {
    name: 'a dialog',
    body: '<dialog aria-label="Delete volume"><button>Cancel</button></dialog>',
    script: "document.querySelector('dialog').show();",
    expected: ['The dialog “Delete volume” opens.'],
  },
  {
    name: 'a row',
    body: '<table id="t"><tr><th>Name</th></tr><tr><td>web-1</td></tr></table>',
    script: "document.getElementById('t').insertRow().insertCell().textContent = 'web-2';",
    expected: ['web-2 is listed.'],
  },
  {
    name: 'another page of a table is no outcome',
    body: '<table id="t"><tr><td>web-1</td></tr></table>',
    script: "document.getElementById('t').innerHTML = '<tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>';",
    expected: [],
  },
  {
    name: 'progress that comes to its end',
    body: '<progress aria-label="Upload" value="0" max="3"></progress>',
    script: `const bar = document.querySelector('progress'); let value = 0;
      const timer = setInterval(() => { bar.value = ++value; bar.setAttribute('value', value); if (value === 3) clearInterval(timer); }, 150);`,
    expected: ['Upload is complete.'],
  },
  {
    name: 'an error is no outcome',
    body: '<div role="alert"></div>',
    script: "document.querySelector('[role=alert]').textContent = 'Launch failed: quota exceeded';",
    expected: [],
  },
  {
    name: 'a clock that ticks and a counter that counts are no outcomes',
    body: '<div role="status">3 tags left</div><p id="clock"></p>',
    script: `document.querySelector('[role=status]').textContent = '2 tags left';
      setInterval(() => { document.getElementById('clock').textContent = String(performance.now()); }, 50);`,
    expected: [],
  },
];

/** What a page shows when its button `Go` is pressed, and what of it says that something is wrong. */
const errors: { name: string; body: string; script: string; wrong: string[] }[] = [
  {
    name: 'a banner of a class that says so',
    body: '<main></main>',
    script:
      "document.querySelector('main').innerHTML = '<div class=\"flash flash-error\"><p>Name is taken</p></div><div class=toast>Draft saved</div>';",
    wrong: ['Name is taken'],
  },
  {
    name: 'what a field calls its error, shown with the attribute alone',
    body: '<input aria-label="Port" aria-errormessage="e"><p id="e" hidden>From 1 to 65535</p>',
    script:
      "document.querySelector('input').setAttribute('aria-invalid', 'true'); document.getElementById('e').hidden = false;",
    wrong: ['From 1 to 65535'],
  },
  {
    name: 'a count of errors that is none, an alert that says nothing is wrong, and a help text of a field that is right',
    body: '<input aria-label="Port" aria-invalid="false" aria-describedby="e"><p id="e" hidden>From 1 to 65535</p><main></main>',
    script:
      "document.getElementById('e').hidden = false; document.querySelector('main').innerHTML = '<div role=alert>Quota raised</div><p role=status class=error>Errors: 0</p>';",
    wrong: [],
  },
];

/** Opens a page whose button `Go` does what `script` says, and presses it so many times; gives what was recorded since. */
async function pressed(name: string, path: string, body: string, script: string, times: number) {
  const button = `<button>Go</button><script>document.querySelector('body > button').onclick = () => { ${script} };</script>`;
  pages.serve(path, html(name, body + button));
  await tab.goto(pages.at(path));
  await tab.waitForTimeout(700);
  const since = Date.now();
  for (let press = 0; press < times; press++) {
    await personAt(tab).click(tab.getByRole('button', { name: 'Go' }));
    await tab.waitForTimeout(1500);
  }
  return (await readStore(popup)).events.filter(({ at }) => at >= since);
}

test.each(errors.map((one, index) => [one.name, one, index] as const))('error: %s', async (name, one, index) => {
  const events = await pressed(name, `/errors-${index}`, one.body, one.script, 1);
  const seen = events.flatMap(({ evidence = [] }) => evidence);
  expect(seen.filter(({ kind }) => kind === 'error').map(({ text }) => text)).toEqual(one.wrong);
});

test.each(cases.map((one, index) => [one.name, one, index] as const))('%s', async (name, one, index) => {
  const presses = Math.max(1, one.expected.length);
  const composed = steps(await pressed(name, `/evidence-${index}`, one.body, one.script, presses), reader);
  expect(composed).toHaveLength(presses);
  expect([...outcomesOf(composed, english).values()]).toEqual(one.expected);
});
