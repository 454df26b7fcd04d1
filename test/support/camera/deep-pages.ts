import { startAwsConsole } from '../../consoles/aws/server';
import { launchInstances } from '../bench-places';
import { page as html } from '../pages';
import type { Hand } from './hand';
import { type CameraPage, EARLIER, plain, SHADE, stateful, withState } from './page';

/** A frame that fills the page; the page hands `reset` on to it. */
const framed = (name: string, script: string, origin: 'at' | 'elsewhere'): CameraPage => ({
  name,
  open(pages) {
    pages.serve('/inner', html('Inner', stateful(script)));
    pages.serve(
      '/outer',
      html(
        name,
        `<iframe src="${pages[origin]('/inner')}" style="position: absolute; left: 0; top: 0; width: 1200px; height: 600px; border: 0"></iframe>
        <script>const reset = (n) => frames[0].postMessage(n, '*');</script>`,
      ),
    );
    return { url: pages.at('/outer') };
  },
});

/** The block and the button are in a shadow root. */
const shadowed = (name: string, type: string, mode: ShadowRootMode): CameraPage =>
  plain(
    name,
    withState(
      '<div id="host"></div>',
      `const root = host.attachShadow({ mode: '${mode}' });
      root.innerHTML = '<style>* { position: fixed; left: 0; top: 0; width: 300px; height: 120px }'
        + 'button { left: 400px; top: 200px; width: 160px; height: 40px }</style><div></div><button>Act</button>';
      block = root.querySelector('div');
      root.querySelector('button').on${type} = act;`,
    ),
  );

const ROWS = 20_000;

/** Only the rows in view are in the document; each trial scrolls before it presses one of them. */
const table = (name: string, type: string): CameraPage =>
  plain(
    name,
    withState(
      `<div id="state"></div><style>#view { position: absolute; left: 320px; top: 140px; width: 900px; height: 600px; overflow: auto }
      #rows { position: relative; height: ${ROWS * 30}px } [role=row] { position: absolute; height: 30px; width: 800px }</style>
      <div id="view" tabindex="0" role="table" aria-label="Instances"><div id="rows"></div></div>`,
      `const draw = () => {
        const first = Math.floor(view.scrollTop / 30);
        rows.innerHTML = Array.from({ length: 24 }, (_, index) => first + index).map((row) =>
          '<div role="row" style="top: ' + row * 30 + 'px"><span role="cell">web-' + row + '</span> <span role="cell">10.0.'
          + (row >> 8) + '.' + (row & 255) + '</span> <span role="cell"><button>Start web-' + row + '</button></span></div>').join('');
      };
      view.onscroll = draw;
      draw();
      rows.on${type} = ({ target }) => { if (target.localName === 'button') { act(); target.textContent += ' …' } };
      restore = draw;`,
    ),
    {
      async act(hand) {
        await hand.moveTo({ x: 700, y: 420 });
        await hand.tab.mouse.wheel(0, 200 + Math.floor(hand.random() * 3000));
        await hand.pause(100, 900);
        await hand.press(
          await hand.middleOf('document.elementFromPoint(360, 420).closest("[role=row]").querySelector("button")'),
        );
      },
    },
  );

const STATE_BUTTON = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Instance state')`;
const LAUNCH = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Launch instances')`;
const REBOOT = `[...document.querySelectorAll('[role=menuitem]')].find(({ textContent }) => textContent.trim() === 'Reboot instance')`;
const CHECKBOX = `document.querySelectorAll('tbody input[type=checkbox]')[0]`;
const isOpen = `${STATE_BUTTON}?.getAttribute('aria-expanded') === 'true'`;

/** On the EC2 console of test/consoles, in which a block is put that follows what its page shows. */
function cloudscape(name: string, shown: string, restore: string, more: Partial<CameraPage>): CameraPage {
  const script = `(() => {
    const block = document.createElement('div');
    block.style.cssText = 'position: fixed; z-index: 99999; left: 0; top: 0; width: 300px; height: 120px; pointer-events: none';
    document.body.append(block);
    let shade = 0;
    let was = '';
    const look = () => {
      const colour = { before: 'rgb(0, ' + shade + ', 255)', after: 'rgb(255, ' + shade + ', 0)',
        earlier: 'rgb(0, ${EARLIER.shade}, 255)' }[(() => { ${shown} })()];
      if (colour !== was) block.style.background = was = colour;
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    window.reset = (n) => { shade = n % ${SHADE.steps} * ${SHADE.step}; ${restore}; look() };
    look();
  })()`;
  return {
    name: `Cloudscape, ${name}`,
    async open() {
      const aws = await startAwsConsole();
      await launchInstances(aws);
      const prepare = async (hand: Hand) => {
        await hand.tab.locator('tbody input[type=checkbox]').first().waitFor();
        if (more.kinds === undefined) await hand.press(await hand.middleOf(CHECKBOX));
        await hand.pause(500, 500);
        await hand.run(script);
      };
      return { url: `${aws.url}/ec2/home?region=eu-west-1#Instances:`, prepare, close: () => aws.close() };
    },
    ...more,
  };
}

/** Pages with others in them, of many rows, or of a component library. */
export const deepPages: CameraPage[] = [
  table('table of 20,000 rows, click', 'click'),
  table('table of 20,000 rows, mousedown', 'mousedown'),
  framed('same-origin frame, click', 'button.onclick = act;', 'at'),
  framed('same-origin frame, pointerdown', 'button.onpointerdown = act;', 'at'),
  framed('cross-origin frame, click', 'button.onclick = act;', 'elsewhere'),
  framed('cross-origin frame, pointerdown', 'button.onpointerdown = act;', 'elsewhere'),
  shadowed('shadow root, click', 'click', 'open'),
  shadowed('shadow root, pointerdown', 'pointerdown', 'open'),
  shadowed('closed shadow root, pointerdown', 'pointerdown', 'closed'),
  cloudscape('menu opens', `return ${isOpen} ? 'after' : 'before'`, `if (${isOpen}) ${STATE_BUTTON}.click()`, {
    act: async (hand) => hand.press(await hand.middleOf(STATE_BUTTON)),
  }),
  cloudscape(
    'item of a menu',
    `window.opened ||= ${isOpen}; return !window.opened ? 'earlier' : ${isOpen} ? 'before' : 'after'`,
    `window.opened = false; if (${isOpen}) ${STATE_BUTTON}.click()`,
    {
      async act(hand) {
        await hand.press(await hand.middleOf(STATE_BUTTON));
        await hand.pause(250, 700);
        await hand.press(await hand.middleOf(REBOOT));
      },
    },
  ),
  cloudscape(
    'another view',
    `return location.hash.startsWith('#Launch') ? 'after' : 'before'`,
    `if (location.hash.startsWith('#Launch')) history.back()`,
    {
      async act(hand) {
        await hand.tab.locator('tbody input[type=checkbox]').first().waitFor();
        await hand.press(await hand.middleOf(LAUNCH));
      },
    },
  ),
  cloudscape(
    'row ticked',
    `return ${CHECKBOX}?.checked ? 'after' : 'before'`,
    `if (${CHECKBOX}.checked) ${CHECKBOX}.click()`,
    {
      kinds: ['check'],
      shows: 'after',
      act: async (hand) => hand.press(await hand.middleOf(CHECKBOX)),
    },
  ),
];
