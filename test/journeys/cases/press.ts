import { button, type Case, tap } from './case';

const LOGS = { '/press-logs': ['Logs', '<h1>Logs</h1><button>Follow</button>'] } as Record<string, [string, string]>;

/** The other buttons, the browser's dialogs, downloads. */
export const pressCases: Case[] = [
  {
    name: 'a link by the middle button',
    body: '<a href="/press-logs">Logs</a>',
    pages: LOGS,
    act: async (p) => {
      await p.pointAt(p.page.getByRole('link'));
      await tap(p, 'middle');
    },
    steps: ['Open the **Logs** link in a new tab.'],
  },
  {
    name: 'a link by the middle button, and on in its tab',
    body: '<a href="/press-logs">Logs</a>',
    pages: LOGS,
    act: async (p, _, context) => {
      await p.pointAt(p.page.getByRole('link'));
      const opened = context.waitForEvent('page');
      await tap(p, 'middle');
      const logs = await opened;
      await logs.waitForLoadState();
      await logs.bringToFront();
      await logs.waitForTimeout(600);
      p.page = logs;
      await p.click(button(p, 'Follow'));
      await p.look();
    },
    steps: ['Open the **Logs** link in a new tab.', 'Continue in the **Logs** tab, which opens.', 'Click **Follow**.'],
  },
  {
    name: 'a link with Ctrl held',
    body: '<a href="/press-logs">Logs</a>',
    pages: LOGS,
    act: async (p) => {
      await p.page.keyboard.down('Control');
      await p.click(p.page.getByRole('link'));
      await p.page.keyboard.up('Control');
    },
    steps: ['Open the **Logs** link in a new tab.'],
  },
  {
    name: 'a button with Ctrl held is a button',
    body: '<button>Build</button>',
    act: async (p) => {
      await p.page.keyboard.down('Control');
      await p.click(button(p, 'Build'));
      await p.page.keyboard.up('Control');
    },
    steps: ['Click **Build**.'],
  },
  {
    name: 'a tab that the middle button closes',
    body: '<div role="tablist"><div role="tab" id="t" onauxclick="this.remove()">main.tf</div></div>',
    act: async (p) => {
      await p.pointAt(p.page.getByRole('tab'));
      await tap(p, 'middle');
    },
    steps: ['Click **main.tf** with the middle button.'],
  },
  {
    name: 'the middle button on what does nothing with it',
    body: '<button>Build</button><p>Text</p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Build'));
      await tap(p, 'middle');
      await p.pointAt(p.page.getByText('Text'));
      await tap(p, 'middle');
    },
    steps: [],
  },
  {
    name: 'a right click and an item of the menu that the page draws',
    body: `<div role="row" id="r" tabindex="0" style="width:200px">pod-1</div><div id="m" role="menu" hidden style="position:absolute;left:300px;top:20px"><div role="menuitem" onclick="m.hidden = true">Restart</div></div>
      <script>r.oncontextmenu = (e) => { e.preventDefault(); m.hidden = false; }</script>`,
    act: async (p) => {
      await p.pointAt(p.page.locator('#r'));
      await tap(p, 'right');
      await p.click(p.page.getByRole('menuitem'));
    },
    steps: ['Right-click **pod-1**.', 'Click **Restart**.'],
  },
  {
    name: 'a right click on an empty place',
    body: '<p>x</p>',
    act: async (p) => {
      await p.page.mouse.move(600, 500);
      await tap(p, 'right');
    },
    steps: [],
  },
  ...['alert("Saved")', 'confirm("Delete?")', 'prompt("Name?")'].map(
    (call): Case => ({
      name: `the browser asks: ${call}`,
      body: `<button onclick='${call}; document.title = "on"'>Delete job</button>`,
      act: async (p) => {
        const answered = answer(p, 700);
        await p.click(button(p, 'Delete job'));
        await answered;
      },
      steps: ['Click **Delete job**.', 'Confirm in the browser’s dialog, if it asks.'],
    }),
  ),
  {
    name: 'a busy page asks nothing',
    body: '<button onclick="const t = performance.now(); while (performance.now() - t < 1200); document.title = 1">Compute</button>',
    act: (p) => p.click(button(p, 'Compute')),
    steps: ['Click **Compute**.'],
  },
  {
    name: 'a page that waits for the network asks nothing',
    body: "<button onclick=\"const x = new XMLHttpRequest(); x.open('GET', '/slow', false); x.send()\">Check</button>",
    act: async (p) => {
      await p.page.route('**/slow', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 900));
        await route.fulfill({ body: 'ok' });
      });
      await p.click(button(p, 'Check'));
      await p.page.unrouteAll();
    },
    steps: ['Click **Check**.'],
  },
  {
    name: 'the browser asks later, from a timer',
    body: '<button onclick="setTimeout(() => confirm(\'Sure?\'), 200)">Stop</button>',
    act: async (p) => {
      const answered = answer(p, 700);
      await p.click(button(p, 'Stop'));
      await answered;
    },
    steps: ['Click **Stop**.', 'Confirm in the browser’s dialog, if it asks.'],
    limitation: 'Only of an event does the browser tell that a dialog took its time; a timer looks like a busy page.',
  },
  {
    name: 'a file that a link lets download',
    body: '<a href="data:text/csv,a" download="report.csv">Export</a>',
    act: (p) => p.click(p.page.getByRole('link')),
    steps: ['Click the **Export** link.'],
    outcomes: { 0: 'The file report.csv is downloaded.' },
  },
  {
    name: 'a file that a script makes and lets download',
    body: "<button onclick=\"const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'keys.json'; a.click()\">Create key</button>",
    act: (p) => p.click(button(p, 'Create key')),
    steps: ['Click **Create key**.'],
    outcomes: { 0: 'The file keys.json is downloaded.' },
    limitation: 'Of a link that is not in the document the browser tells nobody.',
  },
];

/** Answers the browser's next question, as slowly as a person. */
async function answer(person: Parameters<Case['act']>[0], after: number): Promise<void> {
  const dialog = await person.page.waitForEvent('dialog');
  await new Promise((resolve) => setTimeout(resolve, after));
  await dialog.accept();
}
