import { type Hostile, inPage } from './case';

const FIELDS = `<label>Name <input id="name" value="web"></label> <label><input type="checkbox" id="box"> Encrypted</label>
  <label>Zone <select id="zone"><option>a</option><option>b</option></select></label>
  <label>Size <input type="range" id="size"></label> <button id="plain">Delete volume</button>
  <a id="link" href="#x">More</a> <div id="rich" contenteditable>Text</div> <dialog id="d"><button>Close</button></dialog>`;

/** What scripts do that looks like a person's doing. */
export const forged: Hostile[] = [
  {
    name: 'every event of a press, of typing and of a choice, dispatched by a script',
    body: FIELDS,
    act: ({ tab }) =>
      inPage(
        tab,
        `const init = { bubbles: true, cancelable: true, composed: true, clientX: 30, clientY: 30, detail: 1, key: 'Enter', button: 0 };
        for (const target of document.querySelectorAll('input, select, button, a, [contenteditable]')) {
          target.focus();
          for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, init));
          for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'auxclick']) target.dispatchEvent(new MouseEvent(type, init));
          for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, init));
          for (const key of ['s', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key, ctrlKey: key === 's' }));
          if ('value' in target) target.value = target.type === 'range' ? 80 : 'b';
          for (const type of ['beforeinput', 'input', 'change']) target.dispatchEvent(new InputEvent(type, { ...init, data: 'b' }));
          for (const type of ['dragstart', 'dragover', 'drop', 'dragend']) target.dispatchEvent(new DragEvent(type, init));
          for (const type of ['copy', 'cut', 'paste']) target.dispatchEvent(new ClipboardEvent(type, init));
          target.dispatchEvent(new Event('focusout', init));
        }`,
      ),
  },
  {
    name: 'clicks of a script',
    body: FIELDS,
    act: ({ tab }) =>
      inPage(tab, "for (const id of ['plain', 'link', 'name', 'zone', 'rich']) document.getElementById(id).click();"),
  },
  {
    name: 'a script that clicks a check box and a radio button: the browser makes the input event itself, and trusted',
    body: `${FIELDS}<label><input type="radio" id="radio"> gp3</label>`,
    act: ({ tab }) =>
      inPage(
        tab,
        "for (const id of ['box', 'radio']) { document.getElementById(id).click(); document.getElementById(id).closest('label').click(); }",
      ),
  },
  {
    name: 'a button that clicks other things for the person',
    body: `<button id="all">Select all</button><script>
      addEventListener('DOMContentLoaded', () => document.getElementById('all').onclick = () => {
        for (const one of document.querySelectorAll('.one, #more, #file')) one.click();
      });</script><label><input type="checkbox" class="one"> web-1</label><label><input type="checkbox" class="one"> web-2</label>
      <button id="more">More</button><input type="checkbox" id="file" aria-label="Third">`,
    act: ({ press }) => press('Select all'),
    steps: ['Click **Select all**.'],
  },
  {
    name: 'a card without a sign that it can be pressed, which ticks its box',
    body: `<div id="card" style="width:200px;height:60px">Card of web-1</div><input type="checkbox" id="one" aria-label="web-1">
      <script>document.getElementById('card').addEventListener('click', () => document.getElementById('one').click());</script>`,
    act: ({ person, tab }) => person.click(tab.locator('#card')),
    steps: ['Select the **web-1** check box.'],
  },
  {
    name: "a person's press, kept and dispatched again",
    body: `<button id="once">Deploy</button><script>{
      const kept = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        addEventListener(type, (event) => { if (event.isTrusted) kept.push(event); }, true);
      window.again = () => { for (const event of kept.splice(0)) document.getElementById('once').dispatchEvent(event); };
    }</script>`,
    async act({ tab, press }) {
      await press('Deploy');
      await inPage(tab, 'again(); again();');
    },
    steps: ['Click **Deploy**.'],
  },
  {
    name: 'events that claim to be trusted',
    body: '<button id="liar">Approve</button>',
    act: ({ tab }) =>
      inPage(
        tab,
        `for (const type of ['pointerdown', 'pointerup', 'click']) {
          const event = new PointerEvent(type, { bubbles: true, composed: true });
          try { Object.defineProperty(event, 'isTrusted', { value: true }); } catch {}
          document.getElementById('liar').dispatchEvent(new Proxy(new PointerEvent(type), {}) instanceof Event ? event : event);
        }
        class Forged extends PointerEvent { get isTrusted() { return true; } }
        for (const type of ['pointerdown', 'pointerup', 'click']) document.getElementById('liar').dispatchEvent(new Forged(type, { bubbles: true }));`,
      ),
  },
  {
    name: 'focus, submission, dialogs and popovers of a script',
    body: `${FIELDS}<form id="f" onsubmit="return false"><input aria-label="Query"></form><div popover id="p">Pop</div>`,
    act: ({ tab }) =>
      inPage(
        tab,
        `document.getElementById('name').focus(); document.getElementById('name').setRangeText('x'); document.getElementById('name').blur();
        document.getElementById('f').requestSubmit(); document.getElementById('d').show(); document.getElementById('d').close();
        document.getElementById('p').showPopover(); document.getElementById('p').hidePopover();
        getSelection().selectAllChildren(document.getElementById('rich'));`,
      ),
  },
  {
    name: 'text that a script puts in by execCommand, and copies, with nobody at the page',
    // By a timer: what a test evaluates counts as the person's doing.
    body: `${FIELDS}<script>setTimeout(() => {
      document.getElementById('name').focus(); document.execCommand('insertText', false, 'forged'); document.execCommand('selectAll');
      document.execCommand('copy'); document.getElementById('name').blur();
    }, 900);</script>`,
    act: ({ tab }) => tab.waitForTimeout(500),
  },
  {
    name: 'text that a script puts in by execCommand for a person',
    body: `<textarea id="text" aria-label="Script"></textarea> <button onclick="text.focus(); document.execCommand('insertText', false, 'template')">Insert template</button>`,
    act: ({ press }) => press('Insert template'),
    steps: ['Click **Insert template**.', 'In **Script**, enter `template`.'],
    limitation: 'The browser makes the events of execCommand itself, and nothing tells them from those of typing',
  },
  {
    name: 'addresses that change as fast as the browser lets them',
    body: '<h1>Flood</h1>',
    act: ({ tab }) =>
      inPage(
        tab,
        "for (let i = 0; i < 150; i++) history.replaceState({ i }, '', location.href); for (let i = 0; i < 40; i++) history.replaceState(null, '', '#' + i);",
      ),
  },
];
