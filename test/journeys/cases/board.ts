import { button, type Case, field } from './case';

const TREE = `<ul role="tree" id="t"><li role="treeitem" tabindex="0" aria-expanded="false">default</li></ul>
  <script>t.onkeydown = (e) => { const i = t.firstElementChild; if (e.key === 'ArrowRight') i.setAttribute('aria-expanded', 'true'); if (e.key === 'ArrowLeft') i.setAttribute('aria-expanded', 'false'); }</script>`;

/** Keys that act, and the clipboard. */
export const boardCases: Case[] = [
  {
    name: 'arrow keys that open and close a branch',
    body: TREE,
    act: async (p) => {
      await p.page.getByRole('treeitem').focus();
      await p.press('ArrowRight');
      await p.look(600);
      await p.press('ArrowLeft');
    },
    steps: ['Expand **default**.', 'Collapse **default**.'],
  },
  {
    name: 'arrow keys that move about a tree',
    body: TREE,
    act: async (p) => {
      await p.page.getByRole('treeitem').focus();
      await p.press('ArrowDown');
      await p.press('ArrowUp');
    },
    steps: [],
  },
  {
    name: 'arrow keys that pass tabs and reach one',
    body: `<div role="tablist" id="l"><button role="tab" aria-selected="true">Details</button><button role="tab" aria-selected="false">Events</button><button role="tab" aria-selected="false">YAML</button></div>
      <script>let at = 0; l.onkeydown = (e) => { if (e.key !== 'ArrowRight') return; l.children[at].setAttribute('aria-selected', 'false'); at++; l.children[at].setAttribute('aria-selected', 'true'); l.children[at].focus(); }</script>`,
    act: async (p) => {
      await p.page.getByRole('tab').first().focus();
      await p.press('ArrowRight');
      await p.press('ArrowRight');
    },
    steps: ['Open the **YAML** tab.'],
  },
  {
    name: 'a menu by the keyboard alone',
    body: `<button id="b" aria-haspopup="menu" aria-expanded="false">Actions</button><div id="m" role="menu" hidden><button role="menuitem">Start</button><button role="menuitem">Stop</button></div>
      <script>b.onkeydown = (e) => { if (e.key === 'ArrowDown') { m.hidden = false; b.setAttribute('aria-expanded', 'true'); m.children[0].focus(); } }; m.onkeydown = (e) => { if (e.key === 'ArrowDown') m.children[1].focus(); }</script>`,
    act: async (p) => {
      await p.page.locator('#b').focus();
      await p.press('ArrowDown');
      await p.press('ArrowDown');
      await p.press('Enter');
    },
    steps: ['Click **Actions**.', 'Click **Stop**.'],
  },
  {
    name: 'arrow keys in a text, in a grid, and on the page',
    body: '<label>Name <input value="abc"></label><table role="grid"><tr><td tabindex="0">1</td></tr></table><div style="height:2000px"></div>',
    act: async (p) => {
      await field(p, 'Name').focus();
      await p.press('ArrowLeft');
      await p.page.locator('td').focus();
      await p.press('ArrowRight');
      await p.press('ArrowDown');
    },
    steps: [],
  },
  {
    name: 'keys that only move the focus',
    body: '<button>One</button><button>Two</button>',
    act: async (p) => {
      await p.press('Tab');
      await p.press('Tab');
      await p.press('Shift+Tab');
    },
    steps: [],
  },
  {
    name: 'a shortcut of several keys',
    body: '<p>Editor</p>',
    act: (p) => p.press('Control+Shift+K'),
    steps: ['Press **Ctrl+Shift+K**.'],
  },
  {
    name: 'Enter on a link',
    body: '<a href="#jobs">Jobs</a>',
    act: async (p) => {
      await p.page.getByRole('link').focus();
      await p.press('Enter');
    },
    steps: ['Click the **Jobs** link.'],
  },
  {
    name: 'Ctrl and Enter send a text',
    body: '<label>Comment <textarea></textarea></label>',
    act: async (p) => {
      await p.fill(field(p, 'Comment'), 'ok');
      await p.press('Control+Enter');
    },
    steps: ['In **Comment**, enter `ok`.', 'Press **Ctrl+Enter**.'],
    limitation: 'The visit to the field goes on after the shortcut and is told when it ends, ordered by its first key.',
  },
  {
    name: 'Escape that closes nothing, in a field',
    body: '<label>Find <input value="x"></label>',
    act: async (p) => {
      await field(p, 'Find').focus();
      await p.press('Escape');
    },
    steps: [],
  },
  {
    name: 'Escape that closes a menu',
    body: `<button id="b" onclick="m.hidden = false">More</button><div id="m" role="menu" hidden><div role="menuitem">A</div></div><script>onkeydown = (e) => { if (e.key === 'Escape') m.hidden = true; }</script>`,
    act: async (p) => {
      await p.click(button(p, 'More'));
      await p.press('Escape');
    },
    steps: ['Click **More**.', 'Press **Escape**.'],
  },
  {
    name: 'a copy button beside a labelled value',
    body: '<dl><dt>ARN</dt><dd>arn:aws:s3:::logs <button aria-label="Copy"></button></dd></dl>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Copy the **ARN**.'],
  },
  {
    name: 'a copy button that says what it copies',
    body: '<div><div class="label">Instance ID</div><div>i-0abc <button aria-label="Copy Instance ID">c</button></div></div>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Copy the **Instance ID**.'],
  },
  {
    name: 'a copy button of a library',
    body: '<table><tr><th>Clone with SSH</th><td><code>git@x:y.git</code> <button data-clipboard-text="git@x:y.git" title="Copy URL">c</button></td></tr></table>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Copy the **Clone with SSH**.'],
  },
  {
    name: 'a copy button that copies by the old way',
    body: `<dl><dt>Token name</dt><dd><span id="s">ci-bot</span> <button onclick="getSelection().selectAllChildren(s); document.execCommand('copy')">Copy</button></dd></dl>`,
    act: (p) => p.click(button(p, 'Copy')),
    steps: ['Copy the **Token name**.'],
  },
  {
    name: 'a button that makes a copy of a thing',
    body: '<h2>Images</h2><button>Copy AMI</button>',
    act: (p) => p.click(button(p, 'Copy AMI')),
    steps: ['Click **Copy AMI**.'],
  },
  {
    name: 'pasted into a page that takes it',
    body: '<table><tr><th>ARN</th><td id="s">arn:x</td></tr></table><div id="d" tabindex="0" role="region" aria-label="Diagram" style="height:100px"></div><script>addEventListener("paste", () => { d.textContent = "pasted" })</script>',
    act: async (p) => {
      await p.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('s') as Element));
      await p.press('ControlOrMeta+C');
      await p.page.locator('#d').focus();
      await p.press('ControlOrMeta+V');
    },
    steps: ['Copy the **ARN**.', 'Paste what you copied into **Diagram**.'],
  },
  {
    name: 'pasted into a page that takes nothing',
    body: '<p>Text</p>',
    act: (p) => p.press('ControlOrMeta+V'),
    steps: [],
  },
];
