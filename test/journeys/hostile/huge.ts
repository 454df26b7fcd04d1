import { type Hostile, inPage, pressAt } from './case';

const LONG = 'x'.repeat(100_000);
const WORDS = 'very long words '.repeat(6_250);
const CUT = `${'very long words '.repeat(5).slice(0, 79).trimEnd()}…`;
const [RLO, LRO, PDF, RLI, PDI] = ['\u202e', '\u202d', '\u202c', '\u2067', '\u2069'];

/** More of everything than anybody would write, deeper, and in the other direction. */
export const huge: Hostile[] = [
  {
    name: 'a page of 50,000 nodes',
    head: '',
    body: `<h1>Fleet</h1><script>{
      let html = '';
      for (let i = 0; i < 6250; i++) html += '<div class="row-' + i + '"><span>web-' + i + '</span><span>running</span><button>Edit</button></div>';
      document.write(html);
    }</script>`,
    act: ({ person, tab }) => person.click(tab.locator('button').nth(5)),
    steps: ['In **Fleet**, click **Edit**.'],
    within: 1000,
  },
  {
    name: 'names of 100 KB',
    head: `<script>document.title = ${JSON.stringify(WORDS)};</script>`,
    body: `<h1>${WORDS}</h1><button id="${LONG}" class="${LONG}" data-testid="${LONG}" title="${LONG}" style="width:200px;height:40px;overflow:hidden">${WORDS}</button>
      <button aria-label="${WORDS}">By label</button><label style="display:block;height:20px;overflow:hidden">${WORDS}<input id="field" style="position:fixed;top:4px;right:4px"></label>
      <div role="button" tabindex="0" style="position:fixed;left:600px;top:300px;background:white" aria-labelledby="${`${LONG} `.repeat(2)}">Div</div>`,
    async act({ person, tab }) {
      await person.click(tab.locator('button').nth(0));
      await person.click(tab.locator('button').nth(1));
      await person.fill(tab.locator('#field'), 'a');
      await person.click(tab.getByText('Div', { exact: true }));
    },
    steps: [`Click **${CUT}**.`, `Click **${CUT}**.`, `In **${CUT}**, enter \`a\`.`, `Click **${CUT}**.`],
    within: 1000,
  },
  {
    name: '20,000 ids in aria-labelledby, and a label that names itself',
    body: `<button aria-labelledby="${Array.from({ length: 20_000 }, (_, i) => `no-${i}`).join(' ')}">Many ids</button>
      <button id="self" aria-labelledby="self other">Self</button><span id="other" aria-labelledby="self"> and other</span>
      <label for="loop" id="l" aria-owns="l">Loop <input id="loop" aria-labelledby="l loop"></label>`,
    async act({ press, person, tab }) {
      await press('Many ids');
      await person.click(tab.locator('#self'));
      await person.fill(tab.locator('#loop'), 'b');
    },
    steps: ['Click **Many ids**.', 'Click **Self and other**.', 'In **Loop**, enter `b`.'],
    within: 1000,
  },
  {
    name: 'texts that turn the direction of reading',
    head: `<title>Pay ${RLO}eciovni${PDF}</title>`,
    body: `<button>Pay ${RLO}gnp.exe${PDF} now</button><button aria-label="${LRO}Keep${PDF} ${RLI}it${PDI}">x</button>`,
    async act({ person, tab }) {
      await person.click(tab.locator('button').nth(0));
      await person.click(tab.locator('button').nth(1));
    },
    steps: ['Click **Pay gnp.exe now**.', 'Click **Keep it**.'],
  },
  {
    name: 'a tree 2,000 levels deep',
    body: '<div id="top"></div>',
    async act({ tab, person }) {
      await inPage(
        tab,
        `let at = document.getElementById('top');
        for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div'));
        at.innerHTML = '<button>Deep</button><button>Deep</button><label>Field <input></label>';`,
      );
      await person.click(tab.locator('button').nth(0));
      await person.fill(tab.locator('input'), 'a');
    },
    steps: ['Click **Deep**.', 'In **Field**, enter `a`.'],
    within: 1000,
  },
  ...(['open', 'closed'] as const).map(
    (mode): Hostile => ({
      name: `30 ${mode} shadow roots, one in the other`,
      body: `<div id="host"></div><script>{
        let at = document.getElementById('host');
        for (let i = 0; i < 30; i++) { const root = at.attachShadow({ mode: '${mode}' }); root.append(at = document.createElement('x-level')); }
        at.innerHTML = '<button id="in" style="width:120px;height:40px">Innermost</button>';
      }</script>`,
      act: ({ tab }) => pressAt(tab, 40, 25),
      steps: ['Click **Innermost**.'],
    }),
  ),
];
