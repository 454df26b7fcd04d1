import * as v from 'valibot';
import { defineKind } from './kind';

/** Nobody answers a dialog faster, in milliseconds. */
const ANSWERED_AFTER = 250;

/** How often it is looked whether the browser has told of the event and of the frame that stood still, and how often at most. */
const LOOKS = { every: 200, most: 10 };

/** The shortest events that browsers time, in milliseconds. */
const SHORTEST = 16;

/** What the browser times of an event. Pressing a key counts as several events at the same moment. */
interface Timed {
  startTime: number;
  duration: number;
}

/**
 * The browser's own question – alert, confirm or prompt – that a page asks right in the middle of an action. The page
 * stands still then, as it does when it is busy. The difference: Chromium does not count the time a dialog is open
 * as the event's (Event Timing), but counts it as the frame's (Long Animation Frames). Browsers that do not time frames
 * give no such step, and neither does a dialog that comes later, from a timer or an answer of the network.
 */
export const dialog = defineKind({
  id: 'dialog',
  schema: v.object({}),
  watch(page, emit, signal) {
    const view = page.document.defaultView;
    if (!view || !PerformanceObserver.supportedEntryTypes.includes('long-animation-frame')) return;
    let events: Timed[] = [];
    let frames: Timed[] = [];
    const observe = (type: 'event' | 'long-animation-frame', keep: (entries: PerformanceEntryList) => void) => {
      const observer = new PerformanceObserver((list) => keep(list.getEntries()));
      observer.observe({ type, ...(type === 'event' && { durationThreshold: SHORTEST }) });
      signal.addEventListener('abort', () => observer.disconnect());
    };
    observe('event', (entries) => {
      events = [...events, ...entries].slice(-50);
    });
    observe('long-animation-frame', (entries) => {
      frames = [...frames, ...entries].slice(-20);
    });
    const watchStandstill = (event: Event) => {
      const { timeStamp } = event;
      const at = page.timeOf(event) + 1;
      const from = performance.now();
      setTimeout(() => {
        const stood = performance.now() - from;
        if (stood < ANSWERED_AFTER || page.document.visibilityState !== 'visible') return;
        const info = page.info();
        // The frame that the event is in: one that begins later stands still for something else.
        const isStill = (one: Timed) => one.startTime <= from && one.startTime + one.duration > from + stood / 2;
        const isEvent = (one: Timed) => Math.abs(one.startTime - timeStamp) < 20;
        let looks = 0;
        const timer = setInterval(() => {
          looks += 1;
          const counted = events.filter(isEvent);
          // What is told of an event comes when its frame is seen on the screen; of a short one it never comes.
          if (looks < LOOKS.most && (counted.length === 0 || !frames.some(isStill))) return;
          clearInterval(timer);
          if (frames.some(isStill) && !counted.some(({ duration }) => duration > stood / 2))
            emit({ data: {}, at, page: info });
        }, LOOKS.every);
      });
    };
    for (const type of ['pointerdown', 'click', 'keydown', 'keypress', 'input'] as const)
      page.listen(type, watchStandstill);
  },
  describe: (_, words) => ({ action: 'dialog', instruction: words('stepDialog') }),
  // One action, one question: a press is several events.
  absorbs: (event, earlier) => earlier.kind === 'dialog' && event.at - earlier.at < 1000,
});
