import { isOpenerByStyle } from '../../dom/hover-rules';
import type { Listen } from '../../dom/listen';
import type { Survey } from '../../dom/survey';
import type { Changed } from '../../protocol';

/** How many changes are remembered. */
const REMEMBERED = 200;
/** How long a page stands still until it is worth a picture ahead of the next action, in milliseconds. */
const STILL = 120;

/** What shows without any change of the document. */
const SHOWN = [
  'visibilitychange',
  'scroll',
  'resize',
  'input',
  'transitionend',
  'animationend',
  'load',
  'popstate',
  'toggle',
  'pageshow',
] as const;

/** Knows when what a document shows changed. Times are milliseconds since 1970. */
export interface Changes {
  /** The last change up to a time, and the first after it. */
  around(at: number): Changed;
  /** Whether what is shown is still what was shown then. */
  isSince(at: number): boolean;
  /** Has `still` called once more, as if something had changed. */
  again(): void;
  /** Notes what the document alone does not tell, as long as `listen` does. */
  follow(listen: Listen): void;
}

/** Notes changes of a document at the time `now` gives; `still` is called each time nothing has changed for a moment. */
export function watchChanges(survey: Survey, now: () => number, still: () => void, signal: AbortSignal): Changes {
  let times: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    clearTimeout(timer);
    timer = setTimeout(still, STILL);
  };
  const note = () => {
    times.push(now());
    if (times.length > 2 * REMEMBERED) times = times.slice(-REMEMBERED);
    pause();
  };
  survey.onChange(note);
  note();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    isSince(at) {
      // Changes that the observer has not been told of yet are noted now.
      survey.version();
      return (times.at(-1) ?? 0) <= at;
    },
    around(at) {
      survey.version();
      const before = times.findLast((time) => time <= at);
      const after = times.find((time) => time > at);
      return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    },
    again: pause,
    follow(listen) {
      for (const type of SHOWN) listen(type, note);
      // What the pointer comes to rest on may be pressed next.
      listen('pointerover', (_, origin) => (origin && isOpenerByStyle(origin) ? note() : pause()));
    },
  };
}
