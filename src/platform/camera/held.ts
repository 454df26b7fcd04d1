import type { Mask } from '../../core/shot';
import type { Changed } from '../../protocol';

/** A picture of a page that stood still, taken before anybody acted. */
export interface HeldPicture {
  /** PNG; its masks are in the pixels. */
  picture: Blob;
  tabId: number;
  windowId: number;
  masks: Mask[];
  /** Over what may be secret; not in the pixels. */
  proposed: Mask[];
  /** When the page stood still, in milliseconds since 1970. */
  at: number;
  /** When the picture was there, in milliseconds since 1970. */
  arrivedAt: number;
}

/** At most this many pictures are held a tab, and in all. */
const MOST = { tab: 2, all: 12 };

/** Pictures held in memory for actions to come. */
export class HeldPictures {
  private held: HeldPicture[] = [];

  /** Holds a picture; older ones of the tab go. */
  add(picture: HeldPicture): void {
    const others = this.held.filter(({ tabId }) => tabId !== picture.tabId);
    const own = this.held.filter(({ tabId }) => tabId === picture.tabId).slice(1 - MOST.tab);
    this.held = [...others, ...own, picture].slice(-MOST.all);
  }

  /** The newest picture that shows a tab as it was at a time: nothing changed since it was taken. */
  showing(tabId: number, windowId: number, at: number, { before }: Changed): HeldPicture | undefined {
    return this.held.findLast(
      (picture) =>
        picture.tabId === tabId &&
        picture.windowId === windowId &&
        picture.arrivedAt <= at &&
        (before === undefined || before <= picture.at),
    );
  }

  /** Lets all of them go. */
  clear(): void {
    this.held = [];
  }
}
