import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { startRecording } from '../support/recording';
import { readStore } from '../support/store';
import { type Testimony, WITNESS, type Witness } from '../support/witness';

let pages: PageServer;

beforeAll(async () => {
  pages = await startPages();
});

afterAll(async () => {
  await pages?.close();
});

/** A page that does in its own way what pages do: it cancels, it stops events, it changes itself. */
const BODY = `
  <style>
    @keyframes glow { to { opacity: 0.5 } }
    .glow { animation: glow 40ms; transition: color 40ms; color: teal }
    #list { height: 80px; overflow: auto } #end { margin-top: 900px }
    /* Which row is under a wheel that turns is up to the browser's scrolling, which is done beside the page. */
    #list p { height: 40px; margin: 0; pointer-events: none }
    #box, #target { width: 120px; height: 40px; background: #ddd; margin: 4px }
  </style>
  <h1 id="title">Volumes</h1>
  <button id="add">Add volume</button> <button id="glowing">Glow</button> <a id="link" href="#end">To the end</a>
  <button id="stubborn">Stubborn</button> <x-switch id="switch"></x-switch>
  <form id="form">
    <p><label>Name <input id="name"></label> <label>Password <input id="password" type="password"></label></p>
    <p><label>Notes <textarea id="notes"></textarea></label> <label>Digits <input id="digits"></label></p>
    <p><label><input id="encrypted" type="checkbox"> Encrypted</label> <label><input id="locked" type="checkbox"> Locked</label>
      <label><input id="gp3" name="type" type="radio"> gp3</label> <label><input id="io2" name="type" type="radio"> io2</label></p>
    <p><label>Zone <select id="zone"><option>eu-west-1a</option><option>eu-west-1b</option></select></label>
      <label>Size <input id="size" type="range"></label></p>
    <button id="create">Create</button>
  </form>
  <p id="text">vol-0123456789abcdef0 is available</p><div id="editable" contenteditable>Edit</div>
  <div id="box" draggable="true">Drag me</div><div id="target">Drop here</div>
  <div id="list">${Array.from({ length: 8 }, (_, index) => `<p id="row-${index}">Row ${index}</p>`).join('')}</div>
  <ul id="volumes"></ul><p id="end">End</p>
  <script>
    const by = (id) => document.getElementById(id);
    const { change } = witness;
    const on = (id, type, act) => by(id).addEventListener(type, act);
    customElements.define('x-switch', class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'closed' });
        root.innerHTML = '<button role="switch" aria-checked="false">Multi-attach</button>';
        const button = root.firstChild;
        button.onclick = () => change(() => button.setAttribute('aria-checked', button.ariaChecked !== 'true'));
        witness.roots.push(root);
      }
    });
    on('add', 'click', () => setTimeout(() => change(() => {
      const item = by('volumes').appendChild(document.createElement('li'));
      item.role = 'status';
      item.textContent = 'Volume ' + by('volumes').childElementCount + ' was added';
    }), 50));
    on('glowing', 'click', () => change(() => by('glowing').classList.toggle('glow')));
    on('stubborn', 'pointerdown', (event) => event.preventDefault());
    on('stubborn', 'mousedown', (event) => event.preventDefault());
    on('stubborn', 'click', (event) => event.stopImmediatePropagation());
    on('locked', 'click', (event) => event.preventDefault());
    on('form', 'submit', (event) => event.preventDefault());
    on('digits', 'beforeinput', (event) => { if (/\\D/.test(event.data ?? '')) event.preventDefault(); });
    on('title', 'contextmenu', (event) => event.preventDefault());
    on('notes', 'keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    on('box', 'dragstart', (event) => event.dataTransfer.setData('text/plain', 'box'));
    on('target', 'dragover', (event) => event.preventDefault());
    on('target', 'drop', (event) => { event.preventDefault(); change(() => by('target').append('Dropped')); });
  </script>`;

