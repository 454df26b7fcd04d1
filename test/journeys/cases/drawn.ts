import { button, type Case } from './case';

/** Controls that are drawn, and what they are called. */
export const drawnCases: Case[] = [
  {
    name: 'a part of a drawing that is named',
    body: '<svg width="200" height="100"><g role="button" tabindex="0" aria-label="web-1"><rect x="10" y="10" width="80" height="50"/></g></svg>',
    act: (p) => p.click(p.page.locator('rect')),
    steps: ['Click **web-1**.'],
  },
  {
    name: 'a part of a drawing that its title names',
    body: '<svg width="200" height="100" style="cursor:pointer"><g onclick="0"><title>orders-db</title><rect x="10" y="10" width="80" height="50"/></g></svg>',
    act: (p) => p.click(p.page.locator('rect')),
    steps: ['Click **orders-db**.'],
  },
  {
    name: 'a link in a drawing',
    body: '<svg width="200" height="60"><a href="#build"><text x="10" y="30">Build 12</text></a></svg>',
    act: (p) => p.click(p.page.getByText('Build 12')),
    steps: ['Click the **Build 12** link.'],
  },
  {
    name: 'a chart on a canvas',
    body: '<canvas id="c" aria-label="CPU usage" width="300" height="150" style="cursor:crosshair" onclick="0"></canvas>',
    act: (p) => p.click(p.page.locator('#c')),
    steps: ['Click **CPU usage**, 50 % from the left and 50 % from the top.'],
  },
  {
    name: 'an area of an image',
    body: '<img usemap="#m" width="200" height="100" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><map name="m"><area shape="rect" coords="0,0,100,100" href="#eu" alt="Europe"></map>',
    act: async (p) => {
      const box = await p.page.locator('img').boundingBox();
      await p.page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 30);
      await p.page.mouse.down();
      await p.page.waitForTimeout(70);
      await p.page.mouse.up();
    },
    steps: ['Click the **Europe** link.'],
  },
  {
    name: 'an image that is a button',
    body: '<input type="image" alt="Search" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" onclick="return false">',
    act: (p) => p.click(p.page.locator('input')),
    steps: ['Click **Search**.'],
  },
  {
    name: 'glyphs of an icon font beside the name',
    body: '<button><i>\uE8B6</i> Search</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Search**.'],
  },
  {
    name: 'an icon whose name is written for its font',
    body: '<button aria-label="Delete"><span aria-hidden="true">delete_outline</span></button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Delete**.'],
  },
  {
    name: 'a title attribute',
    body: '<button title="Collapse sidebar"><svg width="16" height="16"></svg></button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Collapse sidebar**.'],
  },
  {
    name: 'a name made of other elements',
    body: '<span id="a">Volume</span> <span id="b">vol-1</span> <button aria-labelledby="go a b" id="go" aria-label="Detach">x</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Detach Volume vol-1**.'],
  },
  {
    name: 'a name that looks like a hash is none',
    body: '<h2>Commits</h2><button aria-label="9f86d081884c7d659a2feaa0c55ad015"></button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click the highlighted button below **Commits**.'],
  },
  {
    name: 'a very long name',
    body: `<button>${'Restart the service '.repeat(20)}</button>`,
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Restart the service Restart the service Restart the service Restart the service…**.'],
  },
  {
    name: 'directions of writing are no part of a name',
    body: '<button>Save \u202Egnp\u202C now</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Save gnp now**.'],
  },
  {
    name: 'a card that is pressed as a whole',
    body: '<div style="cursor:pointer;width:300px" onclick="0"><h3>Ubuntu 24.04</h3><p>Long-term support, 64 bit</p></div>',
    act: (p) => p.click(p.page.getByText('Long-term')),
    steps: ['Click **Ubuntu 24.04 Long-term support, 64 bit**.'],
  },
  {
    name: 'an item of a list with a badge',
    body: '<ul role="menu"><li role="menuitem">Alerts <span aria-hidden="true">12</span></li></ul>',
    act: (p) => p.click(p.page.getByRole('menuitem')),
    steps: ['Click **Alerts**.'],
  },
  {
    name: 'a summary opens its details',
    body: '<details><summary>Advanced</summary><p>More</p></details>',
    act: (p) => p.click(p.page.getByText('Advanced')),
    steps: ['Click **Advanced**.'],
  },
  {
    name: 'the head of a column sorts',
    body: '<table><thead><tr><th onclick="0" style="cursor:pointer">Launch time</th></tr></thead><tr><td>now</td></tr></table>',
    act: (p) => p.click(p.page.getByText('Launch time')),
    steps: ['Click **Launch time**.'],
  },
  {
    name: 'a branch of a tree',
    body: '<ul role="tree"><li role="treeitem" aria-expanded="false" tabindex="0"><span>default</span></li></ul>',
    act: (p) => p.click(p.page.getByText('default')),
    steps: ['Click **default**.'],
  },
  {
    name: 'a tab',
    body: '<div role="tablist"><button role="tab" aria-selected="false">Monitoring</button></div>',
    act: (p) => p.click(p.page.getByRole('tab')),
    steps: ['Open the **Monitoring** tab.'],
  },
  {
    name: 'a link in a sentence',
    body: '<p>See the <a href="#docs">release notes</a> for more.</p>',
    act: (p) => p.click(p.page.getByRole('link')),
    steps: ['Click the **release notes** link.'],
  },
  {
    name: 'an element of its own that acts',
    body: '<x-button role="button" tabindex="0">Apply</x-button>',
    act: (p) => p.click(p.page.getByRole('button')),
    steps: ['Click **Apply**.'],
  },
  {
    name: 'a page with no body text and an old doctype',
    body: '<center><font><a href="#x">Classic</a></font></center>',
    act: (p) => p.click(p.page.getByRole('link')),
    steps: ['Click the **Classic** link.'],
  },
  {
    name: 'a prototype that the page patched',
    body: '<script>Element.prototype.closest = Element.prototype.matches = () => { throw 1 }; JSON.stringify = () => { throw 2 }; Array.prototype.map = () => { throw 3 };</script><button>Build</button>',
    act: async (p) => {
      const box = { x: 30, y: 18 };
      await p.page.mouse.move(box.x, box.y);
      await p.page.mouse.down();
      await p.page.waitForTimeout(80);
      await p.page.mouse.up();
    },
    steps: ['Click **Build**.'],
  },
  {
    name: 'a button that is drawn anew while it is pressed',
    body: '<div id="d"><button>Build</button></div><script>d.onpointerdown = () => { d.innerHTML = "<button>Build</button>" }</script>',
    act: (p) => p.click(button(p, 'Build')),
    steps: ['Click **Build**.'],
  },
];
