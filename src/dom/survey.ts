import { isShadowed } from './shadowed';
import { shadowRootIn } from './tree';

/** A tree that a survey looks into: a document, or a shadow root in it. */
export type Root = Document | ShadowRoot;

/** Learns one thing of a page's elements. Each is visited once when it appears, and again when it changes. */
export interface Surveyor {
  /** An element that is new, or one whose attributes, texts or children changed. `inCode`: it is a block of code, or in one. */
  visit(element: Element, inCode: boolean): void;
}

/** Knows a page without reading all of it at each action: what changes is looked at once, as soon as the page rests. */
export interface Survey {
  /** The document and every shadow root in it, open or closed. */
  roots(): readonly Root[];
  /** Counts up with every change: between two equal numbers nothing changed. */
  version(): number;
  /** Looks at what is new in view now, however long it takes; what is out of view stays for later. */
  catchUp(): void;
  /** Looks at all of the page once more: what is looked for has changed. To whoever asks, so has the page. */
  again(): void;
  /** Calls back each time the page rests and all of it is known. */
  onRest(callback: () => void): void;
  /** Calls back with each change, right after the task that made it. */
  onChange(callback: () => void): void;
}

/** Blocks of code: their lines belong together although each is a block, a key shown in an editor is one text. */
export const BLOCK_OF_CODE =
  'pre, .ace_text-layer, .view-lines, .cm-content, .CodeMirror-code, .xterm-rows, [role="code"]';

/** The longest stretch of looking while the page is idle, in milliseconds; with what is begun by then it takes 4 at most. */
const STRETCH = 3;
/** How long after a change it is looked at, in milliseconds: changes come in swarms. */
const PAUSE = 100;
/** Among more siblings than this, a hurried look skips those out of view. */
const MANY = 30;
/** More changes than this that nobody has looked at are forgotten, and the whole page is looked at anew. */
const MOST = 200_000;
/** How long a custom element may take to get its shadow root, in milliseconds. */
const UPGRADES_WITHIN = 10_000;

interface Todo {
  element: Element;
  /** The version in which it changed: who was looked at since then need not be looked at again. */
  since: number;
  /** Whether all that it contains is new, too. */
  deep: boolean;
  /** Whether it is known to lie in a block of code. */
  inCode?: boolean;
  /** One of {@link MANY} siblings. */
  many?: boolean;
}

/** Surveys a document until `signal` aborts. Nothing runs while the page stands still. */
export function surveyOf(document: Document, surveyors: readonly Surveyor[], signal: AbortSignal): Survey {
  const view = document.defaultView ?? window;
  const roots = new Set<Root>();
  const rested: (() => void)[] = [];
  const changed: (() => void)[] = [];
  /** Custom elements without a shadow root yet, with the time until which they are asked for one. */
  const upgrading = new Map<Element, number>();
  let todo: Todo[] = [];
  let queued = new Set<Element>();
  let version = 0;
  /** The versions in which elements were looked at, alone and with all that they contain. */
  const looked = new WeakMap<Element, number>();
  const walked = new WeakMap<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    version++;
    for (const callback of changed) callback();
    // A table drawn anew reports each of its texts: a hurried look skips those out of view.
    const many = records.length > MANY;
    for (const { target, addedNodes } of records) {
      const changed = target instanceof Element ? target : target.parentElement;
      if (changed && !queued.has(changed)) {
        queued.add(changed);
        todo.push({ element: changed, deep: false, since: version, many });
      }
      for (const node of addedNodes)
        if (node instanceof Element) todo.push({ element: node, deep: true, since: version });
    }
    if (todo.length > MOST) startOver();
    later();
  };
  const observer = new MutationObserver(note);
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const enter = (root: Root) => {
    roots.add(root);
    observer.observe(root, options);
    for (const child of root.children) todo.push({ element: child, deep: true, since: version });
  };
  const startOver = () => {
    todo = [];
    queued = new Set();
    for (const root of roots) enter(root);
  };

  const findRoot = (element: Element) => {
    const root = shadowRootIn(element);
    if (root && !roots.has(root)) enter(root);
    if (root) upgrading.delete(element);
    else if (element.localName.includes('-') && !upgrading.has(element))
      upgrading.set(element, performance.now() + UPGRADES_WITHIN);
  };
  const findLateRoots = () => {
    for (const [element, until] of upgrading) {
      findRoot(element);
      if (performance.now() > until) upgrading.delete(element);
    }
  };
  const look = ({ element, deep, since, inCode }: Todo) => {
    queued.delete(element);
    // A page that is being loaded reports each element apart, and the one around it as well.
    if (((deep ? walked : looked).get(element) ?? -1) >= since) return;
    looked.set(element, version);
    if (deep) walked.set(element, version);
    if (isShadowed(element)) {
      // Nothing can be asked of it but what it contains.
      for (const child of Element.prototype.querySelectorAll.call(element, ':scope > *'))
        todo.push({ element: child, deep, since: version });
      return;
    }
    if (!element.isConnected) return;
    findRoot(element);
    const within =
      inCode === undefined ? element.closest(BLOCK_OF_CODE) !== null : inCode || element.matches(BLOCK_OF_CODE);
    for (const surveyor of surveyors) surveyor.visit(element, within);
    if (!deep) return;
    const many = element.childElementCount > MANY;
    // What comes first is taken from the end.
    for (let child = element.lastElementChild; child; child = child.previousElementSibling)
      todo.push({ element: child, deep, since: version, inCode: within, many });
  };
  const stretch = (deadline: IdleDeadline) => {
    timer = undefined;
    if (signal.aborted) return;
    findLateRoots();
    const end = performance.now() + Math.min(STRETCH, Math.max(1, deadline.timeRemaining()));
    for (let next = todo.pop(); next; next = performance.now() < end ? todo.pop() : undefined) look(next);
    if (todo.length > 0) view.requestIdleCallback(stretch, { timeout: PAUSE });
    // Who looks at all of it then takes time, too.
    else if (performance.now() > end - STRETCH + 1) view.requestIdleCallback(rest, { timeout: PAUSE });
    else rest();
  };
  const rest = () => {
    if (!signal.aborted && todo.length === 0) for (const callback of rested) callback();
  };
  const later = () => {
    timer ??= setTimeout(() => view.requestIdleCallback(stretch, { timeout: PAUSE }), PAUSE);
  };

  enter(document);
  later();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    roots: () => [...roots],
    version() {
      note(observer.takeRecords());
      return version;
    },
    catchUp() {
      note(observer.takeRecords());
      findLateRoots();
      const outOfView: Todo[] = [];
      for (let next = todo.pop(); next; next = todo.pop())
        if (next.many && next.element.isConnected && isOutOfView(next.element, view)) outOfView.push(next);
        else look(next);
      todo = outOfView;
      if (todo.length > 0) later();
    },
    again() {
      version++;
      for (const callback of changed) callback();
      startOver();
      later();
    },
    onRest: (callback) => rested.push(callback),
    onChange: (callback) => changed.push(callback),
  };
}

/** Whether nothing of an element is in view. What has no box of its own may show what it contains. */
function isOutOfView(element: Element, view: Window): boolean {
  const { top, left, width, height } = element.getBoundingClientRect();
  if (width + height === 0) return false;
  return top > view.innerHeight || top + height < 0 || left > view.innerWidth || left + width < 0;
}
