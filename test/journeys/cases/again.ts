import { button, type Case, tap } from './case';

/** What is no step: cookie banners, presses made twice, selections, scroll bars. */
export const againCases: Case[] = [
  {
    name: 'a cookie banner of a known service',
    body: '<div id="onetrust-banner-sdk-x"><div id="onetrust-consent-sdk"><p>We use cookies.</p><button>Accept all</button></div></div><button>Build</button>',
    act: async (p) => {
      await p.click(button(p, 'Accept all'));
      await p.click(button(p, 'Build'));
    },
    steps: ['Click **Build**.'],
  },
  {
    name: 'a cookie banner that nobody knows, in another language',
    body: '<div role="dialog" aria-label="Hinweis"><p>Wir verwenden Cookies, um die Seite zu verbessern.</p><button>Alle akzeptieren</button><button>Ablehnen</button></div>',
    act: (p) => p.click(button(p, 'Ablehnen')),
    steps: [],
  },
  {
    name: 'a cookie bar that floats, and a check box in it',
    body: '<div style="position:fixed;bottom:0;left:0;right:0;background:#eee">This site uses cookies to work. <label><input type="checkbox"> Analytics</label> <button onclick="this.parentElement.remove()">Save choices</button></div>',
    act: async (p) => {
      await p.click(p.page.getByRole('checkbox'));
      await p.click(button(p, 'Save choices'));
    },
    steps: [],
  },
  {
    name: 'a dialog that sets up cookies is no cookie banner',
    body: '<div role="dialog" aria-label="Edit stickiness"><p>The load balancer uses cookies for stickiness.</p><label>Cookie name <input value="lb"></label><button>Save changes</button></div>',
    act: (p) => p.click(button(p, 'Save changes')),
    steps: ['Click **Save changes**.'],
  },
  {
    name: 'a page about cookies is no cookie banner',
    body: '<main><h1>Cookie policy</h1><p>We use cookies.</p><button>Publish</button></main>',
    act: (p) => p.click(button(p, 'Publish')),
    steps: ['Click **Publish**.'],
  },
  {
    name: 'a button pressed twice, to which the page reacts once',
    body: '<button onclick="if (!this.done) { this.done = 1; out.textContent = \'Saved\' }">Save</button><p id="out"></p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Save'));
      await p.pressQuickly(2);
      await p.look(1000);
    },
    steps: ['Click **Save**.'],
  },
  {
    name: 'a button pressed twice, to which the page reacts twice',
    body: '<button onclick="out.textContent += \'x\'">Next</button><p id="out"></p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Next'));
      await p.pressQuickly(2);
      await p.look(1000);
    },
    steps: ['Click **Next**.', 'Click **Next**.'],
  },
  {
    name: 'a button pressed three times without a visible reaction',
    body: '<button>Next</button>',
    act: async (p) => {
      await p.pointAt(button(p, 'Next'));
      await p.pressQuickly(3);
    },
    steps: ['Click **Next**.', 'Click **Next**.', 'Click **Next**.'],
  },
  {
    name: 'a link pressed twice goes once',
    body: '<a href="/again-jobs">Jobs</a>',
    pages: { '/again-jobs': ['Jobs', '<h1>Jobs</h1>'] },
    act: async (p) => {
      await p.pointAt(p.page.getByRole('link'));
      await p.pressQuickly(2);
      await p.page.waitForURL('**/again-jobs');
      await p.look(1500);
    },
    steps: ['Click the **Jobs** link.'],
  },
  {
    name: 'a wave that runs through a button is no reaction',
    body: '<button onpointerdown="this.append(document.createElement(\'span\')); this.classList.toggle(\'wave\')" onclick="out.textContent = \'Saved\'">Save</button><p id="out"></p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Save'));
      await p.pressQuickly(2);
      await p.look(1200);
    },
    steps: ['Click **Save**.'],
    limitation: 'out.textContent is set again by the second press: to an observer that is a reaction like the first.',
  },
  {
    name: 'two presses with a look between them',
    body: '<button>Refresh</button>',
    act: async (p) => {
      await p.click(button(p, 'Refresh'));
      await p.look(2000);
      await p.click(button(p, 'Refresh'));
    },
    steps: ['Click **Refresh**.', 'Click **Refresh**.'],
  },
  {
    name: 'two buttons in quick succession',
    body: '<button>Up</button><button>Down</button>',
    act: async (p) => {
      await p.pointAt(button(p, 'Up'));
      await tap(p);
      await p.pointAt(button(p, 'Down'));
      await tap(p);
    },
    steps: ['Click **Up**.', 'Click **Down**.'],
  },
  {
    name: 'a button that does something of its own on a double click',
    body: '<button ondblclick="out.textContent = \'renaming\'">Stage 1</button><p id="out"></p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Stage 1'));
      await p.pressQuickly(2);
      await p.look(1200);
    },
    steps: ['Double-click **Stage 1**.'],
  },
  {
    name: 'a double click selects a word, and nothing else',
    body: '<p>Instance i-0abc is running.</p>',
    act: async (p) => {
      await p.pointAt(p.page.getByText('Instance'));
      await p.pressQuickly(2);
    },
    steps: [],
  },
  {
    name: 'text selected by dragging over it',
    body: '<p style="width:300px">Copy this sentence from here to there.</p>',
    act: async (p) => {
      await p.page.mouse.move(12, 25);
      await p.page.mouse.down();
      await p.page.mouse.move(200, 25, { steps: 5 });
      await p.page.mouse.up();
      await p.look();
    },
    steps: [],
  },
  {
    name: 'text selected in a row that opens when pressed',
    body: '<table><tr tabindex="0" style="cursor:pointer" onclick="if (getSelection().isCollapsed) document.title = \'open\'"><td>arn:aws:iam::1234:role/deploy</td><td>active</td></tr></table>',
    act: async (p) => {
      const box = await p.page.getByText('arn:').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 3, (box?.y ?? 0) + 9];
      await p.page.mouse.move(x, y);
      await p.page.mouse.down();
      await p.page.mouse.move(x + 120, y, { steps: 5 });
      await p.page.mouse.up();
      await p.look();
    },
    steps: [],
  },
  {
    name: 'a press in a pane that scrolls',
    body: '<div id="pane" tabindex="0" style="width:200px;height:150px;overflow:scroll"><div style="height:2000px">Log</div></div>',
    act: async (p) => {
      const box = await p.page.locator('#pane').boundingBox();
      await p.page.mouse.move((box?.x ?? 0) + 190, (box?.y ?? 0) + 20);
      await p.page.mouse.down();
      await p.page.mouse.move((box?.x ?? 0) + 190, (box?.y ?? 0) + 60, { steps: 3 });
      await p.page.mouse.up();
      await p.look();
    },
    steps: [],
  },
  {
    name: 'a disabled button',
    body: '<button disabled>Launch</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: [],
  },
  {
    name: 'a backdrop pressed to close a dialog',
    body: '<div id="b" style="position:fixed;inset:0;background:#0006" onclick="this.remove()"></div>',
    act: (p) => p.click(p.page.locator('#b')),
    steps: [],
  },
];
