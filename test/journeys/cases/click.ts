import { button, type Case } from './case';

/** Presses: of the main button, of the others, twice, by the keyboard. */
export const clickCases: Case[] = [
  {
    name: 'a button',
    body: '<button>Build</button>',
    act: (p) => p.click(button(p, 'Build')),
    steps: ['Click **Build**.'],
  },
  {
    name: 'a link',
    body: '<a href="#jobs">Jobs</a>',
    act: (p) => p.click(p.page.getByRole('link')),
    steps: ['Click the **Jobs** link.'],
  },
  {
    name: 'text and empty places are no targets',
    body: '<p>Nothing to do here.</p><div style="height:200px"></div>',
    act: async (p) => {
      await p.click(p.page.getByText('Nothing'));
      await p.click(p.page.locator('div'));
    },
    steps: [],
  },
  {
    name: 'three quick presses are three steps',
    body: '<button>Next</button>',
    act: async (p) => {
      for (let i = 0; i < 3; i++) {
        await p.page.mouse.move(30, 18);
        await p.page.mouse.down();
        await p.page.waitForTimeout(60);
        await p.page.mouse.up();
        await p.page.waitForTimeout(90);
      }
    },
    steps: ['Click **Next**.', 'Click **Next**.', 'Click **Next**.'],
  },
  {
    name: 'a button by the keyboard',
    body: '<button>Deploy</button>',
    act: async (p) => {
      await button(p, 'Deploy').focus();
      await p.press('Enter');
      await p.press('Space');
    },
    steps: ['Click **Deploy**.', 'Click **Deploy**.'],
  },
  {
    name: 'what closes on mousedown gets no click',
    body: '<div role="menu"><div role="menuitem" onmousedown="this.remove()">Terminate</div></div>',
    act: (p) => p.click(p.page.getByRole('menuitem')),
    steps: ['Click **Terminate**.'],
  },
  {
    name: 'a page that swallows events',
    body: '<script>for (const t of ["pointerdown","click"]) addEventListener(t, (e) => e.stopImmediatePropagation(), true)</script><button>Build</button>',
    act: (p) => p.click(button(p, 'Build')),
    steps: ['Click **Build**.'],
  },
  {
    name: 'what a script presses is nobody’s step',
    body: '<button onclick="other.click(); other.dispatchEvent(new MouseEvent(\'click\',{bubbles:true}))">One</button><button id="other">Two</button>',
    act: (p) => p.click(button(p, 'One')),
    steps: ['Click **One**.'],
  },
  {
    name: 'a route of a single-page application is the click’s doing',
    body: "<button onclick=\"history.pushState({}, '', '/jobs'); document.title='Jobs'\">Jobs</button>",
    act: (p) => p.click(button(p, 'Jobs')),
    steps: ['Click **Jobs**.'],
  },
  {
    name: 'a double click is one step',
    body: '<div role="row" tabindex="0" style="width:200px">web-1</div>',
    act: async (p) => {
      await p.pointAt(p.page.getByRole('row'));
      await p.pressQuickly(2);
    },
    steps: ['Double-click **web-1**.'],
  },
  {
    name: 'a right click, on text too',
    body: '<ul><li>default</li><li>kube-system</li></ul>',
    act: async (p) => {
      await p.pointAt(p.page.getByText('kube-system'));
      await p.page.mouse.down({ button: 'right' });
      await p.page.waitForTimeout(80);
      await p.page.mouse.up({ button: 'right' });
    },
    steps: ['Right-click **kube-system**.'],
  },
  {
    name: 'a page that writes itself anew',
    body: '<button onclick="document.open(); document.write(\'<title>Anew</title><button>Second</button>\'); document.close()">First</button>',
    act: async (p) => {
      await p.click(button(p, 'First'));
      await p.look(300);
      await p.click(button(p, 'Second'));
    },
    steps: ['Click **First**.', 'Click **Second**.'],
  },
  {
    name: 'a menu button and its item are two steps',
    body: `<button id="m" aria-haspopup="menu" aria-expanded="false">Actions</button><div id="menu" role="menu" hidden><button role="menuitem">Reboot</button></div>
      <script>m.onclick = () => { menu.hidden = !menu.hidden; }; menu.onclick = () => { menu.hidden = true; };</script>`,
    act: async (p) => {
      await p.click(button(p, 'Actions'));
      await p.click(p.page.getByRole('menuitem'));
    },
    steps: ['Click **Actions**.', 'Click **Reboot**.'],
  },
];
