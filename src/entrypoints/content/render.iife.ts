import html2canvas from 'html2canvas';

/** Beyond this many elements drawing blocks the page for seconds. */
const MOST_ELEMENTS = 1500;
/** The page must have nothing else to do within this many milliseconds. */
const IDLE_WITHIN = 3000;
/** It has nothing else to do when so many timers in a row come, each after so many milliseconds, and are hardly late. */
const TIMERS = { count: 5, after: 20, late: 50 };

/**
 * Resolves when the page has had nothing to do for a moment, rejects when it does not come to that. The browser's own
 * idle callbacks may not come at all while a page stands still.
 */
async function idle(): Promise<void> {
  const start = performance.now();
  for (let inTime = 0; inTime < TIMERS.count; ) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, TIMERS.after));
    const now = performance.now();
    if (now - start > IDLE_WITHIN) throw new Error('The page is busy');
    inTime = now - before < TIMERS.after + TIMERS.late ? inTime + 1 : 0;
  }
}

/**
 * Draws what the page shows, as a PNG data URL: the last resort when the browser gives no picture. Rejects, with the
 * reason, on pages that are too large or busy, and when the library meets a colour it does not know.
 */
async function render(): Promise<string> {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) throw new Error('The page is too large to be drawn');
  await idle();
  const { scrollX: x, scrollY: y, innerWidth: width, innerHeight: height } = window;
  const canvas = await html2canvas(document.documentElement, {
    x,
    y,
    width,
    height,
    scale: 1,
    logging: false,
    backgroundColor: '#ffffff',
  });
  return canvas.toDataURL('image/png');
}

(globalThis as { sopwrightRender?: () => Promise<string> }).sopwrightRender = render;
