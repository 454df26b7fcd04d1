import { button, type Case } from './case';

/** What was meant, and what it is called. */
export const targetsCases: Case[] = [
  {
    name: 'what is drawn in a button is the button',
    body: '<button aria-label="Refresh"><svg width="30" height="30"><circle cx="15" cy="15" r="14"/></svg></button>',
    act: (p) => p.click(p.page.locator('circle')),
    steps: ['Click **Refresh**.'],
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
    name: 'twins are told by their row',
    body: '<table><tr><td>web-1</td><td><button>Edit</button></td></tr><tr><td>web-2</td><td><button>Edit</button></td></tr></table>',
    act: (p) => p.click(button(p, 'Edit').nth(1)),
    steps: ['In **web-2**, click **Edit**.'],
  },
  {
    name: 'in a shadow root',
    body: '<x-bar></x-bar><script>customElements.define("x-bar", class extends HTMLElement { constructor() { super(); this.attachShadow({mode:"open"}).innerHTML = "<button>Shadow save</button>"; } })</script>',
    act: (p) => p.click(button(p, 'Shadow save')),
    steps: ['Click **Shadow save**.'],
  },
  {
    name: 'markup in a title is text',
    title: '&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1))',
    body: '<button>**bold** `code`</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **\\*\\*bold\\*\\* \\`code\\`**.'],
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
    },
    steps: ['In **Zone**, select **b**.', 'Select the **Public** check box.'],
  },
  {
    name: 'the same button in two sections and in a dialog',
    body: '<section aria-label="Inbound rules"><button>Edit</button></section><section aria-label="Outbound rules"><button>Edit</button></section>',
    act: (p) => p.click(button(p, 'Edit').nth(1)),
    steps: ['In **Outbound rules**, click **Edit**.'],
  },
];
