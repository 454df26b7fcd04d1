import { afterEach, beforeEach, expect, test } from 'vitest';
import { steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { startRecording } from '../support/recording';
import { readStore } from '../support/store';
import { english, sentence } from '../support/words';

const reader = eventReader(english);
let bench: Bench;
let pages: PageServer;

beforeEach(async () => {
  bench = await openBench({ backForwardCache: true });
  pages = await startPages();
});

afterEach(async () => {
  await bench?.close();
  await pages?.close();
});

/** A recording, and a tab in front. */
async function begin() {
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  const sentences = async () => {
    await tab.waitForTimeout(900);
    return steps((await readStore(popup)).events, reader).map(({ described }) => sentence(described));
  };
  return { tab, popup, person: personAt(tab), sentences };
}

test('a page that is kept alive for the way back is one page: it is recorded once, and goes on being recorded', async () => {
  pages.serve(
    '/kept',
    html(
      'Kept',
      `<script>addEventListener('pageshow', (event) => { if (event.persisted) document.documentElement.dataset.kept = 'yes'; });</script>
      <h1>Kept</h1><button>Before</button><label>Name <input></label><a href="/left">Leave</a>`,
    ),
  );
  pages.serve('/left', html('Left', '<h1>Left</h1>'));
  const { tab, person, sentences } = await begin();
  await tab.goto(pages.at('/kept'));
  await tab.waitForTimeout(800);
  const press = (name: string) => person.click(tab.getByRole('button', { name }));
  await press('Before');
  await person.click(tab.getByRole('link'));
  await tab.waitForURL(/left/);
  await tab.waitForTimeout(900);
  await tab.goBack({ waitUntil: 'commit' });
  await tab.waitForTimeout(900);
  expect(await tab.locator('html').getAttribute('data-kept')).toBe('yes');
  await press('Before');
  await person.fill(tab.locator('input'), 'again');
  await press('Before');
  const host = new URL(pages.at('/')).host;
  expect(await sentences()).toEqual([
    `Go to **Kept** (\`${host}/kept\`).`,
    'Click **Before**.',
    'Click the **Leave** link.',
    'Go back to **Kept**.',
    'Click **Before**.',
    'In **Name**, enter `again`.',
    'Click **Before**.',
  ]);
});

test('a page that was there before the recording and stops what comes to its window is not heard, and nothing is made up', async () => {
  pages.serve(
    '/first',
    html(
      'First',
      `<script>for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'input'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script><button>Unheard</button>`,
    ),
  );
  pages.serve('/next', html('Next', '<button>Heard</button>'));
  const tab = await bench.context.newPage();
  await tab.goto(pages.at('/first'));
  const popup = await startRecording(bench);
  await tab.bringToFront();
  await tab.waitForTimeout(500);
  const person = personAt(tab);
  // A known limitation: listeners of one target are called in the order in which they came, whatever world they are of.
  await person.click(tab.getByRole('button', { name: 'Unheard' }));
  await tab.goto(pages.at('/next'));
  await tab.waitForTimeout(800);
  await person.click(tab.getByRole('button', { name: 'Heard' }));
  await tab.waitForTimeout(900);
  const { events } = await readStore(popup);
  expect(events.filter(({ kind }) => kind !== 'navigate' && kind !== 'tab').map(({ data }) => data)).toMatchObject([
    { target: { name: 'Heard' } },
  ]);
});
