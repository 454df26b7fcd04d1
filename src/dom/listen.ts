import { originOf } from './tree';

/** Events of a window, and the one of its document that no element can have. */
type EventMap = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;

/**
 * Calls `handler` for each event of a type that the person caused, before any listener of the page. `origin` is the
 * element at which it really happened, inside shadow roots too; nothing when it happened at no element.
 */
export type Listen = <Type extends keyof EventMap>(
  type: Type,
  handler: (event: EventMap[Type], origin: Element | undefined) => void,
) => void;

/** Listens at a window until `signal` aborts. Events that a page forged are not passed on. */
export function listenAt(view: Window, signal: AbortSignal): Listen {
  let last: { event: Event; origin: Element | undefined } | undefined;
  return (type, handler) =>
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        // Many listen to one event: where it happened is found once, before the page can change it.
        if (last?.event !== event) last = { event, origin: originOf(event) };
        handler(event as Parameters<typeof handler>[0], last.origin);
      },
      { capture: true, signal },
    );
}
