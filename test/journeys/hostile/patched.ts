import { type Hands, type Hostile, inPage, PROCEED, pressAt } from './case';

const TYPES =
  "['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'input', 'change', 'keydown', 'keyup', 'focusin', 'focusout', 'copy', 'drop']";

/** Every method and getter that a recorder might use throws. Events, timers and the page's own button go on. */
const PATCHED = `<script>{
  const boom = () => { throw new Error('patched'); };
  const { defineProperty } = Object, { iterator } = Symbol;
  const patch = (owner, ...names) => { for (let i = 0; i < names.length; i++) defineProperty(owner, names[i], { get: boom, set: boom, configurable: true }); };
  const methods = (owner, ...names) => { for (let i = 0; i < names.length; i++) defineProperty(owner, names[i], { value: boom, configurable: true }); };
  patch(Node.prototype, 'parentElement', 'parentNode', 'textContent', 'isConnected', 'ownerDocument', 'nextSibling');
  methods(Node.prototype, 'contains', 'getRootNode', 'compareDocumentPosition');
  patch(Element.prototype, 'localName', 'tagName', 'id', 'shadowRoot', 'assignedSlot', 'attributes');
  methods(Element.prototype, 'closest', 'matches', 'getBoundingClientRect', 'getClientRects', 'getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll');
  patch(HTMLElement.prototype, 'innerText'); patch(HTMLInputElement.prototype, 'value', 'checked', 'type', 'labels');
  methods(Document.prototype, 'querySelector', 'querySelectorAll', 'createTreeWalker', 'createRange');
  patch(Document.prototype, 'title', 'readyState'); patch(Event.prototype, 'target', 'composedPath');
  methods(String.prototype, 'replace', 'replaceAll', 'match', 'split', 'slice', 'trim', 'normalize'); methods(RegExp.prototype, 'test', 'exec');
  methods(Array.prototype, 'map', 'filter', 'forEach', 'some', 'find', 'push', 'join', 'includes'); methods(Array.prototype, iterator);
  methods(JSON, 'parse', 'stringify'); methods(Object, 'keys', 'entries', 'assign'); methods(Promise.prototype, 'then', 'finally');
  methods(Map.prototype, 'get', 'set'); methods(Set.prototype, 'has', 'add'); methods(WeakMap.prototype, 'get', 'set', 'has');
  methods(crypto, 'randomUUID'); methods(performance, 'now'); methods(EventTarget.prototype, 'addEventListener');
  methods(window, 'Map', 'WeakMap', 'Set', 'Promise', 'MutationObserver', 'AbortController', 'setTimeout', 'getComputedStyle', 'CSS', 'chrome', 'browser');
  document.documentElement.setAttribute('data-patched', '');
}</script>`;

const FORM = `<label>Name <input id="name"></label> <label><input type="checkbox" id="box"> Encrypted</label>
  <table><tr><td>web-1</td><td><button>Edit</button></td></tr><tr><td>web-2</td><td><button>Edit</button></td></tr></table>`;

/** Names that a form's fields can take from the form: `form.closest` is the field then, in every world. */
const SHADOWED = [
  ...['closest', 'matches', 'id', 'getRootNode', 'ownerDocument', 'localName', 'tagName', 'nodeName', 'attributes'],
  ...['getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll', 'contains', 'assignedSlot', 'shadowRoot'],
  ...['getBoundingClientRect', 'getClientRects', 'innerText', 'textContent', 'isConnected', 'className', 'classList'],
  ...[
    'previousSibling',
    'nextSibling',
    'firstChild',
    'childNodes',
    'children',
    'style',
    'isContentEditable',
    'dataset',
  ],
  ...[
    'previousElementSibling',
    'firstElementChild',
    'compareDocumentPosition',
    'nodeType',
    'labels',
    'title',
    'hidden',
  ],
];

const shadowing = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** Plain text, a field and a button in a form, in places that are known. */
const SAVE = `<p style="position:fixed;left:20px;top:10px">Plain</p><button type="button" style="position:fixed;left:20px;top:60px;width:100px;height:30px">Save</button>
  <label style="position:fixed;left:20px;top:120px">Zone name <input></label>`;

async function save({ tab, person }: Hands): Promise<void> {
  await pressAt(tab, 30, 35);
  await pressAt(tab, 60, 130);
  await person.type('a');
  await pressAt(tab, 60, 75);
}

