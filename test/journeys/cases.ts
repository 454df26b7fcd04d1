import type { BrowserContext } from 'playwright-core';
import type { PageServer } from '../support/pages';
import type { Person } from '../support/person';

/** One small page, what a person does on it, and the steps that a colleague would have written down. */
export interface Case {
  name: string;
  body: string;
  /** Title of the page; the case's name by default. */
  title?: string;
  act(person: Person, pages: PageServer, context: BrowserContext): Promise<void>;
  /** Sentences, after the one that goes to the page. */
  steps: string[];
}

const button = (person: Person, name: string) => person.page.getByRole('button', { name, exact: true });
const field = (person: Person, name: string) => person.page.getByLabel(name, { exact: true });

/** What each kind records, and what it must leave alone. */
export const cases: Case[] = [
  {
    name: 'a button',
    body: '<button>Build</button>',
    act: (p) => p.click(button(p, 'Build')),
    steps: ['Click **Build**.'],
  },
  {
    name: 'what is drawn in a button is the button',
    body: '<button aria-label="Refresh"><svg width="30" height="30"><circle cx="15" cy="15" r="14"/></svg></button>',
    act: (p) => p.click(p.page.locator('circle')),
    steps: ['Click **Refresh**.'],
  },
  {
    name: 'a link',
    body: '<a href="#jobs">Jobs</a>',
    act: (p) => p.click(p.page.getByRole('link')),
    steps: ['Click the **Jobs** link.'],
  },
  {
    name: 'a tooltip names what nothing else does',
    body: '<button data-tooltip="Delete agent">\uE000</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Delete agent**.'],
  },
  {
    name: 'nothing names it',
    body: '<h2>Volumes</h2><button><svg width="20" height="20"></svg></button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click the highlighted button below **Volumes**.'],
  },
  {
    name: 'a plain box with a pointing hand',
    body: '<div style="cursor:pointer;width:200px">Open console</div>',
    act: (p) => p.click(p.page.getByText('Open console')),
    steps: ['Click **Open console**.'],
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
    name: 'twins are told by their row',
    body: '<table><tr><td>web-1</td><td><button>Edit</button></td></tr><tr><td>web-2</td><td><button>Edit</button></td></tr></table>',
    act: (p) => p.click(button(p, 'Edit').nth(1)),
    steps: ['In **web-2**, click **Edit**.'],
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
      await p.look();
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
    name: 'one visit to a field is one step',
    body: '<label>Image tag <input></label><button>Save</button>',
    act: async (p) => {
      await p.fill(field(p, 'Image tag'), 'v2.0');
      await p.press('Backspace');
      await p.type('1');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Image tag**, enter `v2.1`.', 'Click **Save**.'],
  },
  {
    name: 'looking into a field is no step',
    body: '<label>Image tag <input value="v1"></label><label>Note <textarea></textarea></label>',
    act: async (p) => {
      await p.click(field(p, 'Image tag'));
      await p.click(field(p, 'Note'));
    },
    steps: [],
  },
  {
    name: 'emptying a field',
    body: '<label>Filter <input value="old"></label><button>Apply</button>',
    act: async (p) => {
      await p.fill(field(p, 'Filter'), '');
      await p.click(button(p, 'Apply'));
    },
    steps: ['Clear **Filter**.', 'Click **Apply**.'],
  },
  {
    name: 'several lines',
    body: '<label>Script <textarea></textarea></label><button>Run</button>',
    act: async (p) => {
      await p.fill(field(p, 'Script'), 'one\ntwo');
      await p.click(button(p, 'Run'));
    },
    steps: ['In **Script**, enter the text below.', 'Click **Run**.'],
  },
  {
    name: 'an editable element',
    body: '<div contenteditable="true" role="textbox" aria-label="Description"></div><button>Save</button>',
    act: async (p) => {
      await p.fill(p.page.getByRole('textbox'), 'nightly');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Description**, enter `nightly`.', 'Click **Save**.'],
  },
  {
    name: 'a password',
    body: '<label>Password <input type="password"></label><button>Sign in</button>',
    act: async (p) => {
      await p.fill(field(p, 'Password'), 'correct horse');
      await p.click(button(p, 'Sign in'));
    },
    steps: ['In **Password**, enter the secret from your password store.', 'Click **Sign in**.'],
  },
  {
    name: 'a field that is named like a secret',
    body: '<label>API token <input></label><button>Connect</button>',
    act: async (p) => {
      await p.fill(field(p, 'API token'), 'abcdef123');
      await p.click(button(p, 'Connect'));
    },
    steps: ['In **API token**, enter the secret from your password store.', 'Click **Connect**.'],
  },
  {
    name: 'a label that is not tied to its field',
    body: '<table><tr><td>Branch:</td><td><input></td></tr></table><button>Go</button>',
    act: async (p) => {
      await p.fill(p.page.locator('input'), 'main');
      await p.click(button(p, 'Go'));
    },
    steps: ['In **Branch**, enter `main`.', 'Click **Go**.'],
  },
  {
    name: 'Enter sends a form, and presses no button',
    body: '<form onsubmit="event.preventDefault()"><label>Find <input></label><button>Search</button></form>',
    act: async (p) => {
      await p.fill(field(p, 'Find'), 'i-0abc');
      await p.press('Enter');
    },
    steps: ['In **Find**, enter `i-0abc`.', 'In **Find**, press **Enter**.'],
  },
  {
    name: 'a native list',
    body: '<label>Region <select><option>eu-west-1</option><option>us-east-1</option></select></label>',
    act: async (p) => {
      await p.page.getByRole('combobox').focus();
      await p.press('ArrowDown');
    },
    steps: ['In **Region**, select **us-east-1**.'],
  },
  {
    name: 'opening, filtering and choosing is one step',
    body: `<span id="l">Type</span><button id="b" aria-haspopup="listbox" aria-expanded="false" aria-controls="pop" aria-labelledby="l v"><span id="v">t3.micro</span></button>
      <div id="pop" hidden><input aria-label="Filter types" role="combobox" aria-expanded="true" aria-controls="lb"><ul id="lb" role="listbox"><li role="option">t3.micro</li><li role="option"><span style="display:block">t3.large</span><span style="display:block">2 vCPU</span></li></ul></div>
      <script>b.onclick = () => { pop.hidden = !pop.hidden; b.setAttribute('aria-expanded', String(!pop.hidden)); pop.querySelector('input').focus(); };
      lb.onmouseup = (e) => { v.textContent = e.target.closest('li').firstElementChild?.textContent ?? e.target.textContent; pop.hidden = true; b.setAttribute('aria-expanded', 'false'); };</script>`,
    act: async (p) => {
      await p.click(p.page.locator('#b'));
      await p.type('t3');
      await p.click(p.page.getByText('t3.large'));
      await p.look(400);
    },
    steps: ['In **Type**, select **t3.large**.'],
  },
  {
    name: 'a check box, by its label too',
    body: '<label>Dry run <input type="checkbox"></label>',
    act: async (p) => {
      await p.click(p.page.getByRole('checkbox'));
      await p.click(p.page.getByText('Dry run'));
      await p.look(300);
    },
    steps: ['Select the **Dry run** check box.', 'Clear the **Dry run** check box.'],
  },
  {
    name: 'a radio button',
    body: '<label><input type="radio" name="e"> staging</label><label><input type="radio" name="e"> production</label>',
    act: async (p) => {
      await p.click(p.page.getByText('production'));
      await p.look(300);
    },
    steps: ['Choose **production**.'],
  },
  {
    name: 'a tile that a script selects',
    body: `<div role="radiogroup" aria-label="Image"><div id="t1"><input type="radio" name="i" aria-labelledby="n1"> <span id="n1">Ubuntu</span><p>LTS</p></div><div id="t2"><input type="radio" name="i" aria-labelledby="n2"> <span id="n2">Debian</span><p>Stable</p></div></div>
      <script>for (const t of [t1, t2]) t.onclick = (e) => { if (e.target.localName !== 'input') t.querySelector('input').checked = true; }</script>`,
    act: async (p) => {
      await p.click(p.page.getByText('Stable'));
      await p.look(400);
      await p.click(p.page.getByRole('radio', { name: 'Ubuntu' }));
      await p.look(400);
    },
    steps: ['Choose **Debian**.', 'Choose **Ubuntu**.'],
  },
  {
    name: 'a switch that is drawn',
    body: "<div role=\"switch\" aria-checked=\"false\" tabindex=\"0\" onclick=\"this.setAttribute('aria-checked', this.getAttribute('aria-checked') === 'true' ? 'false' : 'true')\">Backups</div>",
    act: async (p) => {
      await p.click(p.page.getByRole('switch'));
      await p.look(300);
    },
    steps: ['Turn **Backups** on.'],
  },
  {
    name: 'in a shadow root',
    body: '<x-bar></x-bar><script>customElements.define("x-bar", class extends HTMLElement { constructor() { super(); this.attachShadow({mode:"open"}).innerHTML = "<button>Shadow save</button>"; } })</script>',
    act: (p) => p.click(button(p, 'Shadow save')),
    steps: ['Click **Shadow save**.'],
  },
  {
    name: 'a route of a single-page application is the click’s doing',
    body: "<button onclick=\"history.pushState({}, '', '/jobs'); document.title='Jobs'\">Jobs</button>",
    act: (p) => p.click(button(p, 'Jobs')),
    steps: ['Click **Jobs**.'],
  },
  {
    name: 'markup in a title is text',
    title: '&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1))',
    body: '<button>**bold** `code`</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **\\*\\*bold\\*\\* \\`code\\`**.'],
  },
];
