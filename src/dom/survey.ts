import { shadowRoots } from './late-roots';
import { reportedChanges } from './reported';
import { isShadowed } from './shadowed';
import { firstIn, nextOf } from './tree';

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
/** How many stretches may come one after the other while the page is idle: of 50 ms, browsers call back for one. */
const AT_ONCE = 8;
/** How long after a change it is looked at, in milliseconds: changes come in swarms. */
const PAUSE = 100;
/** Among more siblings than this, a hurried look skips those out of view. */
const MANY = 30;
/** More changes than this that nobody has looked at are forgotten, and the whole page is looked at anew. */
const MOST = 50_000;
/** How many custom elements are asked for a late shadow root before each stretch. */
const LATE_AT_ONCE = 200;
/** How long after the start of a stretch another reader begins, in milliseconds. */
const READS_WITHIN = 1;

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
  /** What it is in, when all that come after it there are to be looked at as well: a table's rows are not listed. */
  parent?: Element;
}

/** Surveys a document until `signal` aborts. Nothing runs while the page stands still. */
export function surveyOf(document: Document, surveyors: readonly Surveyor[], signal: AbortSignal): Survey {
  const view = document.defaultView ?? window;
  const roots = new Set<Root>();
  const rested: (() => void)[] = [];
  const changed: (() => void)[] = [];
  let todo: Todo[] = [];
  let queued = new Set<Element>();
  /** Of elements whose children are being looked at one after the other, where that has come to. */
  const cursors = new Map<Element, Todo>();
  let version = 1;
  /** The versions in which elements were looked at: negative when not all that they contain was. */
  const looked = new WeakMap<Element, number>();
  /** Whether there was a change since the page was last found to rest, looked at by whomever. */
  let untold = true;
  /** Who is still to be told that the page rests. */
  let told: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How many stretches are asked for. */
  let asked = 0;

  const take = ({ target, addedNodes, removedNodes }: MutationRecord, since: number, many: boolean) => {
    const changed = target instanceof Element ? target : target.parentElement;
    if (changed && !queued.has(changed)) {
      queued.add(changed);
      todo.push({ element: changed, deep: false, since, many });
    }
    for (const node of addedNodes) if (node instanceof Element) todo.push({ element: node, deep: true, since });
    // What a look has come to may be gone, or elsewhere: it begins again, and passes over those that it knows.
    const cursor = changed && cursors.get(changed);
    if (cursor && removedNodes.length > 0) cursor.element = firstIn(changed) ?? cursor.element;
  };
  const reported = reportedChanges(take);
  const note = (records: MutationRecord[]) => {
    if (records.length === 0) return;
    version++;
    untold = true;
    for (const callback of changed) callback();
    reported.add(records, version);
    if (reported.count() + todo.length > MOST) startOver();
    later();
  };
  const observer = new MutationObserver(note);
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const enter = (root: Root) => {
    roots.add(root);
    untold = true;
    observer.observe(root, options);
    for (const child of root.children) todo.push({ element: child, deep: true, since: version });
  };
  const startOver = () => {
    todo = [];
    queued = new Set();
    reported.clear();
    cursors.clear();
    for (const root of roots) enter(root);
  };

  const shadows = shadowRoots((root) => {
    if (!roots.has(root)) enter(root);
  });
  /** The next one to be looked at. What comes first is taken from the end. */
  const next = (): Todo | undefined => {
    const last = todo.at(-1);
    if (!last?.parent) return todo.pop();
    const { parent } = last;
    const one = { ...last };
    const after = nextOf(last.element);
    if (after) last.element = after;
    else {
      todo.pop();
      if (cursors.get(parent) === last) cursors.delete(parent);
    }
    return one;
  };
  const isKnown = ({ element, deep, since }: Todo) => {
    const at = looked.get(element) ?? 0;
    return (deep ? at : Math.abs(at)) >= since;
  };
  const look = (one: Todo) => {
    const { element, deep, since, inCode } = one;
    queued.delete(element);
    // A page that is being loaded reports each element apart, and the one around it as well.
    if (isKnown(one)) return;
    looked.set(element, deep ? version : -version);
    if (isShadowed(element)) {
      // Nothing can be asked of it but what it contains.
      for (const child of Element.prototype.querySelectorAll.call(element, ':scope > *'))
        todo.push({ element: child, deep, since: version });
      return;
    }
    if (!element.isConnected) return;
    shadows.lookIn(element);
    const within =
      inCode === undefined ? element.closest(BLOCK_OF_CODE) !== null : inCode || element.matches(BLOCK_OF_CODE);
    for (const surveyor of surveyors) surveyor.visit(element, within);
    const first = deep && firstIn(element);
    if (!first) return;
    const many = element.childElementCount > MANY;
    const cursor: Todo = { element: first, deep, since, inCode: within, many, parent: element };
    todo.push(cursor);
    cursors.set(element, cursor);
  };
  const stretch = (deadline: IdleDeadline) => {
    asked--;
    // What a catch-up has looked at is known, but nobody was told.
    if (signal.aborted || (isAllKnown() && !untold)) return;
    const start = performance.now();
    const end = start + Math.min(STRETCH, Math.max(1, deadline.timeRemaining()));
    try {
      shadows.lookAgain(LATE_AT_ONCE);
      if (reported.takeIn(end))
        for (let one = next(); one; one = performance.now() < end ? next() : undefined) look(one);
    } finally {
      // One element that cannot be looked at keeps nobody from the others.
      if (!isAllKnown()) ask();
    }
    if (!isAllKnown()) return;
    untold = false;
    // Who was not told the last time is told first.
    told = [...told, ...rested.filter((callback) => !told.includes(callback))];
    rest(start);
  };
  const isAllKnown = () => todo.length + reported.count() === 0;
  /** Each reader takes time as well: the next one gets a task of its own when there was no time left. */
  const rest = (start: number) => {
    while (!signal.aborted && isAllKnown() && told.length > 0) {
      if (performance.now() > start + READS_WITHIN) return void setTimeout(() => rest(performance.now()));
      told.shift()?.();
    }
  };
  const ask = () => {
    timer = undefined;
    for (; asked < AT_ONCE; asked++) view.requestIdleCallback(stretch, { timeout: PAUSE });
  };
  const later = () => {
    if (asked === 0) timer ??= setTimeout(ask, PAUSE);
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
      shadows.lookAgain();
      reported.takeIn();
      const outOfView: Todo[] = [];
      const skipped = new Map<Element, Todo>();
      for (let one = next(); one; one = next())
        if (!one.many || isKnown(one) || !one.element.isConnected || !isOutOfView(one.element, view)) look(one);
        else if (!one.parent) outOfView.push(one);
        // All the siblings are gone over again: most are out of view.
        else if (!skipped.has(one.parent)) skipped.set(one.parent, one);
      todo = [...outOfView, ...skipped.values()];
      for (const [parent, cursor] of skipped) cursors.set(parent, cursor);
      if (todo.length > 0 || untold) later();
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
