/** What stands for a value that is not shown yet. */
const DOTS = /^\s*[•●⬤∙·⦁*＊✱]{4,}\s*$/;

/** Whether a text only stands for a value that is not shown. */
export function isDotted(text: string): boolean {
  return DOTS.test(text);
}

/** Remembers where a page hides a value: what it shows there later is secret, whatever it looks like. */
export interface HiddenPlaces {
  /** Looks at a text, and says whether it stands where a value was hidden before. */
  isRevealed(node: Text): boolean;
}

/** Knows nothing yet. */
export function hiddenPlaces(): HiddenPlaces {
  /** Where dots were: texts, and elements that showed nothing else. */
  const places = new WeakSet<Node>();
  /** What dots stood in, by what is around it, and what stood beside it: whoever shows a value may take its place. */
  const within = new WeakMap<Element, { hidden: Element; beside: ReadonlySet<Element> }>();

  const note = (node: Text, parent: Element) => {
    places.add(node);
    if (parent.textContent?.trim() !== node.data.trim()) return;
    places.add(parent);
    const around = parent.parentElement;
    if (around) within.set(around, { hidden: parent, beside: new Set(around.children) });
  };
  const tookPlace = (parent: Element) => {
    const { hidden, beside } = (parent.parentElement && within.get(parent.parentElement)) ?? {};
    if (!hidden || hidden.isConnected || beside?.has(parent)) return false;
    places.add(parent);
    return true;
  };
  return {
    isRevealed(node) {
      const parent = node.parentElement;
      if (!parent) return false;
      if (isDotted(node.data)) {
        note(node, parent);
        return false;
      }
      if (isCovered(node, parent)) places.add(node).add(parent);
      const known = places.has(node) || places.has(parent) || tookPlace(parent);
      return known && !parent.closest('button, a, summary, label, [role="button"]');
    },
  };
}

/** Whether the browser itself shows dots for a text. It is asked about single words only: it takes its time. */
function isCovered(node: Text, parent: Element): boolean {
  if (!/^\s*\S{6,}\s*$/.test(node.data)) return false;
  return !/^(none)?$/.test(getComputedStyle(parent).getPropertyValue('-webkit-text-security'));
}
