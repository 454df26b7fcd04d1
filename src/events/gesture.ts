import { isInConsentNotice } from '../dom/consent';
import { textFieldOf } from '../dom/field';
import { meantElement } from '../dom/meant';
import { terminalOf } from '../dom/terminal';
import { closestUp } from '../dom/tree';
import type { Gesture, RecordedPage } from './kind';
import { listboxOf, optionText } from './listbox';

/** Roles whose press shows its result only afterwards: their picture is taken then. */
const SHOWS_RESULT = /^(checkbox|radio|switch|menuitemcheckbox|menuitemradio|option|slider|spinbutton)$/;

/** How far the pointer goes at least when it selects text, in CSS pixels. */
const SELECTS_FROM = 12;

/** How long after the release a click may come, in milliseconds; without one, what was pressed must be gone. */
const CLICK_COMES_WITHIN = 60;

/**
 * Freezes what a press or an acting key is about, at the event and before the page can react, and asks for the
 * picture in the same task. `pressed` is told each gesture once, when it is complete.
 */
export function watchGestures(page: Omit<RecordedPage, 'onPressed'>, pressed: (gesture: Gesture) => void): void {
  let pending: Gesture | undefined;
  /** Where the pointer went down. */
  let from: PointerEvent | undefined;

  const begin = (event: Event, element: Element | undefined, by: Gesture['by']) => {
    pending = element && !page.isNoise(element) ? freeze(page, event, element, by) : undefined;
  };
  const complete = (gesture: Gesture) => {
    if (pending !== gesture) return;
    pending = undefined;
    pressed(gesture);
  };

  page.listen('pointerdown', (event, origin) => {
    const element = origin && event.button === 0 ? meantElement(origin) : undefined;
    from = event;
    begin(event, element && !isInConsentNotice(element) ? element : undefined, 'pointer');
  });
  page.listen('keydown', (event, origin) => {
    if (!origin || event.repeat || event.isComposing || !/^(Enter| )$/.test(event.key)) return;
    if (textFieldOf(origin) || terminalOf(origin)) return;
    begin(event, meantElement(origin), 'key');
  });
  page.listen('click', (event, origin) => {
    if (!pending || event.button !== 0) return;
    // Enter in a form's field makes the browser click the form's button, and what is dragged off is not pressed.
    if (event.detail === 0 && pending.by !== 'key') return;
    if (!origin || !isOn(origin, pending.element)) return;
    if (pending.by === 'pointer' && from && hasSelected(from, event)) return;
    if ((event.ctrlKey || event.metaKey) && pending.element.matches('a[href], area[href]')) pending.newTab = true;
    complete(pending);
  });
  // A frame that is taken away while it is pressed, and a page that leaves at once, get neither a release nor a click.
  page.listen('pagehide', () => pending?.by === 'pointer' && complete(pending));
  page.listen('pointerup', (event) => {
    // What vanishes while it is pressed gets no click at all: menus that close on mousedown, for one.
    const gesture = pending;
    if (gesture?.by !== 'pointer') return;
    setTimeout(() => {
      if (pending !== gesture) return;
      if (isGone(gesture.element)) complete(gesture);
      // What was dragged off, or selected a text, is no press.
      else if (event.pointerType === 'mouse') pending = undefined;
    }, CLICK_COMES_WITHIN);
  });
}

function freeze(page: Omit<RecordedPage, 'onPressed'>, event: Event, element: Element, by: Gesture['by']): Gesture {
  const target = page.targetOf(element);
  const list = listboxOf(element);
  const needsPicture =
    !SHOWS_RESULT.test(target.role) && !(element instanceof HTMLSelectElement) && !textFieldOf(element);
  const trigger = list && {
    trigger: list.trigger,
    target: list.trigger === element ? target : page.targetOf(list.trigger),
  };
  return {
    element,
    target,
    at: page.timeOf(event),
    page: page.info(),
    by,
    ...(trigger && { list: trigger }),
    ...(element instanceof HTMLCanvasElement && event instanceof MouseEvent && { place: placeOn(element, event) }),
    ...(target.role === 'option' && { option: optionText(element) }),
    ...(needsPicture && { shotId: page.shoot('now', 'before', element) }),
  };
}

function placeOn(canvas: Element, { clientX, clientY }: MouseEvent): NonNullable<Gesture['place']> {
  const { x, y, width, height } = canvas.getBoundingClientRect();
  return { x: Math.round(((clientX - x) / width) * 100), y: Math.round(((clientY - y) / height) * 100) };
}

/** Whether an element was taken away or hidden. The areas of an image are never drawn themselves. */
function isGone(element: Element): boolean {
  return !element.isConnected || (element.localName !== 'area' && !element.checkVisibility());
}

/** Whether the pointer was dragged over text to select it. */
function hasSelected(from: PointerEvent, to: MouseEvent): boolean {
  if (Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < SELECTS_FROM) return false;
  return to.view?.getSelection()?.type === 'Range';
}

/** Whether a click at `origin` is on what was pressed; a page may have drawn that anew meanwhile. */
function isOn(origin: Element, pressed: Element): boolean {
  if (!pressed.isConnected || meantElement(origin) === pressed) return true;
  return closestUp(origin, (at) => at === pressed) !== undefined;
}
