import type { CDPSession, Page } from 'playwright-core';
import { seeded } from '../person';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** When the last press began and ended, in milliseconds since 1970. */
interface Pressed {
  from: number;
  to: number;
}

/** A quick person's hand on mouse and keyboard. It asks the page nothing that the browser would take for a gesture. */
export interface Hand {
  tab: Page;
  /** The last press, of the mouse or of a key. */
  pressed: Pressed;
  /** In [0, 1). */
  random(): number;
  /** Runs a script in the page; no gesture. Gives its value. */
  run<Value>(script: string): Promise<Value>;
  /** The middle of the element that an expression of the page gives. */
  middleOf(element: string): Promise<Point>;
  /** Between so many milliseconds. */
  pause(least: number, most: number): Promise<void>;
  moveTo(at: Point): Promise<void>;
  /** Moves there, rests for a moment, presses. */
  press(at: Point): Promise<void>;
  /** Presses a key. */
  key(name: string): Promise<void>;
  /** Presses, moves to another place and lets go. */
  drag(from: Point, to: Point): Promise<void>;
}

/** How a hand presses. */
export interface Way {
  /** How long, in milliseconds; with 0, the release is sent in the same moment. */
  press: number;
  /** How long it rests before it presses, at least and at most, in milliseconds. */
  rests?: readonly [number, number];
  /** Called when the pointer is in its place and the press is next. */
  about?(): Promise<void>;
}

/** A hand with seeded hesitations. */
export async function handAt(tab: Page, seed: number, way: Way): Promise<Hand> {
  const { press: ms, rests = [20, 140], about = async () => {} } = way;
  const random = seeded(seed);
  const session: CDPSession = await tab.context().newCDPSession(tab);
  const between = (least: number, most: number) => least + random() * (most - least);
  const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
  const run = async <Value>(expression: string) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      userGesture: false,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value as Value;
  };
  const held = async (down: () => Promise<void>, up: () => Promise<void>) => {
    await about();
    hand.pressed = { from: Date.now(), to: Date.now() };
    if (ms === 0) {
      await Promise.all([down(), up()]);
      return;
    }
    await down();
    await wait(ms - (Date.now() - hand.pressed.from));
    hand.pressed.to = Date.now();
    await up();
  };
  const hand: Hand = {
    tab,
    pressed: { from: 0, to: 0 },
    random,
    run,
    middleOf: (element) =>
      run(`(() => { const { x, y, width, height } = (${element}).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 } })()`),
    pause: (least, most) => wait(between(least, most)),
    moveTo: ({ x, y }) => tab.mouse.move(x + between(-4, 4), y + between(-4, 4), { steps: 3 }),
    async press(at) {
      await hand.moveTo(at);
      await hand.pause(...rests);
      await held(
        () => tab.mouse.down(),
        () => tab.mouse.up(),
      );
    },
    async key(name) {
      await hand.pause(...rests);
      await held(
        () => tab.keyboard.down(name),
        () => tab.keyboard.up(name),
      );
    },
    async drag(from, to) {
      await hand.moveTo(from);
      await hand.pause(...rests);
      await about();
      hand.pressed.from = Date.now();
      await tab.mouse.down();
      await wait(Math.max(ms, 30));
      await tab.mouse.move(to.x, to.y, { steps: 6 });
      hand.pressed.to = Date.now();
      await tab.mouse.up();
    },
  };
  return hand;
}
