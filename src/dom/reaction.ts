import { parentOf } from './tree';

/** What a page makes of an action, from the moment it is asked for until it is over. */
export interface Reaction {
  /** Whether the page has changed since, or since it was last asked. Asked twice in a row, the second says no. */
  changed(): boolean;
  end(): void;
}

/** Attributes by which pages tell a state; `style` and the like change with every animation. */
const STATES = [
  'class',
  'hidden',
  'open',
  'disabled',
  'aria-expanded',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
];

/** Watches the page, and the shadow roots around `pressed`, for a reaction. Looks at nothing until it is asked. */
export function watchReaction(pressed: Element): Reaction {
  const roots = new Set<Node>([pressed.ownerDocument]);
  for (let at: Element | null = pressed; at; at = parentOf(at)) roots.add(at.getRootNode());
  let seen = false;
  const note = (records: MutationRecord[]) => {
    seen ||= records.some((record) => !isMerePress(record, pressed));
  };
  const observer = new MutationObserver(note);
  for (const root of roots)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: STATES });
  return {
    changed() {
      note(observer.takeRecords());
      const result = seen;
      seen = false;
      return result;
    },
    end: () => observer.disconnect(),
  };
}

/** Waves and pressed looks that a button shows of itself are no reaction. */
function isMerePress({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord, pressed: Element) {
  if (!pressed.contains(target)) return false;
  if (type === 'attributes') return attributeName === 'class';
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.textContent?.trim() === '');
}
