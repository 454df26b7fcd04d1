import { join } from 'node:path';
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
  {
    name: 'a double click is one step',
    body: '<div role="row" tabindex="0" style="width:200px">web-1</div>',
    act: async (p) => {
      await p.pointAt(p.page.getByRole('row'));
      for (const clickCount of [1, 2]) {
        await p.page.mouse.down({ clickCount });
        await p.page.waitForTimeout(60);
        await p.page.mouse.up({ clickCount });
        await p.page.waitForTimeout(60);
      }
      await p.look();
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
      await p.look();
    },
    steps: ['Right-click **kube-system**.'],
  },
  {
    name: 'files are told by their names',
    body: '<input id="f" type="file" hidden aria-label="Plan"><button onclick="f.click()">Choose plan</button>',
    act: async (p) => {
      const chooser = p.page.waitForEvent('filechooser');
      await p.click(button(p, 'Choose plan'));
      await (await chooser).setFiles(join(import.meta.dirname, '../fixtures/sample-sop.golden.md'));
      await p.look(400);
    },
    steps: ['In **Choose plan**, choose the file `sample-sop.golden.md`.'],
  },
  {
    name: 'a slider moved by the keyboard is set once',
    body: '<label>Replicas <input type="range" min="1" max="9" value="3"></label>',
    act: async (p) => {
      await p.page.getByRole('slider').focus();
      await p.press('ArrowRight');
      await p.press('ArrowRight');
      await p.look(900);
    },
    steps: ['Set **Replicas** to `5`.'],
  },
  {
    name: 'a date',
    body: '<label>Start <input type="date"></label><button>Save</button>',
    act: async (p) => {
      await p.page.getByLabel('Start').focus();
      await p.page.keyboard.type('11212026', { delay: 40 });
      await p.click(button(p, 'Save'));
    },
    steps: ['Set **Start** to `2026-11-21`.', 'Click **Save**.'],
  },
  {
    name: 'what is copied is called by its label and not read',
    body: '<table><tr><th>ARN</th><td id="arn">arn:aws:s3:::logs</td></tr></table>',
    act: async (p) => {
      await p.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('arn') as Element));
      await p.press('ControlOrMeta+C');
    },
    steps: ['Copy the **ARN**.'],
  },
  {
    name: 'a shortcut of the page, and none of the browser or of editing',
    body: '<label>Query <input value="up"></label>',
    act: async (p) => {
      await p.press('Control+s');
      await p.page.getByLabel('Query').focus();
      await p.press('Control+a');
    },
    steps: ['Press **Ctrl+S**.'],
  },
  {
    name: 'Escape is a step where it closes something',
    body: '<button onclick="d.showModal()">Open</button><dialog id="d"><p>Details</p></dialog>',
    act: async (p) => {
      await p.press('Escape');
      await p.click(button(p, 'Open'));
      await p.press('Escape');
      await p.look(500);
    },
    steps: ['Click **Open**.', 'Press **Escape**.'],
  },
  {
    name: 'dragging with the browser’s drag and drop',
    body: '<ul aria-label="Backlog"><li draggable="true">CHG-1</li></ul><ul aria-label="Done" id="done" style="height:80px;background:#eee"></ul><script>done.ondragover = (e) => e.preventDefault(); done.ondrop = (e) => { e.preventDefault(); done.append(document.querySelector("li")); }</script>',
    act: async (p) => {
      await p.pointAt(p.page.getByText('CHG-1'));
      await p.page.mouse.down();
      await p.page.waitForTimeout(100);
      const done = await p.page.locator('#done').boundingBox();
      await p.page.mouse.move((done?.x ?? 0) + 60, (done?.y ?? 0) + 40, { steps: 8 });
      await p.page.waitForTimeout(100);
      await p.page.mouse.up();
      await p.look(300);
    },
    steps: ['Drag **CHG-1** to **Done**.'],
  },
  {
    name: 'dragging by following the pointer',
    body: '<div id="a" role="button" tabindex="0" aria-label="CPU panel" style="cursor:grab;position:absolute;left:20px;top:20px;width:120px;height:60px;background:#cde"></div><div role="region" aria-label="Row 2" style="position:absolute;left:20px;top:200px;width:300px;height:120px;background:#eee"></div><script>let on = false; a.onpointerdown = () => on = true; onpointermove = (e) => { if (on) { a.style.left = e.clientX - 60 + "px"; a.style.top = e.clientY - 30 + "px"; } }; onpointerup = () => on = false;</script>',
    act: async (p) => {
      await p.pointAt(p.page.locator('#a'));
      await p.page.mouse.down();
      await p.page.waitForTimeout(80);
      await p.page.mouse.move(180, 260, { steps: 10 });
      await p.page.mouse.up();
      await p.look(300);
    },
    steps: ['Drag **CPU panel** to **Row 2**.'],
  },
  {
    name: 'dragged off and let go is no press',
    body: '<button>Terminate</button><p style="margin-top:200px">Safe place</p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Terminate'));
      await p.page.mouse.down();
      await p.page.mouse.move(60, 240, { steps: 5 });
      await p.page.mouse.up();
      await p.look();
    },
    steps: [],
  },
  {
    name: 'in a closed shadow root',
    body: '<x-safe></x-safe><script>customElements.define("x-safe", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = "<style>:host { display: block } button, label { display: block; box-sizing: border-box; width: 200px; height: 40px; margin: 0 }</style><button>Unlock</button><label>Dry run <input type=checkbox></label>"; } })</script>',
    act: async (p) => {
      const box = await p.page.locator('x-safe').boundingBox();
      for (const y of [20, 50]) {
        await p.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + y, { steps: 4 });
        await p.page.mouse.down();
        await p.page.waitForTimeout(80);
        await p.page.mouse.up();
        await p.look(400);
      }
    },
    steps: ['Click **Unlock**.', 'Select the **Dry run** check box.'],
  },
  {
    name: 'a native list and a check box in an open shadow root',
    body: '<x-form></x-form><script>customElements.define("x-form", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<label>Zone <select><option>a</option><option>b</option></select></label> <label>Public <input type=checkbox></label>"; } })</script>',
    act: async (p) => {
      await p.page.getByRole('combobox').focus();
      await p.press('ArrowDown');
      await p.click(p.page.getByRole('checkbox'));
      await p.look(400);
    },
    steps: ['In **Zone**, select **b**.', 'Select the **Public** check box.'],
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
    name: 'rows of a form whose labels are tied to nothing',
    body: `<div class="jenkins-form-item"><div class="jenkins-form-label">Branch specifier<a href="#" tooltip="Help">?</a></div><div class="setting-main"><input name="_.branch"></div></div>
      <div class="jenkins-form-item"><span class="jenkins-checkbox"><input type="checkbox" name="_.concurrent"><label class="attach-previous">Allow concurrent builds</label></span></div>
      <button>Save</button>`,
    act: async (p) => {
      await p.fill(p.page.locator('[name="_.branch"]'), 'main');
      await p.click(p.page.locator('[name="_.concurrent"]'));
      await p.click(button(p, 'Save'));
      await p.look(400);
    },
    steps: [
      'In **Branch specifier**, enter `main`.',
      'Select the **Allow concurrent builds** check box.',
      'Click **Save**.',
    ],
  },
  {
    name: 'a list drawn at the end of the page, opened by a box that is no button',
    body: `<label id="l">Severity</label><div id="b" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l b" style="width:150px">low</div>
      <script>b.onmousedown = () => { b.setAttribute('aria-expanded', 'true'); const pop = document.createElement('div'); pop.innerHTML = '<ul role="listbox" aria-labelledby="l"><li role="option">low</li><li role="option">critical</li></ul>'; document.body.append(pop);
      pop.onclick = (e) => { b.textContent = e.target.textContent; pop.remove(); b.setAttribute('aria-expanded', 'false'); }; };</script>`,
    act: async (p) => {
      await p.click(p.page.locator('#b'));
      await p.click(p.page.getByRole('option', { name: 'critical' }));
      await p.look(400);
    },
    steps: ['In **Severity**, select **critical**.'],
  },
  {
    name: 'suggestions chosen by the keyboard',
    body: `<label>Data source <input id="i" role="combobox" aria-autocomplete="list" aria-controls="lb" aria-expanded="false"></label><ul id="lb" role="listbox" hidden><li id="o1" role="option">Loki</li><li id="o2" role="option">Prometheus</li></ul>
      <script>i.oninput = () => { lb.hidden = false; i.setAttribute('aria-expanded', 'true'); i.setAttribute('aria-activedescendant', 'o2'); };
      i.onkeydown = (e) => { if (e.key === 'Enter') { i.value = 'Prometheus'; lb.hidden = true; i.setAttribute('aria-expanded', 'false'); i.removeAttribute('aria-activedescendant'); } };</script>`,
    act: async (p) => {
      await p.click(p.page.locator('#i'));
      await p.type('prom');
      await p.press('Enter');
      await p.look(400);
    },
    steps: ['In **Data source**, select **Prometheus**.'],
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
  {
    name: 'the same button in two sections and in a dialog',
    body: '<section aria-label="Inbound rules"><button>Edit</button></section><section aria-label="Outbound rules"><button>Edit</button></section>',
    act: (p) => p.click(button(p, 'Edit').nth(1)),
    steps: ['In **Outbound rules**, click **Edit**.'],
  },
];
