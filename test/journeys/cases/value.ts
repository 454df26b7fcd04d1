import { button, type Case, field } from './case';

/** Values that come otherwise than by plain typing: pasted, cleared, composed, set by a script, stepped. */
export const valueCases: Case[] = [
  {
    name: 'a pasted value',
    body: '<table><tr><th>AMI</th><td id="s">ami-0abc</td></tr></table><label>Image <input></label><button>Save</button>',
    act: async (p) => {
      await p.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('s') as Element));
      await p.press('ControlOrMeta+C');
      await p.click(field(p, 'Image'));
      await p.press('ControlOrMeta+V');
      await p.click(button(p, 'Save'));
    },
    steps: ['Copy the **AMI**.', 'In **Image**, enter `ami-0abc`.', 'Click **Save**.'],
  },
  {
    name: 'a value cut out of a field',
    body: '<label>Filter <input value="state=running"></label><button>Apply</button>',
    act: async (p) => {
      await p.click(field(p, 'Filter'));
      await p.press('ControlOrMeta+A');
      await p.press('ControlOrMeta+X');
      await p.click(button(p, 'Apply'));
    },
    steps: ['Clear **Filter**.', 'Click **Apply**.'],
  },
  {
    name: 'a button in a field that clears it',
    body: '<label>Filter <input id="i" value="old"></label><button aria-label="Clear filter" onclick="i.value = \'\'; i.dispatchEvent(new Event(\'input\')); i.focus()">×</button><button>Apply</button>',
    act: async (p) => {
      await p.click(button(p, 'Clear filter'));
      await p.type('new');
      await p.click(button(p, 'Apply'));
    },
    steps: ['Click **Clear filter**.', 'In **Filter**, enter `new`.', 'Click **Apply**.'],
  },
  {
    name: 'the browser’s own cross in a search field',
    body: '<input type="search" aria-label="Find" value="old" style="width:200px"><button>Go</button>',
    act: async (p) => {
      const box = await p.page.locator('input').boundingBox();
      await p.click(p.page.locator('input'));
      await p.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 10, (box?.y ?? 0) + 10, { steps: 3 });
      await p.page.mouse.down();
      await p.page.waitForTimeout(70);
      await p.page.mouse.up();
      await p.click(button(p, 'Go'));
    },
    steps: ['Clear **Find**.', 'Click **Go**.'],
  },
  {
    name: 'a value that a picker puts into a field',
    body: '<label>Subnet <input id="i"></label><button onclick="i.value = \'subnet-1\'">subnet-1</button>',
    act: async (p) => {
      await p.click(field(p, 'Subnet'));
      await p.click(button(p, 'subnet-1'));
    },
    steps: ['Click **subnet-1**.'],
  },
  {
    name: 'a value that is composed',
    body: '<label>Owner <input></label><button>Save</button>',
    act: async (p, _, context) => {
      await p.click(field(p, 'Owner'));
      const session = await context.newCDPSession(p.page);
      await session.send('Input.imeSetComposition', { text: 'ひ', selectionStart: 1, selectionEnd: 1 });
      await session.send('Input.insertText', { text: '東京' });
      await session.detach();
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Owner**, enter `東京`.', 'Click **Save**.'],
  },
  {
    name: 'a number by its arrows',
    body: '<label>Count <input type="number" value="1" style="width:120px"></label><button>Save</button>',
    act: async (p) => {
      await p.click(field(p, 'Count'));
      await p.press('ArrowUp');
      await p.press('ArrowUp');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Count**, enter `3`.', 'Click **Save**.'],
  },
  {
    name: 'a number by the buttons beside it',
    body: '<label>Count <input id="i" type="number" value="1"></label><button aria-label="Increase" onclick="i.stepUp()">+</button>',
    act: (p) => p.click(button(p, 'Increase')),
    steps: ['In **Count**, enter `2`.'],
  },
  {
    name: 'typed and typed back again',
    body: '<label>Tag <input value="v1"></label><button>Save</button>',
    act: async (p) => {
      await p.click(field(p, 'Tag'));
      await p.press('End');
      await p.type('2');
      await p.press('Backspace');
      await p.click(button(p, 'Save'));
    },
    steps: ['Click **Save**.'],
  },
  {
    name: 'a value taken back by undo',
    body: '<label>Tag <input value="v1"></label><button>Save</button>',
    act: async (p) => {
      await p.click(field(p, 'Tag'));
      await p.press('End');
      await p.type('2');
      await p.press('ControlOrMeta+Z');
      await p.click(button(p, 'Save'));
    },
    steps: ['Click **Save**.'],
  },
  {
    name: 'two fields one after the other by Tab',
    body: '<label>Host <input></label><label>Port <input></label><button>Save</button>',
    act: async (p) => {
      await p.click(field(p, 'Host'));
      await p.type('db');
      await p.press('Tab');
      await p.type('5432');
      await p.press('Tab');
      await p.press('Enter');
    },
    steps: ['In **Host**, enter `db`.', 'In **Port**, enter `5432`.', 'Click **Save**.'],
  },
  {
    name: 'a field visited twice',
    body: '<label>Host <input></label><label>Port <input></label><button>Save</button>',
    act: async (p) => {
      await p.fill(field(p, 'Host'), 'a');
      await p.fill(field(p, 'Port'), '1');
      await p.click(field(p, 'Host'));
      await p.press('End');
      await p.type('b');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Host**, enter `a`.', 'In **Port**, enter `1`.', 'In **Host**, enter `ab`.', 'Click **Save**.'],
  },
  {
    name: 'a field that a script fills on its own',
    body: '<label>Id <input id="i"></label><button onclick="i.value = \'generated\'; i.dispatchEvent(new InputEvent(\'input\', { bubbles: true }))">Generate</button>',
    act: (p) => p.click(button(p, 'Generate')),
    steps: ['Click **Generate**.'],
  },
  {
    name: 'a field that tidies up what was typed',
    body: '<label>Name <input oninput="this.value = this.value.toLowerCase()"></label><button>Save</button>',
    act: async (p) => {
      await p.fill(field(p, 'Name'), 'WEB');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Name**, enter `web`.', 'Click **Save**.'],
  },
  {
    name: 'a field that sends itself at its last character',
    body: '<label>Code word <input id="i" oninput="if (this.value.length === 4) { this.disabled = true; document.title = \'sent\' }"></label>',
    act: async (p) => {
      await p.click(p.page.locator('#i'));
      await p.type('abcd');
      await p.page.mouse.move(600, 500);
      await p.page.mouse.down();
      await p.page.mouse.up();
    },
    steps: ['In **Code word**, enter `abcd`.'],
  },
  {
    name: 'tags entered one by one',
    body: `<label>Tags <input id="i"></label><ul id="l"></ul><script>i.onkeydown = (e) => { if (e.key === 'Enter') { const li = document.createElement('li'); li.textContent = i.value; l.append(li); i.value = ''; } }</script>`,
    act: async (p) => {
      await p.click(field(p, 'Tags'));
      await p.type('blue');
      await p.press('Enter');
      await p.type('green');
      await p.press('Enter');
    },
    steps: [
      'In **Tags**, enter `blue`.',
      'In **Tags**, press **Enter**.',
      'In **Tags**, enter `green`.',
      'In **Tags**, press **Enter**.',
    ],
  },
  {
    name: 'a rich text',
    body: '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Comment"><p><br></p></div><button>Send</button>',
    act: async (p) => {
      await p.click(p.page.getByRole('textbox'));
      await p.type('Looks good');
      await p.press('ControlOrMeta+A');
      await p.click(button(p, 'Send'));
    },
    steps: ['In **Comment**, enter `Looks good`.', 'Click **Send**.'],
  },
  {
    name: 'an address with a credential in it',
    body: '<label>Repository <input></label><button>Add</button>',
    act: async (p) => {
      await p.fill(field(p, 'Repository'), ['https://bob:', 'hunter2hunter2', '@git.example.com/x'].join(''));
      await p.click(button(p, 'Add'));
    },
    steps: ['In **Repository**, enter `https://bob:<url-password>@git.example.com/x`.', 'Click **Add**.'],
  },
];
