import { button, type Case } from './case';

const FLYOUT =
  '<style>.sub { display: none; position: absolute; left: 160px; margin-top: -20px; background: #fff } li { width: 150px; list-style: none } li:hover > .sub { display: block }</style>';

/** Moves over an element and on, as a person who looks for something. */
const over = async (p: Parameters<Case['act']>[0], selector: string) => {
  await p.pointAt(p.page.locator(selector));
};

/** Pointing at something, and scrolling to it. */
export const pointCases: Case[] = [
  {
    name: 'a menu that a style sheet opens',
    body: `${FLYOUT}<nav><ul><li><a href="#">Services</a><ul class="sub"><li><a href="#ec2">EC2</a></li></ul></li></ul></nav>`,
    act: async (p) => {
      await over(p, 'text=Services');
      await p.click(p.page.getByText('EC2'));
    },
    steps: ['Point to **Services**.', 'Click the **EC2** link.'],
  },
  {
    name: 'a menu in a menu that a style sheet opens',
    body: `${FLYOUT}<nav><ul><li>Services<ul class="sub"><li>Compute<ul class="sub"><li><a href="#ec2">EC2</a></li></ul></li></ul></li></ul></nav>`,
    act: async (p) => {
      await p.page.mouse.move(80, 24, { steps: 3 });
      await over(p, 'text=Compute');
      await p.click(p.page.getByText('EC2'));
    },
    steps: ['Point to **Services**.', 'Point to **Compute**.', 'Click the **EC2** link.'],
  },
  {
    name: 'a menu that a script opens beside its item',
    body: `<ul role="menubar"><li role="none"><span role="menuitem" id="o" aria-haspopup="true">File</span><div id="m" role="menu" hidden style="position:absolute;left:200px;top:10px"><div role="menuitem">New</div></div></li></ul>
      <script>o.onmouseenter = () => { m.hidden = false; }</script>`,
    act: async (p) => {
      await over(p, '#o');
      await p.click(p.page.getByRole('menuitem', { name: 'New' }));
    },
    steps: ['Point to **File**.', 'Click **New**.'],
  },
  {
    name: 'a menu that a script draws at the end of the page',
    body: `<button id="o" class="ant-dropdown-trigger" style="margin-top:100px">Actions</button>
      <script>o.onmouseenter = () => { if (window.m) return; const d = document.createElement('div'); d.id = 'm'; d.style = 'position:absolute;left:10px;top:160px'; d.innerHTML = '<div role="menu"><div role="menuitem">Restart</div></div>'; document.body.append(d); }</script>`,
    act: async (p) => {
      await over(p, '#o');
      await p.click(p.page.getByRole('menuitem'));
    },
    steps: ['Point to **Actions**.', 'Click **Restart**.'],
  },
  {
    name: 'what a row shows when it is pointed at is found by pointing at it',
    body: '<style>.act { visibility: hidden } tr:hover .act { visibility: visible }</style><table><tr><td>web-1</td><td><button class="act">Delete</button></td></tr></table>',
    act: async (p) => {
      await p.page.mouse.move(20, 20, { steps: 3 });
      const box = await p.page.locator('tr').boundingBox();
      await p.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 20, (box?.y ?? 0) + 12, { steps: 3 });
      await p.page.mouse.down();
      await p.page.waitForTimeout(70);
      await p.page.mouse.up();
      await p.look();
    },
    steps: ['Click **Delete**.'],
  },
  {
    name: 'a menu that a press opens needs no pointing',
    body: `<nav><ul><li><button id="o" aria-haspopup="menu" aria-expanded="false">More</button><div id="m" role="menu" hidden style="position:absolute;left:200px;top:60px"><div role="menuitem">Archive</div></div></li></ul></nav>
      <script>o.onclick = () => { m.hidden = false; }</script>`,
    act: async (p) => {
      await p.click(button(p, 'More'));
      await p.click(p.page.getByRole('menuitem'));
    },
    steps: ['Click **More**.', 'Click **Archive**.'],
  },
  {
    name: 'what was there all along needs no pointing',
    body: `${FLYOUT}<nav><ul><li><a href="#a">Services</a></li><li><a href="#b">Regions</a></li></ul></nav><div role="menu" style="position:absolute;left:300px"><div role="menuitem">Pinned</div></div>`,
    act: async (p) => {
      await over(p, 'text=Services');
      await over(p, 'text=Regions');
      await p.click(p.page.getByRole('menuitem'));
    },
    steps: ['Click **Pinned**.'],
  },
  {
    name: 'a message that came meanwhile needs no pointing',
    body: `<nav><ul><li><a href="#a" id="a">Jobs</a></li></ul></nav><script>a.onmouseenter = () => setTimeout(() => { const d = document.createElement('div'); d.setAttribute('role', 'status'); d.style = 'position:fixed;right:0;bottom:0'; d.innerHTML = 'Deleted. <button>Undo</button>'; document.body.append(d); }, 50)</script>`,
    act: async (p) => {
      await over(p, '#a');
      await p.click(button(p, 'Undo'));
    },
    steps: ['Click **Undo**.'],
  },
  {
    name: 'pointing alone is no step',
    body: `${FLYOUT}<nav><ul><li>Services<ul class="sub"><li><a href="#ec2">EC2</a></li></ul></li></ul></nav><button style="margin-left:400px">Build</button>`,
    act: async (p) => {
      await p.page.mouse.move(80, 24, { steps: 3 });
      await p.click(button(p, 'Build'));
    },
    steps: ['Click **Build**.'],
  },
  {
    name: 'scrolled to a section',
    body: '<h1>Instance</h1><div style="height:1600px"></div><h2>Advanced details</h2><button>Edit</button><div style="height:900px"></div>',
    act: async (p) => {
      await wheel(p, 1500);
      await p.click(button(p, 'Edit'));
    },
    steps: ['Scroll to **Advanced details**, and click **Edit**.'],
  },
  {
    name: 'scrolled down where no heading leads, and up again',
    body: '<h1>Instance</h1><button>First</button><div style="height:1600px"></div><button>Last</button><div style="height:300px"></div>',
    act: async (p) => {
      await wheel(p, 1700);
      await p.click(button(p, 'Last'));
      await wheel(p, -2500);
      await p.click(button(p, 'First'));
    },
    steps: ['Scroll down, and click **Last**.', 'Scroll to **Instance**, and click **First**.'],
  },
  {
    name: 'scrolled a little is not worth a word',
    body: '<div style="height:850px"></div><button>Edit</button><div style="height:900px"></div>',
    act: async (p) => {
      await wheel(p, 200);
      await p.click(button(p, 'Edit'));
    },
    steps: ['Click **Edit**.'],
  },
  {
    name: 'scrolled away and back again',
    body: '<button style="margin-top:200px">Edit</button><div style="height:3000px"></div>',
    act: async (p) => {
      await wheel(p, 1500);
      await wheel(p, -1500);
      await p.click(button(p, 'Edit'));
    },
    steps: ['Click **Edit**.'],
  },
  {
    name: 'scrolled in a pane of the page',
    body: '<div id="pane" style="height:500px;overflow:auto"><div style="height:1500px"></div><h3>Tags</h3><button>Add tag</button><div style="height:600px"></div></div>',
    act: async (p) => {
      await p.page.mouse.move(200, 200);
      await wheel(p, 1400);
      await p.click(button(p, 'Add tag'));
    },
    steps: ['Scroll to **Tags**, and click **Add tag**.'],
  },
  {
    name: 'what stays in view while the page scrolls',
    body: '<div style="position:fixed;top:0;left:0"><button>Save</button></div><div style="height:3000px"></div>',
    act: async (p) => {
      await wheel(p, 2000);
      await p.click(button(p, 'Save'));
    },
    steps: ['Click **Save**.'],
  },
  {
    name: 'scrolled to a field and to a list',
    body: '<div style="height:1600px"></div><h2>Network</h2><label>Subnet <input></label><div style="height:1600px"></div><h2>Storage</h2><label>Type <select><option>gp2</option><option>gp3</option></select></label><div style="height:900px"></div>',
    act: async (p) => {
      await wheel(p, 1400);
      await p.click(p.page.getByLabel('Subnet'));
      await p.type('a');
      await wheel(p, 1600);
      await p.click(p.page.getByLabel('Type'));
      await p.page.getByLabel('Type').press('ArrowDown');
      await p.press('Enter');
    },
    steps: [
      'Scroll to **Network**, and in **Subnet**, enter `a`.',
      'Scroll to **Storage**, and in **Type**, select **gp3**.',
    ],
  },
];

async function wheel(p: Parameters<Case['act']>[0], by: number): Promise<void> {
  await p.page.mouse.wheel(0, by);
  await p.look(500);
}
