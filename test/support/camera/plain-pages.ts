import { BUTTON, type CameraPage, EARLIER, plain, stateful, withState } from './page';

const CLOCK = '<p id="clock" style="margin: 300px 0 0 400px">Clock</p>';
const ticking = (ms: number) =>
  `let ticks = 0; setInterval(() => { clock.textContent = 'Refreshed ' + ticks++ + ' times' }, ${ms});`;
const SPINNER =
  '<i id="spinner" style="position: absolute; left: 700px; top: 200px; width: 24px; height: 24px; border: 4px solid; border-top-color: #ccc; border-radius: 50%"></i>';
const SPINNING = `const spin = (time) => { spinner.style.rotate = time / 3 + 'deg'; requestAnimationFrame(spin) };
  requestAnimationFrame(spin);`;
const SPUN = '<style>@keyframes turn { to { rotate: 1turn } } #spinner { animation: turn 1s infinite linear }</style>';

const ON_CLICK = 'button.onclick = act;';
const ON_POINTERDOWN = 'button.onpointerdown = act;';

/** A page whose button is a link to another. */
const linkTo = (name: string, href: string, attributes = '', more: Partial<CameraPage> = {}) =>
  plain(
    name,
    stateful(
      `restore = (n) => { button.href = '${href}?n=' + n };`,
      '',
      `<a id="act" href="${href}" ${attributes}>Act</a>`,
    ),
    more,
  );

const pressKey = (name: string): Partial<CameraPage> => ({
  async act(hand) {
    await hand.run('document.getElementById("act").focus()');
    await hand.key(name);
  },
});

/** The menu, and the block with it, is there only while the pointer is on it: a picture without it is an earlier one. */
const hoverMenu = (name: string, style: string, script: string): CameraPage =>
  plain(
    name,
    withState(
      `<style>#zone { position: absolute; left: 400px; top: 200px; width: 160px; height: 80px; background: #eee }
      #zone #act { left: 0; top: 40px } ${style}</style>
      <div style="${EARLIER.style}"></div>
      <div id="zone">Menu<div id="menu" role="menu"><div id="state"></div><button id="act" role="menuitem">Act</button></div></div>`,
      script,
    ),
    {
      async act(hand) {
        await hand.moveTo({ x: BUTTON.x, y: BUTTON.y - 8 });
        await hand.pause(60, 400);
        await hand.press({ x: BUTTON.x, y: BUTTON.y + 40 });
      },
    },
  );

const BY_STYLE = '#menu { display: none } #zone:hover #menu { display: block }';
const BY_SCRIPT = `const menu = button.parentElement; menu.remove(); zone.onmouseenter = () => zone.append(menu); zone.onmouseleave = () => menu.remove();`;

const DROP =
  '<style>#act { cursor: grab; background: #cde; z-index: 1 }</style><div role="region" aria-label="Row" style="position: absolute; left: 400px; top: 400px; width: 300px; height: 200px; background: #eee"></div>';

