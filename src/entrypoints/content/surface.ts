import { framePath, frameRects, rectOf } from '../../dom/place';
import type { SensitiveFinder } from '../../dom/sensitive';
import { parentOf } from '../../dom/tree';
import type { Surface } from '../../protocol';

/** Controls that are drawn by something else and kept invisible themselves are marked by what is drawn. */
const INVISIBLE_BELOW = 8;

/** Where things lie in this document right now, for a shot. `element` is what was acted on, if it is here. */
export function readSurface(
  document: Document,
  shotId: string,
  sensitive: SensitiveFinder,
  element?: Element,
): Surface {
  const view = document.defaultView ?? window;
  const target = element?.isConnected ? rectOf(drawn(element)) : undefined;
  return {
    shotId,
    path: framePath(view),
    viewport: { width: view.innerWidth, height: view.innerHeight },
    masks: sensitive.rects().slice(0, 5000),
    ...(target && target.width > 0 && target.height > 0 && { target }),
    frames: frameRects(document).slice(0, 1000),
  };
}

function drawn(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  if (width >= INVISIBLE_BELOW && height >= INVISIBLE_BELOW) return element;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return label ?? parentOf(element) ?? element;
}
