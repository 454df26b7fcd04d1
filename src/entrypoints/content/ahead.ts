import type { PageInfo } from '../../core/event';
import type { Target } from '../../core/target';
import type { Listen } from '../../dom/listen';
import { meantElement } from '../../dom/meant';
import type { Survey } from '../../dom/survey';
import { listboxOf } from '../../events/listbox';

/** How long the pointer or the focus rests on something before it is read, in milliseconds. */
const RESTS = 20;

/** What an action will be about, read before it: the task of the action itself costs the page next to nothing. */
export interface Ahead {
  /** The element as a stranger would look for it, as it is now. `naming` names it when that is not the element itself. */
  targetOf(element: Element, naming?: Element): Target;
  /** The page as it is now. */
  info(): PageInfo;
  /** What was read so far is to be read again. */
  forget(): void;
  /** Reads ahead what the pointer or the focus comes to, as long as `listen` does. */
  follow(listen: Listen): void;
}

interface Known {
  version: number;
  naming: Element;
  target: Target;
  /** What the element was made of: while it is made of the same, it is called the same. */
  looks: string;
}

/** Reads targets with `readTarget` and the page with `readInfo`, ahead of time where it can. */
export function readAhead(
  document: Document,
  survey: Survey,
  readTarget: (element: Element, naming: Element) => Target,
  readInfo: () => PageInfo,
): Ahead {
  let targets = new WeakMap<Element, Known>();
  let near: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let page: { info: PageInfo; url: string; title: string } | undefined;

  const targetOf = (element: Element, naming: Element = element) => {
    const version = survey.version();
    const known = targets.get(element);
    if (known && known.naming === naming) {
      // Something changed, perhaps far away: what looks the same is called the same.
      if (known.version === version || looksOf(naming) === known.looks) return known.target;
    }
    const target = readTarget(element, naming);
    targets.set(element, { version, naming, target, looks: looksOf(naming) });
    return target;
  };
  const info = () => {
    const { title } = document;
    const { href: url } = document.location;
    // A heading that changed without address or title is noticed as soon as the page rests.
    if (page?.url !== url || page.title !== title) page = { info: readInfo(), url, title };
    return page.info;
  };
  const read = () => {
    info();
    if (!near?.isConnected) return;
    const element = meantElement(near);
    if (!element) return;
    if (targets.get(element)?.version !== survey.version()) targets.delete(element);
    targetOf(element);
    const trigger = listboxOf(element)?.trigger;
    if (trigger) targetOf(trigger);
  };
  survey.onRest(() => {
    page = undefined;
    read();
  });

  return {
    targetOf,
    info,
    forget() {
      targets = new WeakMap();
      page = undefined;
    },
    follow(listen) {
      const come = (origin: Element | undefined) => {
        near = origin;
        clearTimeout(timer);
        timer = setTimeout(read, RESTS);
      };
      listen('pointerover', (_, origin) => come(origin));
      listen('focusin', (_, origin) => come(origin));
    },
  };
}

const NAMING = ['role', 'type', 'title', 'alt', 'placeholder', 'aria-label', 'aria-labelledby', 'id', 'href'];

function looksOf(element: Element): string {
  const labels = 'labels' in element ? ((element as HTMLInputElement).labels?.[0]?.textContent ?? '') : '';
  return [element.textContent, labels, ...NAMING.map((name) => element.getAttribute(name))].join('\n');
}