/** Pages that are one document, without anything inside it. */
export const plainPages: CameraPage[] = [
  plain('click', stateful(ON_CLICK)),
  plain('mousedown', stateful('button.onmousedown = act;')),
  plain('pointerdown', stateful(ON_POINTERDOWN)),
  plain(
    'menu gone on pointerdown',
    stateful(
      `const menu = button.parentElement;
      button.onpointerdown = () => { act(); menu.remove() };
      restore = () => document.body.append(menu);`,
      '',
      '<div role="menu"><button id="act" role="menuitem">Act</button></div>',
    ),
  ),
  plain(
    'modal closes on mouseup',
    stateful(
      'modal.onmouseup = () => { modal.hidden = true; act() }; restore = () => { modal.hidden = false };',
      '',
      '<div id="modal" role="dialog" aria-label="Sure?" style="position: absolute; inset: 0"><button id="act">Act</button></div>',
    ),
  ),
  plain(
    'pushState',
    stateful(
      `button.onclick = () => { history.pushState({}, '', '/next'); act() };
      restore = () => history.replaceState({}, '', '/scene');`,
    ),
  ),
  linkTo('navigation', '/red', '', { leaves: true }),
  linkTo('navigation, slow server', '/slow', '', { leaves: true }),
  plain(
    'form',
    stateful(
      'restore = (n) => { form.n.value = n };',
      '',
      '<form id="form" action="/red"><input type="hidden" name="n"><button id="act">Act</button></form>',
    ),
    { leaves: true },
  ),
  plain('download', stateful(ON_CLICK, '', '<a id="act" href="/file" download="file.txt">Act</a>')),
  linkTo('target=_blank', '/red', 'target="_blank"', { kinds: ['click', 'newtab'] }),
  plain(
    'window.open',
    stateful(`let opens; restore = (n) => { opens = n }; button.onclick = () => open('/red?n=' + opens);`),
  ),
  plain(
    'select',
    stateful(
      `button.onchange = act; restore = () => { button.value = 'Blue' };`,
      '',
      '<select id="act" aria-label="Colour"><option>Blue</option><option>Red</option></select>',
    ),
    {
      kinds: ['select'],
      shows: 'after',
      async act(hand) {
        await hand.press(BUTTON);
        await hand.pause(100, 300);
        await hand.key('ArrowDown');
        await hand.key('Enter');
      },
    },
  ),
  hoverMenu('hover menu by style, click', BY_STYLE, ON_CLICK),
  hoverMenu('hover menu by style, mousedown', BY_STYLE, 'button.onmousedown = act;'),
  hoverMenu('hover menu by script, click', '', `${ON_CLICK} ${BY_SCRIPT}`),
  hoverMenu('hover menu by script, mousedown', '', `button.onmousedown = act; ${BY_SCRIPT}`),
  plain(
    'drag',
    stateful(
      `let on = false;
      button.onpointerdown = () => { on = true };
      onpointermove = ({ clientX, clientY }) => {
        if (!on) return;
        act();
        button.style.left = clientX - 80 + 'px';
        button.style.top = clientY - 20 + 'px';
      };
      onpointerup = () => { on = false };
      restore = () => button.removeAttribute('style');`,
      DROP,
      '<div id="act" role="button" tabindex="0" aria-label="Panel"></div>',
    ),
    { kinds: ['drag'], act: (hand) => hand.drag(BUTTON, { x: 550, y: 500 }) },
  ),
  plain('keyboard, Enter', stateful(ON_CLICK), pressKey('Enter')),
  plain('keyboard, Space', stateful(ON_CLICK), pressKey(' ')),
  plain('clock every second, click', stateful(`${ON_CLICK} ${ticking(1000)}`, CLOCK)),
  plain('clock every second, pointerdown', stateful(`${ON_POINTERDOWN} ${ticking(1000)}`, CLOCK)),
  plain('clock every 100 ms, click', stateful(`${ON_CLICK} ${ticking(100)}`, CLOCK)),
  plain('clock every 100 ms, pointerdown', stateful(`${ON_POINTERDOWN} ${ticking(100)}`, CLOCK)),
  plain('spinner by script, click', stateful(`${ON_CLICK} ${SPINNING}`, SPINNER)),
  plain('spinner by script, pointerdown', stateful(`${ON_POINTERDOWN} ${SPINNING}`, SPINNER)),
  plain('spinner by style, click', stateful(ON_CLICK, SPUN + SPINNER)),
  plain('spinner by style, pointerdown', stateful(ON_POINTERDOWN, SPUN + SPINNER)),
];

/** Where the buttons of a burst are: each press is on another, or two would be a double click. */
export const BURST = [0, 1, 2, 3, 4].map((index) => ({ x: 120 + 180 * index, y: 220 + 60 * (index % 2) }));

/** Five buttons, each of which goes on to the colour of the next trial. */
export const bursts: CameraPage[] = ['click', 'pointerdown'].map((type) =>
  plain(
    type,
    withState(
      `<div id="state"></div>${BURST.map(
        ({ x, y }, index) =>
          `<button style="position: absolute; left: ${x - 60}px; top: ${y - 20}px; width: 120px; height: 40px">Act ${index}</button>`,
      ).join('')}`,
      `let n = 0;
      for (const one of document.querySelectorAll('button')) one.on${type} = () => reset(++n);`,
    ),
  ),
);
