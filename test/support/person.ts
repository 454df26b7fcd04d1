import type { Locator, Page } from 'playwright-core';

/** A seeded pseudo-random source in [0, 1) (mulberry32), so that a journey's timing can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a person does at a console with a real mouse and keyboard: moves, presses of 60 to 120 ms, types with pauses. */
export interface Person {
  /** The tab the person is looking at. */
  page: Page;
  /** Points at the middle of the element (scrolled into view first) without pressing. */
  pointAt(target: Locator): Promise<void>;
  /**
   * Presses the main button so many times in quick succession where they last pointed. The events carry the times at which a
   * hand would have pressed, however long this machine takes to send them: how quick presses are decides what they mean.
   */
  pressQuickly(times: number): Promise<void>;
  /** Points and presses for 60 to 120 ms. */
  click(target: Locator): Promise<void>;
  /** Clicks into a field, clears what is there with the keyboard, types key by key. */
  fill(target: Locator, text: string): Promise<void>;
  /** Types key by key wherever the focus is. */
  type(text: string): Promise<void>;
  /** Presses one key or chord, held for 60 to 120 ms. */
  press(key: string): Promise<void>;
  /** Looks at the page: a pause of about the given time in milliseconds (default 250). */
  look(ms?: number): Promise<void>;
}

/** A person at `page`; the same seed gives the same hesitations. `pace`: how long they look, 1 is at leisure. */
export function personAt(page: Page, seed = 1, pace = 1): Person {
  const random = seeded(seed);
  const press = () => 60 + Math.round(random() * 60);
  let at = { x: 0, y: 0 };
  const person: Person = {
    page,
    async pointAt(target) {
      await target.waitFor({ state: 'visible' });
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error(`Nothing to point at: ${target}`);
      at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await person.page.mouse.move(at.x, at.y, { steps: Math.ceil(6 * pace) });
      await person.look(120);
    },
    async pressQuickly(times) {
      const hand = await person.page.context().newCDPSession(person.page);
      let now = Date.now();
      for (let clickCount = 1; clickCount <= times; clickCount++)
        for (const [type, lasts] of [
          ['mousePressed', 60],
          ['mouseReleased', 80],
        ] as const) {
          await hand.send('Input.dispatchMouseEvent', {
            type,
            ...at,
            button: 'left',
            clickCount,
            timestamp: now / 1000,
          });
          await person.page.waitForTimeout(lasts);
          now += lasts;
        }
      await hand.detach();
      await person.look();
    },
    async click(target) {
      await person.pointAt(target);
      await person.page.mouse.down();
      await person.page.waitForTimeout(press());
      await person.page.mouse.up();
      await person.look();
    },
    async fill(target, text) {
      await person.click(target);
      await person.press('ControlOrMeta+A');
      await person.press('Delete');
      await person.type(text);
    },
    async type(text) {
      for (const key of text) {
        if (key === '\n') await person.page.keyboard.press('Enter', { delay: 20 });
        else await person.page.keyboard.type(key, { delay: pace * (8 + random() * 20) });
      }
      await person.look(120);
    },
    async press(key) {
      await person.page.keyboard.press(key, { delay: press() });
      await person.look(80);
    },
    async look(ms = 250) {
      await person.page.waitForTimeout(pace * ms * (0.8 + random() * 0.4));
    },
  };
  return person;
}