/** Everything a person does with mouse and keyboard, the page's state noted after each. */
async function work(person: Person): Promise<void> {
  const { page } = person;
  const { mouse, keyboard } = page;
  const at = (id: string) => page.locator(`#${id}`);
  const look = async () => {
    await person.look(300);
    await page.evaluate(() => (window as unknown as { witness: Witness }).witness.look());
  };
  const acts: (() => Promise<void>)[] = [
    () => person.click(at('add')),
    () => person.click(at('glowing')),
    () => person.click(at('stubborn')),
    () => person.click(at('switch')),
    () => person.fill(at('name'), 'web-prod-7'),
    () => person.press('Tab'),
    () => person.type('Hunter2-Hunter2'),
    () => person.fill(at('notes'), 'first\nsecond'),
    () => person.fill(at('digits'), 'a1b2'),
    () => person.click(at('encrypted')),
    () => person.press('Space'),
    () => person.click(at('locked')),
    () => person.click(page.getByText('gp3')),
    () => person.press('ArrowDown'),
    async () => {
      await at('zone').focus();
      await person.press('ArrowDown');
    },
    async () => {
      await at('size').focus();
      await person.press('ArrowRight');
    },
    () => person.click(at('create')),
    async () => {
      await person.click(at('name'));
      await person.press('Enter');
    },
    async () => {
      await person.pointAt(at('text'));
      await mouse.dblclick(60, (await at('text').boundingBox())?.y ?? 0, { delay: 70 });
      await mouse.click(60, ((await at('text').boundingBox())?.y ?? 0) + 5, { clickCount: 3, delay: 70 });
      await person.press('ControlOrMeta+C');
    },
    async () => {
      await person.click(at('editable'));
      await person.press('End');
      await person.press('ControlOrMeta+V');
      await person.press('ControlOrMeta+Z');
      await person.press('ControlOrMeta+A');
      await person.press('ControlOrMeta+X');
    },
    async () => {
      await person.pointAt(at('title'));
      await mouse.down({ button: 'right' });
      await mouse.up({ button: 'right' });
      await mouse.down({ button: 'middle' });
      await mouse.up({ button: 'middle' });
    },
    async () => {
      await person.pointAt(at('box'));
      await mouse.down();
      await person.pointAt(at('target'));
      await mouse.up();
    },
    async () => {
      await person.pointAt(at('list'));
      await mouse.wheel(0, 60);
    },
    () => person.press('Escape'),
    async () => {
      await keyboard.down('Shift');
      await person.press('Tab');
      await keyboard.up('Shift');
    },
    async () => {
      // Begun and thought better of.
      await person.pointAt(at('add'));
      await mouse.down();
      await person.pointAt(at('title'));
      await mouse.up();
    },
    () => person.click(at('link')),
  ];
  for (const act of acts) {
    await act();
    await look();
  }
}

/** What the page has to say, and what the clipboard holds, after the same work with or without a recording. */
async function witnessed(recorded: boolean): Promise<{ testimony: Testimony; clipboard: string; kinds: string[] }> {
  let bench: Bench | undefined;
  try {
    bench = await openBench();
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tab = await bench.context.newPage();
    const popup = recorded ? await startRecording(bench) : await bench.openPopup();
    await tab.bringToFront();
    await tab.goto(pages.at('/passive'));
    await tab.waitForTimeout(900);
    await work(personAt(tab, 7, 0.6));
    // Longer than anything is waited for after an action, save for messages.
    await tab.waitForTimeout(1500);
    const { testimony, clipboard } = await tab.evaluate(async () => ({
      testimony: (window as unknown as { witness: Witness }).witness.tell(),
      clipboard: await navigator.clipboard.readText(),
    }));
    const { events } = await readStore(popup);
    return { testimony, clipboard, kinds: [...new Set(events.map(({ kind }) => kind))] };
  } finally {
    await bench?.close();
  }
}

test('a page cannot tell whether it is recorded', async () => {
  pages.serve('/passive', html('Passive', BODY).replace('<head>', `<head>${WITNESS}`));
  const [without, recorded] = await Promise.all([witnessed(false), witnessed(true)]);
  expect(without.kinds).toEqual([]);
  expect(recorded.kinds).toEqual(expect.arrayContaining(['navigate', 'click', 'fill', 'check', 'select']));
  expect(without.testimony.events.length).toBeGreaterThan(500);

  expect(recorded.testimony.untrusted).toEqual([]);
  expect(recorded.testimony.foreign).toEqual([]);
  expect(recorded.testimony.events.filter((told) => / (message|error|unhandledrejection) /.test(told))).toEqual([]);
  for (const part of Object.keys(without.testimony) as (keyof Testimony)[])
    expect(recorded.testimony[part], part).toEqual(without.testimony[part]);
  expect(recorded.clipboard).toBe(without.clipboard);
});

test('a page with the strictest policy sees no violation, and is recorded', async () => {
  const script = `
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      violations.push([effectiveDirective, blockedURI, sample].join(' ')));`;
  pages.serve(
    '/strict',
    `<!doctype html><html lang="en"><head><title>Strict</title><script nonce="abc">${script}</script></head><body>
      <button>Rotate keys</button></body></html>`,
    {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-scripts allow-same-origin",
    },
  );
  const bench = await openBench();
  try {
    const tab = await bench.context.newPage();
    const popup = await startRecording(bench);
    await tab.bringToFront();
    await tab.goto(pages.at('/strict'));
    await tab.waitForTimeout(700);
    await personAt(tab).click(tab.getByRole('button', { name: 'Rotate keys' }));
    await tab.waitForTimeout(1000);
    expect(await tab.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    const { events, shots } = await readStore(popup);
    const click = events.find(({ kind }) => kind === 'click');
    expect(click?.data).toMatchObject({ target: { role: 'button', name: 'Rotate keys' } });
    expect(shots.find(({ id }) => id === click?.shotId)?.width).toBe(1366);
  } finally {
    await bench.close();
  }
});
