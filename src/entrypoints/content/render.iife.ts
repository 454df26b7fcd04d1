import html2canvas from 'html2canvas';

/** Beyond this many elements drawing blocks the page for seconds. */
const MOST_ELEMENTS = 1500;
/** The page must have nothing else to do within this many milliseconds. */
const IDLE_WITHIN = 3000;

/**
 * Draws what the page shows, as a PNG data URL: the last resort when the browser gives no picture. Rejects, with the
 * reason, on pages that are too large or busy, and when the library meets a colour it does not know.
 */
async function render(): Promise<string> {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) throw new Error('The page is too large to be drawn');
  await new Promise<void>((resolve, reject) => {
    // Firefox and Chromium have it; where it is missing nothing tells whether the page is idle.
    requestIdleCallback((deadline) => (deadline.didTimeout ? reject(new Error('The page is busy')) : resolve()), {
      timeout: IDLE_WITHIN,
    });
  });
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
