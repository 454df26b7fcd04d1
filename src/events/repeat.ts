import { type Reaction, watchReaction } from '../dom/reaction';
import type { Gesture, RecordedPage } from './kind';

/** Presses this close together, in milliseconds, may be one press made twice by accident or by habit. */
const QUICK = 500;

/** Presses this close together, in milliseconds, are a row. */
const IN_A_ROW = 1000;

/** How long a page may take to show its first reaction to a press, in milliseconds. */
const REACTS_WITHIN = 50;

/** Roles that act on one press: a double click on them means nothing more. Others are told apart by `doubleclick`. */
export const ACTS_ONCE = /^(button|link|tab|menuitem)$/;

/**
 * Passes gestures on, but for a second press of the same thing right after the first to which the page did not react
 * twice. Three presses in a row are meant, whatever the page shows.
 */
export function withoutRepeats(
  page: Pick<RecordedPage, 'onFlush'>,
  pressed: (gesture: Gesture) => void,
): (gesture: Gesture) => void {
  let last: { gesture: Gesture; reaction: Reaction; count: number } | undefined;
  /** The second press, until it is known what it was. */
  let held: { gesture: Gesture; timer?: ReturnType<typeof setTimeout> } | undefined;

  const decide = (meant: boolean) => {
    const second = held;
    held = undefined;
    clearTimeout(second?.timer);
    if (second && meant) pressed(second.gesture);
  };
  page.onFlush(() => decide(false));

  return (gesture) => {
    const before = last;
    const apart = before?.gesture.element === gesture.element ? gesture.at - before.gesture.at : Infinity;
    const count = before && apart < IN_A_ROW ? before.count + 1 : 1;
    const reactedBefore = count > 1 && before?.reaction.changed();
    before?.reaction.end();
    last = undefined;
    if (gesture.by !== 'pointer' || !ACTS_ONCE.test(gesture.target.role)) {
      decide(false);
      return pressed(gesture);
    }
    const reaction = watchReaction(gesture.element);
    last = { gesture, reaction, count };
    setTimeout(() => last?.gesture === gesture && count > 1 && reaction.end(), QUICK);
    if (count === 1) decide(false);
    else if (count > 2) decide(true);
    if (count !== 2 || apart >= QUICK) return pressed(gesture);
    const second: NonNullable<typeof held> = { gesture };
    held = second;
    setTimeout(() => held === second && reactedBefore && reaction.changed() && decide(true), REACTS_WITHIN);
    second.timer = setTimeout(() => decide(false), IN_A_ROW);
  };
}
