import { page as html, type PageServer } from '../pages';
import type { Hand } from './hand';

/** A page whose pixels say which state it shows, and what is done on it. */
export interface CameraPage {
  name: string;
  /** Puts the page on the server, or starts another one. */
  open(pages: PageServer): Opened | Promise<Opened>;
  /** Kinds of the event that the action makes; `click` by default. */
  kinds?: string[];
  /** What the step's picture is to show: as it was, by default, or what came of it. */
  shows?: 'after';
  /** Whether the action leaves the page: it is loaded for each trial. Otherwise the page has a function `reset`. */
  leaves?: true;
  /** The action: a press in the place of the button, by default. */
  act?(hand: Hand): Promise<void>;
}

/** A page that can be gone to. */
export interface Opened {
  /** With `n` in its query it comes as for that trial. */
  url: string;
  /** To be run in the page once it is there. */
  script?: string;
  /** Done once, before the first trial. */
  prepare?(hand: Hand): Promise<void>;
  close?(): Promise<void>;
}

/** Where the button of a page is. */
export const BUTTON = { x: 480, y: 220 };

/** Where the pointer rests between trials. */
export const AWAY = { x: 1000, y: 560 };

/** What shows instead of the block while what is acted on is not there yet: no trial's blue. */
export const EARLIER = {
  shade: 220,
  style: 'position: fixed; left: 0; top: 0; width: 300px; height: 120px; background: rgb(0, 220, 255)',
};

/** How the colour of a trial differs from that of the one before: an old picture is told from a new one. */
export const SHADE = { step: 40, steps: 5 };

/**
 * The script of a page that has a block, `#state`: `reset(n)` makes it blue, `act()` red, both with as much green as
 * trial `n` has. `restore(n)` may be set to undo what else the action did.
 */
const STATE = `let block = document.getElementById('state');
  let shade = 0;
  let restore = () => {};
  const paint = (red, blue) => { block.style.background = 'rgb(' + [red, shade, blue] + ')' };
  const act = () => paint(255, 0);
  const reset = (n) => { shade = n % ${SHADE.steps} * ${SHADE.step}; paint(0, 255); restore(n) };
  const asked = Number(new URLSearchParams(location.search).get('n') ?? 0);
  addEventListener('message', ({ data }) => typeof data === 'number' && reset(data));`;

const STYLE = `<style>#state { position: fixed; left: 0; top: 0; width: 300px; height: 120px }
  #act { position: absolute; left: 400px; top: 200px; width: 160px; height: 40px }</style>`;

const BLOCK = '<div id="state"></div>';

/** The body of a page with a block, `#state`, and a button, `#act`. */
export const withState = (markup: string, script: string) =>
  `${STYLE}${markup}<script>${STATE}
  const button = document.getElementById('act');
  ${script}
  reset(asked);</script>`;

/** The body of a page with a block and a button, and more beside them. */
export const stateful = (script: string, more = '', button = '<button id="act">Act</button>') =>
  withState(`${BLOCK}${button}${more}`, script);

/** A page of that body under a path of its own. */
export function plain(name: string, body: string, more: Partial<CameraPage> = {}): CameraPage {
  const open = (pages: PageServer) => {
    pages.serve('/scene', html(name, body));
    pages.serve('/red', html('Red', RED));
    pages.serve('/slow', html('Slow', RED), {}, 300);
    pages.serve('/file', 'text', { 'content-type': 'application/octet-stream' });
    return { url: pages.at('/scene') };
  };
  return { name, open, ...more };
}

/** Where a page leads to. */
const RED = withState(BLOCK, 'restore = act;');
