import type { LucideIcon } from 'lucide-preact';
import { type RefCallback, render } from 'preact';

const drawers = new Map<LucideIcon, RefCallback<HTMLElement>>();

/** The icon of a button, for the eyes alone. A page with many has them as copies of one, which the browser makes at once. */
export function Icon({ icon }: { icon: LucideIcon }) {
  return <i class="icon" aria-hidden="true" ref={drawerOf(icon)} />;
}

/** Puts a copy into an element; the same function for the same icon, so that nothing is drawn again. */
function drawerOf(icon: LucideIcon): RefCallback<HTMLElement> {
  const known = drawers.get(icon);
  if (known) return known;
  let drawn: Node | undefined;
  const drawer = (place: HTMLElement | null) => {
    if (!place) return;
    drawn ??= drawnOf(icon, place.ownerDocument);
    place.replaceChildren(drawn.cloneNode(true));
  };
  drawers.set(icon, drawer);
  return drawer;
}

function drawnOf(Shape: LucideIcon, of: Document): Node {
  const place = of.createDocumentFragment();
  render(<Shape size={16} strokeWidth={1.9} />, place);
  return place;
}
