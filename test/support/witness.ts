/** What a page itself can tell of what happens to it. */
export interface Testimony {
  /** Events in the order of their dispatch, at the window's capture and bubble phases. */
  events: string[];
  /**
   * Events whose number depends on frames (scrolling, animations, the selection): what was told of each type, each
   * thing once, sorted.
   */
  paced: string[];
  /** Events that were not the person's. */
  untrusted: string[];
  /** Changes of the document that the page did not make itself. */
  foreign: string[];
  /** Changes that the page made itself. */
  own: string[];
  /** Names of the window's properties. */
  globals: string[];
  /** Performance entries that a script may leave: marks, measures, and resources by their address. */
  timeline: string[];
  /** Changes of the browser's, in what the person edits. */
  edits: string[];
  /** Focus, selection, scrolling and values after each thing the person did. */
  states: string[];
  html: string;
}

/** What a page with {@link WITNESS} has under `witness`. */
export interface Witness {
  testimony: Omit<Testimony, 'globals' | 'timeline' | 'html'>;
  /** The page's own changes are made in here; everything outside is somebody else's. */
  change(act: () => void): void;
  /** Notes focus, selection, scrolling and values. */
  look(): void;
  tell(): Testimony;
}

/**
 * Classic script, first in the page's head. `pointermove`, `mousemove`, `drag` and the enter, leave, over and out events
 * that follow from them are left out: the browser merges movements into frames, so their number is a matter of time.
 */
export const WITNESS = `<script>{
  const ORDERED = ['pointerdown', 'pointerup', 'pointercancel', 'gotpointercapture', 'lostpointercapture', 'mousedown',
    'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input',
    'change', 'focus', 'blur', 'focusin', 'focusout', 'submit', 'reset', 'invalid', 'select', 'selectstart', 'copy', 'cut',
    'paste', 'dragstart', 'drop', 'dragend', 'wheel', 'toggle', 'beforetoggle', 'compositionstart', 'compositionend',
    'message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'hashchange', 'popstate', 'resize'];
  // The browser tells of these once a frame or when a timer of its own is due, beside whatever else goes on.
  const PACED = ['scroll', 'scrollend', 'selectionchange', 'animationstart', 'animationend', 'transitionrun',
    'transitionend', 'load', 'visibilitychange'];
  const testimony = { events: [], paced: [], untrusted: [], foreign: [], own: [], edits: [], states: [] };
  const nameOf = (node) => node === window ? 'window' : node === document ? 'document'
    : node instanceof Element ? node.id || node.localName : String(node?.nodeName);
  const log = (phase) => (event) => {
    const told = [phase, event.type, nameOf(event.target), event.composedPath().length,
      event.defaultPrevented && 'prevented', event.detail && 'detail ' + event.detail, event.button > 0 && 'button ' + event.button,
      event.key, event.inputType, event.data && 'data ' + event.data].filter(Boolean).join(' ');
    if (PACED.includes(event.type)) { if (!testimony.paced.includes(told)) testimony.paced.push(told); }
    else testimony.events.push(told);
    if (!event.isTrusted) testimony.untrusted.push(told);
  };
  for (const type of [...ORDERED, ...PACED]) {
    addEventListener(type, log('down'), { capture: true, passive: true });
    addEventListener(type, log('up'), { passive: true });
  }
  const tell = ({ type, target, attributeName, addedNodes, removedNodes }) => [type, nameOf(target), attributeName,
    ...[...addedNodes].map((node) => '+' + nameOf(node)), ...[...removedNodes].map((node) => '-' + nameOf(node))].filter(Boolean).join(' ');
  // What the person types into an editable element the browser puts there, by way of nodes that are soon gone again.
  const typed = ({ target }) => !target.isConnected || (target instanceof Element ? target : target.parentElement)?.isContentEditable;
  const foreign = (records) => {
    for (const record of records) testimony[typed(record) ? 'edits' : 'foreign'].push(tell(record));
  };
  const observer = new MutationObserver(foreign);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  // Until then the changes are the parser's; whether it was alone is seen in the document's source.
  addEventListener('DOMContentLoaded', () => {
    observer.observe(document, all);
    for (const root of witness.roots) observer.observe(root, all);
  });
  const globals = () => Object.getOwnPropertyNames(window).sort();
  window.witness = {
    roots: [],
    testimony,
    change(act) {
      foreign(observer.takeRecords());
      act();
      testimony.own.push(...observer.takeRecords().map(tell));
    },
    look() {
      const { activeElement } = document;
      const scrolled = [...document.querySelectorAll('*')].filter((one) => one.scrollTop > 0 || one.scrollLeft > 0)
        .map((one) => nameOf(one) + ' ' + Math.round(one.scrollLeft) + ' ' + Math.round(one.scrollTop));
      const values = [...document.querySelectorAll('input, textarea, select')].map((field) => [field.id, field.value,
        field.checked, field.selectionStart, field.selectionEnd, field.selectionDirection].join(' '));
      testimony.states.push(JSON.stringify([nameOf(activeElement), String(getSelection()), scrolled, values]));
    },
    tell() {
      foreign(observer.takeRecords());
      return { ...testimony, paced: testimony.paced.sort(), globals: globals(),
        timeline: ['mark', 'measure', 'resource', 'element', 'visibility-state'].flatMap((type) => performance.getEntriesByType(type))
          .map(({ entryType, name }) => entryType + ' ' + name),
        html: document.documentElement.outerHTML };
    },
  };
}</script>`;
