import { button, type Case } from './case';

const frame = (markup: string, more = '') => `<iframe ${more} width="500" height="200" srcdoc="${markup}"></iframe>`;

/** Where things lie: in rows, sections and dialogs, shadow roots, frames and windows. */
export const withinCases: Case[] = [
  {
    name: 'twins by the header of their row',
    body: '<table><tr><td>1</td><th scope="row">db-1</th><td><button>Stop</button></td></tr><tr><td>2</td><th scope="row">db-2</th><td><button>Stop</button></td></tr></table>',
    act: (p) => p.click(button(p, 'Stop').nth(1)),
    steps: ['In **db-2**, click **Stop**.'],
  },
  {
    name: 'twins in rows of a grid without a table',
    body: '<div role="grid"><div role="row"><span role="gridcell">pod-a</span><span role="gridcell"><button>Logs</button></span></div><div role="row"><span role="gridcell">pod-b</span><span role="gridcell"><button>Logs</button></span></div></div>',
    act: (p) => p.click(button(p, 'Logs').nth(1)),
    steps: ['In **pod-b**, click **Logs**.'],
  },
  {
    name: 'check boxes of rows',
    body: '<table><tr><td><input type="checkbox" aria-label="Select"></td><td>i-1</td></tr><tr><td><input type="checkbox" aria-label="Select"></td><td>i-2</td></tr></table>',
    act: (p) => p.click(p.page.getByRole('checkbox').nth(1)),
    steps: ['In **i-2**, select the **Select** check box.'],
  },
  {
    name: 'twins on the page and in a dialog',
    body: '<button>Delete</button><div role="dialog" aria-label="Delete volume" style="margin-top:50px"><button>Delete</button></div>',
    act: (p) => p.click(button(p, 'Delete').nth(1)),
    steps: ['In **Delete volume**, click **Delete**.'],
  },
  {
    name: 'twins in two panels',
    body: '<div role="tabpanel" aria-label="Inbound"><button>Edit</button></div><div role="tabpanel" aria-label="Outbound"><button>Edit</button></div>',
    act: (p) => p.click(button(p, 'Edit').nth(0)),
    steps: ['In **Inbound**, click **Edit**.'],
  },
  {
    name: 'twins in two cards',
    body: '<article><h3>Loki</h3><button>Open</button></article><article><h3>Tempo</h3><button>Open</button></article>',
    act: (p) => p.click(button(p, 'Open').nth(1)),
    steps: ['In **Tempo**, click **Open**.'],
  },
  {
    name: 'twins below two headings',
    body: '<h2>Public</h2><div><button>Add</button></div><h2>Private</h2><div><button>Add</button></div>',
    act: (p) => p.click(button(p, 'Add').nth(1)),
    steps: ['In **Private**, click **Add**.'],
  },
  {
    name: 'fields of two groups',
    body: '<fieldset><legend>Source</legend><label>Port <input></label></fieldset><fieldset><legend>Target</legend><label>Port <input></label></fieldset>',
    act: async (p) => {
      await p.fill(p.page.getByLabel('Port').nth(1), '443');
      await p.press('Tab');
    },
    steps: ['In **Port**, enter `443`.'],
  },
  {
    name: 'shadow roots in shadow roots',
    body: `<x-outer></x-outer><script>const make = (name, html) => customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; } });
      make('x-inner', '<button>Deep</button>'); make('x-middle', '<x-inner></x-inner>'); make('x-outer', '<x-middle></x-middle>');</script>`,
    act: (p) => p.click(button(p, 'Deep')),
    steps: ['Click **Deep**.'],
  },
  {
    name: 'text put into the slot of a button',
    body: `<x-go>Deploy</x-go><script>customElements.define('x-go', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; } })</script>`,
    act: (p) => p.click(p.page.getByText('Deploy')),
    steps: ['Click **Deploy**.'],
  },
  {
    name: 'a field in a shadow root',
    body: `<x-field></x-field><script>customElements.define('x-field', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<label>Namespace <input></label>'; } })</script>`,
    act: async (p) => {
      await p.fill(p.page.getByLabel('Namespace'), 'prod');
      await p.press('Tab');
    },
    steps: ['In **Namespace**, enter `prod`.'],
  },
  {
    name: 'a frame whose source is written in the page',
    body: frame('<button>Inside</button>'),
    act: async (p) => {
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Inside**.'],
  },
  {
    name: 'a field in a frame',
    body: frame('<label>Query <input></label><button>Run</button>'),
    act: async (p) => {
      const inside = p.page.frameLocator('iframe');
      await p.fill(inside.getByLabel('Query'), 'up');
      await p.click(inside.getByRole('button'));
    },
    steps: ['In **Query**, enter `up`.', 'Click **Run**.'],
  },
  {
    name: 'an empty frame that a script fills',
    body: "<iframe id='f' width='400' height='200'></iframe><script>f.contentDocument.body.innerHTML = '<button>Filled</button>'</script>",
    act: async (p) => {
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Filled**.'],
  },
  {
    name: 'a frame that is written into',
    body: "<iframe id='f' width='400' height='200'></iframe><script>const d = f.contentDocument; d.open(); d.write('<button>Written</button>'); d.close()</script>",
    act: async (p) => {
      await p.look(500);
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Written**.'],
  },
  {
    name: 'a frame that comes late',
    body: "<button onclick=\"const f = document.createElement('iframe'); f.srcdoc = '<button>Late</button>'; document.body.append(f)\">Load</button>",
    act: async (p) => {
      await p.click(button(p, 'Load'));
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Load**.', 'Click **Late**.'],
  },
  {
    name: 'frames three deep',
    body: '<iframe src="/within-1" width="700" height="400"></iframe>',
    pages: {
      '/within-1': ['1', '<iframe src="/within-2" width="600" height="300"></iframe>'],
      '/within-2': ['2', '<iframe src="/within-3" width="500" height="200"></iframe>'],
      '/within-3': ['3', '<button>Deepest</button>'],
    },
    act: async (p) => {
      const inside = p.page.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe');
      await p.click(inside.getByRole('button'));
    },
    steps: ['Click **Deepest**.'],
  },
  {
    name: 'a frame that may not run scripts',
    body: frame('<button>Quiet</button>', 'sandbox="allow-same-origin"'),
    act: async (p) => {
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Quiet**.'],
  },
  {
    name: 'a frame that removes itself in mid-press',
    body: frame("<button onpointerup='frameElement.remove()'>Close</button>"),
    act: async (p) => {
      await p.click(p.page.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **Close**.'],
  },
  {
    name: 'a modal dialog over the page',
    body: '<button onclick="d.showModal()">Open</button><dialog id="d"><button onclick="d.close()">Confirm</button></dialog>',
    act: async (p) => {
      await p.click(button(p, 'Open'));
      await p.click(button(p, 'Confirm'));
    },
    steps: ['Click **Open**.', 'Click **Confirm**.'],
  },
  {
    name: 'a popover of the browser',
    body: '<button popovertarget="m">Actions</button><div id="m" popover><button>Rename</button></div>',
    act: async (p) => {
      await p.click(button(p, 'Actions'));
      await p.click(button(p, 'Rename'));
    },
    steps: ['Click **Actions**.', 'Click **Rename**.'],
  },
];
