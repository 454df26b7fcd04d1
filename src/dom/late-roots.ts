import type { Root } from './survey';
import { shadowRootIn } from './tree';

/** How long a custom element may take to get its shadow root, in milliseconds. */
const UPGRADES_WITHIN = 10_000;

/** Finds shadow roots, also those that their hosts get late: nothing tells of that. */
export interface ShadowRoots {
  /** Looks for the root of an element, and remembers to ask again where there may be one later. */
  lookIn(element: Element): void;
  /** Asks those again that had none, at most so many of them by turns. */
  lookAgain(most?: number): void;
}

/** Calls back with each root that is found, perhaps more than once. */
export function shadowRoots(found: (root: Root) => void): ShadowRoots {
  /** Custom elements without a shadow root yet, with the time until which they are asked for one. */
  const upgrading = new Map<Element, number>();
  const lookIn = (element: Element, until = performance.now() + UPGRADES_WITHIN) => {
    const root = shadowRootIn(element);
    if (root) found(root);
    if (root) upgrading.delete(element);
    else if (element.localName.includes('-') && !upgrading.has(element)) upgrading.set(element, until);
  };
  return {
    lookIn: (element) => lookIn(element),
    lookAgain(most = upgrading.size) {
      const now = performance.now();
      for (const [element, until] of [...upgrading].slice(0, most)) {
        // Who has none yet is asked again after all others.
        upgrading.delete(element);
        if (now <= until) lookIn(element, until);
      }
    },
  };
}
