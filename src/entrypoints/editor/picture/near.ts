/** Told how wide an element is shown, in CSS pixels, when it is in view or will soon be; 0 when it is far from it. */
type OnNear = (width: number) => void;

const heard = new Map<Element, OnNear>();

/** One for all: long documents have a picture with each step. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries)
      heard.get(target)?.(isIntersecting ? boundingClientRect.width : 0);
  },
  // CSS pixels above and below: about two screens.
  { rootMargin: '1500px 0px' },
);

/** Milliseconds without another change of the window's size, or of its zoom, before widths are told anew. */
const RESTS = 150;
let resting: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('resize', () => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    for (const element of heard.keys()) {
      observer.unobserve(element);
      observer.observe(element);
    }
  }, RESTS);
});

/** Watches whether an element is near. Gives how to stop. */
export function whenNear(element: Element, onNear: OnNear): () => void {
  heard.set(element, onNear);
  observer.observe(element);
  return () => {
    heard.delete(element);
    observer.unobserve(element);
  };
}
