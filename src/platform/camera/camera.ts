import type { Moment, Shot } from '../../core/shot';
import type { Changed, Surface, ToPage } from '../../protocol';
import { browser } from '../browser';
import { askTab } from '../messages';
import { widthCap } from '../settings';
import { putShot } from '../store/recording';
import { type Captured, captureOnce, captureWindow } from './capture';
import { develop, forget, heldFor, hold } from './darkroom';
import type { Picture } from './develop';
import { frameBefore, isOf } from './exact';
import type { KeptFrame } from './frames';
import { type MissingReasons, NoPicture, refusalOf } from './refusals';
import { renderPage } from './render';
import { Reports } from './reports';
import { isOfViewport, sizeOfPng } from './scale';

/** Pictures are taken ahead this far apart, in milliseconds: the browser allows two a second when nobody acts. */
const AHEAD_EVERY = 520;

/** A tab to be taken a picture of. */
interface View {
  shotId: string;
  tabId: number;
  windowId: number;
  /** Of the action, or when the page stood still, in milliseconds since 1970. */
  at: number;
}

/** One picture to be taken. */
export interface ShotOrder extends View {
  moment: Exclude<Moment, 'shared'>;
  /** Why a picture taken ahead is all there may be: another tab has come to the front, or the page is gone. */
  unseen?: 'otherTab' | 'lost';
}

type Exposure = Omit<Shot, 'id' | 'sessionId' | 'missing'>;

/** Takes pictures of tabs, masks them and stores them. Holds a picture in memory only until it is stored. */
export class Camera {
  private readonly reports = new Reports();
  private readonly open = new Map<string, Promise<void>>();
  /** When a picture was last taken ahead. */
  private aheadAt = -Infinity;
  /** Gives up the one that waits for its turn. */
  private giveUp = () => {};

  constructor(
    /** The session that pictures belong to; asked after the capture, so that nothing comes before it. */
    private readonly sessionId: () => Promise<string | undefined>,
    private readonly reasons: MissingReasons,
  ) {}

  /**
   * Takes a picture: the browser is asked in this very task. Whatever happens, a shot is stored that says it; resolves
   * when it is.
   */
  take(order: ShotOrder): Promise<void> {
    const { shotId } = order;
    // Asked for twice, by a page that does not know whether it was heard.
    const taking = this.open.get(shotId);
    if (taking) return taking;
    const captured = order.unseen ? Promise.reject(new NoPicture(order.unseen)) : captureWindow(order.windowId);
    if (order.unseen !== 'lost') this.reports.ask(order.tabId, shotId);
    // At once, too: frames come and go.
    const streamed = order.moment === 'before' ? frameBefore(order.tabId, order.at) : Promise.resolve(undefined);
    const work = this.finish(order, captured, streamed).finally(() => this.open.delete(shotId));
    this.open.set(shotId, work);
    return work;
  }

  /**
   * Takes a picture of a page that stands still, for the next action there; not more often than the browser allows.
   * Resolves when it is held, or another is to be taken instead.
   */
  async ahead(view: View): Promise<void> {
    this.giveUp();
    const wait = this.aheadAt + AHEAD_EVERY - performance.now();
    if (wait > 0 && !(await this.turn(wait))) return;
    this.aheadAt = performance.now();
    const captured = captureOnce(view.windowId);
    this.reports.ask(view.tabId, view.shotId);
    await this.finishAhead(view, captured).catch(() => {});
    this.reports.forget(view.shotId);
  }

  /** Lets go of pictures that were taken ahead. */
  forget(): void {
    this.giveUp();
    void forget();
  }

  /** A frame's report for a picture that is being taken; later ones are of no use. `frameId`: the browser's, 0 is the top. */
  add(surface: Surface, frameId: number): void {
    this.reports.add(surface, frameId);
  }

  /** Resolves when every picture asked for so far is stored, or its absence. */
  async settled(): Promise<void> {
    await Promise.all(this.open.values());
  }

