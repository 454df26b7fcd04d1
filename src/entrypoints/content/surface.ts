import { framePath, frameRects, rectOf } from '../../dom/place';
import type { SensitiveIndex } from '../../dom/sensitive';
import type { Survey } from '../../dom/survey';
import { parentOf } from '../../dom/tree';
import type { Changed, Surface } from '../../protocol';

/** Controls that are drawn by something else and kept invisible themselves are marked by what is drawn. */
const INVISIBLE_BELOW = 8;

/**
 * Where things lie in this document right now, for a shot. `element`: what was acted on, if it is here. Nothing may be seen
 * of a document whose sensitive texts are not `known`.
 */
export function readSurface(
  view: Window,
  shotId: string,
  survey: Survey,
  sensitive: SensitiveIndex,
  known: boolean,
  element?: Element,
  changed?: Changed,
): Surface {
  const target = element?.isConnected ? rectOf(drawn(element)) : undefined;
  const roots = survey.roots();
  const viewport = { width: view.innerWidth, height: view.innerHeight };
  return {
    shotId,
    path: framePath(view),
    viewport,
    masks: known ? sensitive.rects(roots).slice(0, 5000) : [{ rect: { x: 0, y: 0, ...viewport }, kind: 'deny-list' }],
    ...(target && target.width > 0 && target.height > 0 && { target }),
    ...(changed && { changed }),
    frames: frameRects(view, roots).slice(0, 1000),
  };
}

function drawn(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  if (width >= INVISIBLE_BELOW && height >= INVISIBLE_BELOW) return element;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return label ?? parentOf(element) ?? element;
}
