import { button, type Case } from './case';

/** Lists, check boxes, switches, and what is set without typing. */
export const chooseCases: Case[] = [
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
    },
    steps: ['In **Type**, select **t3.large**.'],
  },
  {
    name: 'a check box, by its label too',
    body: '<label>Dry run <input type="checkbox"></label>',
    act: async (p) => {
      await p.click(p.page.getByRole('checkbox'));
      await p.click(p.page.getByText('Dry run'));
    },
    steps: ['Select the **Dry run** check box.', 'Clear the **Dry run** check box.'],
  },
  {
    name: 'a radio button',
    body: '<label><input type="radio" name="e"> staging</label><label><input type="radio" name="e"> production</label>',
    act: async (p) => {
      await p.click(p.page.getByText('production'));
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
    },
    steps: ['Choose **Debian**.', 'Choose **Ubuntu**.'],
  },
  {
    name: 'a switch that is drawn',
    body: "<div role=\"switch\" aria-checked=\"false\" tabindex=\"0\" onclick=\"this.setAttribute('aria-checked', this.getAttribute('aria-checked') === 'true' ? 'false' : 'true')\">Backups</div>",
    act: async (p) => {
      await p.click(p.page.getByRole('switch'));
    },
    steps: ['Turn **Backups** on.'],
  },
  {
    name: 'a slider moved by the keyboard is set once',
    body: '<label>Replicas <input type="range" min="1" max="9" value="3"></label>',
    act: async (p) => {
      await p.page.getByRole('slider').focus();
      await p.press('ArrowRight');
      await p.press('ArrowRight');
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
    name: 'a list drawn at the end of the page, opened by a box that is no button',
    body: `<label id="l">Severity</label><div id="b" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l b" style="width:150px">low</div>
      <script>b.onmousedown = () => { b.setAttribute('aria-expanded', 'true'); const pop = document.createElement('div'); pop.innerHTML = '<ul role="listbox" aria-labelledby="l"><li role="option">low</li><li role="option">critical</li></ul>'; document.body.append(pop);
      pop.onclick = (e) => { b.textContent = e.target.textContent; pop.remove(); b.setAttribute('aria-expanded', 'false'); }; };</script>`,
    act: async (p) => {
      await p.click(p.page.locator('#b'));
      await p.click(p.page.getByRole('option', { name: 'critical' }));
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
    },
    steps: ['In **Data source**, select **Prometheus**.'],
  },
];
