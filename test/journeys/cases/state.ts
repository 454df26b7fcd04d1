import { button, type Case, field } from './case';

/** Check boxes, switches, sliders, dates, lists: what is set without typing text. */
export const stateCases: Case[] = [
  {
    name: 'a check box by the keyboard',
    body: '<label><input type="checkbox"> Encrypt</label>',
    act: async (p) => {
      await p.page.getByRole('checkbox').focus();
      await p.press('Space');
    },
    steps: ['Select the **Encrypt** check box.'],
  },
  {
    name: 'a check box that is hidden behind its label',
    body: '<style>#c { position: absolute; opacity: 0; width: 1px; height: 1px }</style><input id="c" type="checkbox"><label for="c">Public access</label>',
    act: (p) => p.click(p.page.getByText('Public access')),
    steps: ['Select the **Public access** check box.'],
  },
  {
    name: 'a native switch',
    body: '<label><input type="checkbox" role="switch" checked> Backups</label>',
    act: (p) => p.click(p.page.getByRole('switch')),
    steps: ['Turn **Backups** off.'],
  },
  {
    name: 'a drawn check box, by the keyboard',
    body: `<div id="c" role="checkbox" tabindex="0" aria-checked="false">Tags</div><script>const flip = () => c.setAttribute('aria-checked', String(c.getAttribute('aria-checked') !== 'true')); c.onclick = flip; c.onkeydown = (e) => { if (e.key === ' ') { e.preventDefault(); flip(); } }</script>`,
    act: async (p) => {
      await p.page.getByRole('checkbox').focus();
      await p.press('Space');
    },
    steps: ['Select the **Tags** check box.'],
    limitation: 'A drawn control that acts on the key gets no click, and only a click completes a gesture.',
  },
  {
    name: 'a switch that a page refuses to turn',
    body: '<div role="switch" aria-checked="true" tabindex="0">Protection</div>',
    act: (p) => p.click(p.page.getByRole('switch')),
    steps: ['Turn **Protection** on.'],
  },
  {
    name: 'a menu item that is checked',
    body: `<div role="menu"><div id="i" role="menuitemcheckbox" aria-checked="false" onclick="i.setAttribute('aria-checked', 'true')">Show deleted</div></div>`,
    act: (p) => p.click(p.page.getByRole('menuitemcheckbox')),
    steps: ['Select the **Show deleted** check box.'],
  },
  {
    name: 'a radio button by arrow keys, passed and reached',
    body: '<fieldset><legend>Plan</legend><label><input type="radio" name="r" checked> small</label><label><input type="radio" name="r"> medium</label><label><input type="radio" name="r"> large</label></fieldset>',
    act: async (p) => {
      await p.page.getByRole('radio').first().focus();
      await p.press('ArrowDown');
      await p.press('ArrowDown');
    },
    steps: ['Choose **large**.'],
  },
  {
    name: 'drawn radio buttons by arrow keys',
    body: `<div role="radiogroup" aria-label="Plan" id="g"><span role="radio" tabindex="0" aria-checked="true">small</span> <span role="radio" aria-checked="false">large</span></div>
      <script>g.onkeydown = (e) => { if (e.key === 'ArrowRight') { g.children[0].setAttribute('aria-checked', 'false'); g.children[1].setAttribute('aria-checked', 'true'); } }</script>`,
    act: async (p) => {
      await p.page.getByRole('radio').first().focus();
      await p.press('ArrowRight');
    },
    steps: ['Choose **large**.'],
  },
  {
    name: 'a slider by the mouse',
    body: '<label>Size <input type="range" min="0" max="100" value="10" style="width:210px"></label>',
    act: async (p) => {
      const box = await p.page.getByRole('slider').boundingBox();
      const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
      await p.page.mouse.move((box?.x ?? 0) + 28, y);
      await p.page.mouse.down();
      await p.page.mouse.move((box?.x ?? 0) + 105, y, { steps: 6 });
      await p.page.mouse.up();
    },
    steps: ['Set **Size** to `50`.'],
  },
  {
    name: 'a time and a colour',
    body: '<label>At <input type="time"></label><label>Colour <input type="color" id="c"></label><button>Save</button>',
    act: async (p) => {
      await field(p, 'At').focus();
      await p.page.keyboard.type('0930PM', { delay: 30 });
      await p.click(button(p, 'Save'));
    },
    steps: ['Set **At** to `21:30`.', 'Click **Save**.'],
  },
  {
    name: 'two sliders one after the other',
    body: '<label>Min <input type="range" value="2" max="9"></label><label>Max <input type="range" value="5" max="9"></label>',
    act: async (p) => {
      await field(p, 'Min').focus();
      await p.press('ArrowRight');
      await field(p, 'Max').focus();
      await p.press('ArrowRight');
      await p.look(2000);
    },
    steps: ['Set **Min** to `3`.', 'Set **Max** to `6`.'],
  },
  {
    name: 'a list from which several are chosen',
    body: '<label>Zones <select multiple size="3"><option>a</option><option>b</option><option>c</option></select></label>',
    act: async (p) => {
      await p.click(p.page.getByRole('option', { name: 'a' }));
      await p.page.keyboard.down('Control');
      await p.click(p.page.getByRole('option', { name: 'c' }));
      await p.page.keyboard.up('Control');
    },
    steps: ['In **Zones**, select **a, c**.'],
  },
  {
    name: 'a native list, passed and reached by arrow keys',
    body: '<label>Region <select><option>eu</option><option>us</option><option>ap</option></select></label>',
    act: async (p) => {
      await p.page.getByRole('combobox').focus();
      await p.press('ArrowDown');
      await p.press('ArrowDown');
    },
    steps: ['In **Region**, select **ap**.'],
  },
  {
    name: 'a list box that stands by itself',
    body: `<ul role="listbox" aria-label="Queues" id="l"><li role="option" tabindex="0">orders</li><li role="option" tabindex="0">mails</li></ul><script>l.onclick = (e) => e.target.setAttribute('aria-selected', 'true')</script>`,
    act: (p) => p.click(p.page.getByRole('option', { name: 'mails' })),
    steps: ['In **Queues**, select **mails**.'],
    limitation: 'A list box without a button or field that opens it has no control to be named by.',
  },
  {
    name: 'a list opened and closed again without a choice',
    body: `<label id="l">Zone</label><button id="b" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l" onclick="p.hidden = !p.hidden; b.setAttribute('aria-expanded', String(!p.hidden))">a</button><ul id="p" role="listbox" aria-labelledby="l" hidden><li role="option">a</li></ul>`,
    act: async (p) => {
      await p.click(p.page.locator('#b'));
      await p.click(p.page.locator('#b'));
    },
    steps: ['Click **Zone**.', 'Click **Zone**.'],
  },
  {
    name: 'several options of an open list',
    body: `<label id="l">Tags</label><button id="b" aria-haspopup="listbox" aria-expanded="false" aria-controls="p" aria-labelledby="l" onclick="p.hidden = false; b.setAttribute('aria-expanded', 'true')">none</button><ul id="p" role="listbox" aria-multiselectable="true" hidden><li role="option">red</li><li role="option">blue</li></ul>`,
    act: async (p) => {
      await p.click(p.page.locator('#b'));
      await p.click(p.page.getByText('red'));
      await p.click(p.page.getByText('blue'));
    },
    steps: ['In **Tags**, select **red**.', 'In **Tags**, select **blue**.'],
  },
  {
    name: 'suggestions of a field, chosen by the mouse',
    body: `<label>Role <input id="i" role="combobox" aria-controls="l" aria-expanded="false"></label><ul id="l" role="listbox" hidden><li role="option" id="o">deploy-prod</li></ul>
      <script>i.oninput = () => { l.hidden = false; i.setAttribute('aria-expanded', 'true'); }; o.onmousedown = (e) => { e.preventDefault(); i.value = o.textContent; l.hidden = true; i.setAttribute('aria-expanded', 'false'); }</script>`,
    act: async (p) => {
      await p.click(field(p, 'Role'));
      await p.type('dep');
      await p.click(p.page.getByRole('option'));
    },
    steps: ['In **Role**, select **deploy-prod**.'],
  },
];