  /** Waits; gives whether it is still wanted then. */
  private turn(wait: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait, true);
      this.giveUp = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
  }

  private async finish(
    order: ShotOrder,
    captured: Promise<Captured>,
    streamed: Promise<KeptFrame | undefined>,
  ): Promise<void> {
    captured.catch(() => {});
    const sessionId = await this.sessionId();
    if (sessionId === undefined) return;
    const { shotId: id, moment } = order;
    const exact = await this.exposeStreamed(order, streamed).catch(() => undefined);
    const exposed = exact ?? (await this.exposeSomehow(order, captured));
    this.reports.forget(id);
    await putShot(
      typeof exposed === 'string'
        ? { id, sessionId, width: 0, height: 0, moment, masks: [], missing: exposed }
        : { id, sessionId, ...exposed },
    );
  }

  /** A picture, one taken ahead or the page's own if the browser refuses; or the reason why there is none. */
  private async exposeSomehow(order: ShotOrder, captured: Promise<Captured>): Promise<Exposure | string> {
    try {
      return await this.expose(order, await captured);
    } catch (error) {
      const held = await this.exposeHeld(order).catch(() => undefined);
      if (held) return held;
      const refusal = await refusalOf(error, order.tabId, order.windowId);
      const drawn = /^(otherTab|gone|lost)$/.test(refusal) ? Promise.reject(error) : this.exposeDrawn(order);
      return drawn.catch(() => this.reasons[refusal]);
    }
  }

  /** The picture that was taken ahead, if nothing changed since. */
  private async exposeHeld({ shotId, moment, unseen, ...view }: ShotOrder): Promise<Exposure | undefined> {
    if (moment !== 'before') return undefined;
    const isLost = unseen === 'lost';
    if (!isLost) this.reports.ask(view.tabId, shotId, view.at);
    const { changed, target, told } = await this.reports.composition(shotId, true);
    // Of a page that is gone, a frame that has not told it cannot be asked.
    if (isLost && !told) return undefined;
    const held = changed && (await heldFor(view.tabId, view.windowId, view.at, changed));
    return held && this.developed(held.picture, moment, held, target);
  }

  /** What the page draws of itself: what came after, whatever was asked for. */
  private async exposeDrawn(order: ShotOrder): Promise<Exposure | string> {
    const picture = await renderPage(order.tabId);
    // It took its time: secrets may lie elsewhere by now.
    this.reports.forgetChanges(order.shotId);
    this.reports.ask(order.tabId, order.shotId, order.at);
    await this.reports.composition(order.shotId, true);
    return this.expose({ ...order, moment: 'after' }, { picture, copiedBy: Infinity });
  }

  /** The page as its tab's stream showed it just before an action; nothing when it has none, or not such a frame. */
  private async exposeStreamed(
    { shotId, tabId, at, moment, unseen }: ShotOrder,
    streamed: Promise<KeptFrame | undefined>,
  ): Promise<Exposure | undefined> {
    const frame = await streamed;
    if (!frame || unseen === 'lost') return undefined;
    this.reports.ask(tabId, shotId, at);
    const composition = await this.reports.composition(shotId, true);
    if (!isOf(frame, composition, at)) return undefined;
    return this.developed(frame, moment, composition, composition.target);
  }

  /** The finished picture, or the reason why it may not be used. Rejects when there is no picture at all. */
  private async expose(order: ShotOrder, { picture, copiedBy }: Captured): Promise<Exposure | string> {
    const { shotId, tabId, windowId, at } = order;
    const before = order.moment === 'before';
    // Only now can the page say whether it changed before the picture was there.
    if (before) this.reports.ask(tabId, shotId, at);
    const inFront = await isInFront(order);
    const composition = await this.reports.composition(shotId, before);
    const { masks, target, placed, viewport, changed } = composition;
    if (viewport && !isOfViewport(sizeOfPng(picture), viewport)) throw new NoPicture('resized');
    if (before && placed && changed && !isAfter(changed, copiedBy))
      return this.developed(picture, 'before', this.reports.masksBefore(shotId), target);
    const held = before && changed && (await heldFor(tabId, windowId, at, changed, { picture, masks, target }));
    if (held) return this.developed(held.picture, 'before', held, target);
    if (!inFront) return this.reasons.otherTab;
    if (!placed) return this.reasons.silent;
    // It may show what came of the action: it does not pretend to be older.
    return this.developed(picture, 'after', composition, target);
  }

  private async developed(
    picture: Picture,
    moment: Moment,
    { masks, proposed }: Pick<Shot, 'masks' | 'proposed'>,
    target: Shot['target'],
  ): Promise<Exposure> {
    const image = await develop(picture, masks, await widthCap(browser.storage.local));
    return { ...image, moment, masks, ...(proposed && { proposed }), ...(target && { target }) };
  }

  private async finishAhead({ shotId, tabId, windowId, at }: View, captured: Promise<Captured>): Promise<void> {
    const { picture } = await captured;
    const arrivedAt = performance.timeOrigin + performance.now();
    if (!(await isInFront({ tabId, windowId })) || (await this.sessionId()) === undefined) return;
    const { masks, proposed, complete, viewport } = await this.reports.composition(shotId, false);
    if (!complete || !viewport || !isOfViewport(sizeOfPng(picture), viewport)) return;
    await hold(picture, { masks, proposed, tabId, windowId, at, arrivedAt });
    await askTab<ToPage>(tabId).pictured(at);
  }
}

/** Whether the first change after the action came early enough to be in a picture. */
function isAfter({ after = Infinity }: Changed, copiedBy: number): boolean {
  return after <= copiedBy;
}

/** The browser shoots whatever is in front: whether that still is the tab in question. A tab that is gone was. */
async function isInFront({ tabId, windowId }: Pick<View, 'tabId' | 'windowId'>): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return !tab || (tab.active && tab.windowId === windowId);
}
