import { CallFailed } from '../../platform/messages';
import { browser } from '../../platform/native';

/** First and longest pause before another try, in milliseconds. */
const PAUSES = { first: 50, longest: 5000 };

/** How often what the background cannot make anything of is sent before it is given up. */
const MOST_FAILURES = 6;

/** Sends what must not be lost, again and again until it is acknowledged. */
export interface Outbox {
  /** Sends at once; a failed try is repeated, later and later. */
  send(deliver: () => Promise<unknown>): void;
  /** Sends what is not acknowledged once more: a page that goes away cannot try again later. */
  again(): void;
  /** Resolves when everything sent so far is acknowledged. */
  settled(): Promise<void>;
}

/** An outbox. `orphaned` is called when the extension that injected this script is gone: nothing can be sent then. */
export function createOutbox(orphaned: () => void): Outbox {
  const open = new Map<() => Promise<unknown>, Promise<void>>();
  return {
    send(deliver) {
      open.set(
        deliver,
        untilDelivered(deliver, orphaned).finally(() => open.delete(deliver)),
      );
    },
    again() {
      for (const deliver of open.keys()) deliver().catch(() => {});
    },
    async settled() {
      await Promise.all(open.values());
    },
  };
}

async function untilDelivered(deliver: () => Promise<unknown>, orphaned: () => void): Promise<void> {
  let failures = 0;
  for (let pause = PAUSES.first; ; pause = Math.min(PAUSES.longest, pause * 2)) {
    try {
      await deliver();
      return;
    } catch (error) {
      if (error instanceof CallFailed && ++failures === MOST_FAILURES) return;
      // An id that is gone means an updated or removed extension, whatever the browser's wording is.
      if (!browser.runtime?.id) return orphaned();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
