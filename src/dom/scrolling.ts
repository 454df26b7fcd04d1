import type { Scrolled } from '../core/event';
import { headingElementBefore } from './context';
import type { Listen } from './listen';
import { lineOf, parentOf } from './tree';

/** Keys that scroll. */
const KEYS = /^(ArrowUp|ArrowDown|PageUp|PageDown|Home|End| )$/;
/** A press without scrolling is remembered too; so many of them. */
const REMEMBERED = 10;

/** Terminals and editors are scrolled to read, not to find what is pressed next. */
const OWN_WAY = '.xterm, .monaco-editor, .cm-editor, .CodeMirror, .ace_editor, textarea';

/**
 * Remembers where things stood when the person last acted, and gives how what was pressed at a time was found. Tells
 * each finding once. The wheel may have moved a page before a script hears of it: where things stood is known from the
 * scrolling before.
 */
export function watchScrolling(listen: Listen, timeOf: (event: Event) => number): (at: number) => Scrolled | undefined {
  /** Where scrollers stand that ever moved; the others are where they began. */
  const stands = new WeakMap<Element, number>();
  /** Where scrollers stood when the person began to scroll, since the last press. */
  let before = new Map<Element, number>();
  let asked: Element | undefined;
  let presses: { at: number; scrolled: Scrolled | undefined }[] = [];

  const begin = (origin: Element | undefined) => {
    if (!origin || origin === asked) return;
    asked = origin;
    const note = (at: Element) => before.has(at) || before.set(at, stands.get(at) ?? 0);
    for (let at: Element | null = origin; at; at = parentOf(at)) note(at);
    const page = origin.ownerDocument.scrollingElement;
    if (page) note(page);
  };
  listen('scroll', ({ target }, origin) => {
    const moved = origin ?? (target instanceof Document ? target.scrollingElement : undefined);
    if (moved) stands.set(moved, moved.scrollTop);
  });
  listen('wheel', (_, origin) => begin(origin));
  listen('touchstart', (_, origin) => begin(origin));
  listen('keydown', (event, origin) => {
    if (KEYS.test(event.key)) begin(origin);
  });
  listen('pointerdown', (event, origin) => {
    const scrolled = origin && before.size > 0 ? foundBy(origin, before) : undefined;
    presses = [...presses, { at: timeOf(event), scrolled }].slice(-REMEMBERED);
    before = new Map();
    asked = undefined;
    // A press on a scroll bar is one on what it scrolls.
    if (origin && origin.scrollHeight > origin.clientHeight) begin(origin);
  });
  return (at) => {
    const press = presses.findLast((one) => one.at <= at);
    const scrolled = press?.scrolled;
    if (press) press.scrolled = undefined;
    return scrolled;
  };
}

function foundBy(pressed: Element, before: ReadonlyMap<Element, number>): Scrolled | undefined {
  const moved = distance(pressed, before);
  const height = pressed.ownerDocument.defaultView?.innerHeight ?? 0;
  if (Math.abs(moved.by) < height / 2 || pressed.closest(OWN_WAY)) return undefined;
  const { top, bottom } = pressed.getBoundingClientRect();
  const isOut = (from: number, to: number) => to + moved.by <= moved.top || from + moved.by >= moved.bottom;
  if (!isOut(top, bottom)) return undefined;
  const heading = headingElementBefore(pressed);
  const rect = heading?.getBoundingClientRect();
  const way = moved.by > 0 ? 'down' : 'up';
  return heading && rect && isOut(rect.top, rect.bottom) ? { way, heading: lineOf(heading, 80) } : { way };
}

/** How far a person scrolled an element up, in CSS pixels, and between what heights it could be seen. */
function distance(pressed: Element, before: ReadonlyMap<Element, number>) {
  const page = pressed.ownerDocument.scrollingElement;
  const seen = { by: 0, top: 0, bottom: pressed.ownerDocument.defaultView?.innerHeight ?? 0 };
  for (let at: Element | null = pressed; at; at = parentOf(at)) {
    const from = before.get(at);
    if (from !== undefined && at.scrollTop !== from) {
      seen.by += at.scrollTop - from;
      if (at !== page) {
        const rect = at.getBoundingClientRect();
        seen.top = Math.max(seen.top, rect.top);
        seen.bottom = Math.min(seen.bottom, rect.bottom);
      }
    }
    // What is fixed does not move with the page.
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) break;
  }
  return seen;
}