/** Pages that stand in the way of whoever reads them. */
export const patched: Hostile[] = [
  {
    name: "prototypes and globals that throw in the page's world",
    head: PATCHED,
    body: FORM,
    async act({ person, tab }) {
      await person.fill(tab.locator('#name'), 'web');
      await person.click(tab.locator('#box'));
      await person.click(tab.locator('button').nth(1));
    },
    steps: ['In **Name**, enter `web`.', 'Select the **Encrypted** check box.', 'In **web-2**, click **Edit**.'],
    holds: '[data-patched]',
  },
  {
    name: 'events stopped at the window, by listeners that come after ours',
    head: `<script>for (const type of ${TYPES}) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);</script>`,
    body: '<button>Restart</button>',
    act: ({ press }) => press('Restart'),
    steps: ['Click **Restart**.'],
  },
  {
    name: 'a policy that allows nothing, and Trusted Types',
    body: FORM,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'unsafe-inline'; base-uri 'none'",
    },
    act: ({ person, tab }) => person.click(tab.locator('#box')),
    steps: ['Select the **Encrypted** check box.'],
  },
  {
    name: 'a document that its policy puts into a sandbox without scripts',
    body: FORM,
    headers: { 'content-security-policy': 'sandbox' },
    act: ({ person, tab }) => person.click(tab.locator('#box')),
    steps: ['Select the **Encrypted** check box.'],
  },
  {
    name: 'a form whose fields take the names of its properties',
    body: `<form onsubmit="return false">${shadowing(SHADOWED)}${SAVE}</form>`,
    act: save,
    steps: ['In **Zone name**, enter `a`.', 'Click **Save**.'],
  },
  {
    name: 'a form that has no way up: its parent is its own field',
    body: `<form onsubmit="return false">${shadowing(['parentElement', 'parentNode'])}${SAVE}</form>`,
    act: save,
    steps: ['In **Zone name**, enter `a`.', 'Click **Save**.'],
  },
  {
    name: 'a form that acts itself when pressed',
    body: `<form role="button" tabindex="0" aria-label="Whole form" onsubmit="return false" style="position:fixed;left:20px;top:20px;width:300px;height:60px;cursor:pointer">${shadowing(SHADOWED)}</form>`,
    act: ({ tab }) => pressAt(tab, 60, 50),
    limitation: 'A form that cannot be asked anything is looked through; nobody makes a form a button',
  },
  {
    name: 'a document whose pictures take the names of its properties',
    body: `${[
      'querySelectorAll',
      'querySelector',
      'createTreeWalker',
      'createRange',
      'getElementById',
      'defaultView',
      'title',
      'contentType',
      'readyState',
      'documentElement',
      'body',
      'getSelection',
      'activeElement',
    ]
      .map((name) => `<img name="${name}" id="${name}" alt="">`)
      .join(
        '',
      )}<form name="referrer"></form><h1>Zone</h1><button style="position:fixed;left:20px;top:60px;width:100px;height:30px">Save</button>`,
    act: ({ tab }) => pressAt(tab, 60, 75),
    steps: ['Click **Save**.'],
  },
  {
    name: 'custom elements whose getters throw',
    head: `<script>customElements.define('x-bad', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; }
      get id() { throw new Error('id'); } get shadowRoot() { throw new Error('root'); } get parentElement() { throw new Error('up'); }
      get localName() { throw new Error('name'); } getAttribute() { throw new Error('attribute'); } matches() { throw new Error('matches'); }
      closest() { throw new Error('closest'); } get title() { throw new Error('title'); } get innerText() { throw new Error('text'); }
    });</script>`,
    body: '<x-bad>Attach</x-bad>',
    act: ({ person, tab }) => person.click(tab.locator('x-bad')),
    steps: ['Click **Attach**.'],
  },
  {
    name: 'what is pressed is gone before the press is over',
    body: '<button id="gone" onpointerdown="this.remove()">Dismiss</button>',
    act: ({ press }) => press('Dismiss'),
    steps: ['Click **Dismiss**.'],
  },
  {
    name: 'a document that is written anew in the middle',
    body: '<h1>Before</h1>',
    async act({ tab, press }) {
      await inPage(
        tab,
        `document.open(); document.write('<title>Anew</title><button>Written</button>${PROCEED}'); document.close();`,
      );
      await tab.waitForTimeout(300);
      await press('Written');
      await inPage(tab, `document.open(); document.write('<title>Again</title>${PROCEED}'); document.close();`);
    },
    steps: ['Click **Written**.'],
  },
];
