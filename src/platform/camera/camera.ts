import type { Box } from '../../core/box';
import type { Mask, Moment, Shot } from '../../core/shot';
import type { Changed, Surface, ToPage } from '../../protocol';
import { browser } from '../browser';
import { askTab } from '../messages';
import { widthCap } from '../settings';
import { putShot } from '../store/recording';
import { type Captured, captureOnce, captureWindow } from './capture';
import { develop, isSame, safe } from './darkroom';
import type { Picture } from './develop';
import { frameBefore, isOf } from './exact';
import type { KeptFrame } from './frames';
import { type HeldPicture, HeldPictures } from './held';
import { renderPage } from './render';
import { Reports } from './reports';

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
}

/** Sentences for the person, when there is no picture. */
export interface MissingReasons {
  refused: string;
  otherTab: string;
  silent: string;
}

type Exposure = Omit<Shot, 'id' | 'sessionId' | 'missing'>;

/** Takes pictures of tabs, masks them and stores them. Holds a picture in memory only until it is stored. */
export class Camera {
  private readonly reports = new Reports();
  private readonly open = new Set<Promise<void>>();
  private readonly held = new HeldPictures();
  /** When a picture was last taken ahead, and the one that waits for its turn. */
  private aheadAt = -Infinity;
  private waiting: ReturnType<typeof setTimeout> | undefined;

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
    const captured = captureWindow(order.windowId);
    this.reports.ask(order.tabId, order.shotId);
    // At once, too: frames come and go.
    const streamed = order.moment === 'before' ? frameBefore(order.tabId, order.at) : Promise.resolve(undefined);
    const work = this.finish(order, captured, streamed).finally(() => this.open.delete(work));
    this.open.add(work);
    return work;
  }

  /** Takes a picture of a page that stands still, for the next action there; not more often than the browser allows. */
  async ahead(view: View): Promise<void> {
    clearTimeout(this.waiting);
    const wait = this.aheadAt + AHEAD_EVERY - performance.now();
    if (wait > 0) {
      this.waiting = setTimeout(() => this.ahead(view), wait);
      return;
    }
    this.aheadAt = performance.now();
    const captured = captureOnce(view.windowId);
    this.reports.ask(view.tabId, view.shotId);
    await this.hold(view, captured).catch(() => {});
    this.reports.forget(view.shotId);
  }

  /** Lets go of pictures that were taken ahead. */
  forget(): void {
    clearTimeout(this.waiting);
    this.held.clear();
  }

  /** A frame's report for a picture that is being taken; later ones are of no use. */
  add(surface: Surface): void {
    this.reports.add(surface);
  }

  /** Resolves when every picture asked for so far is stored, or its absence. */
  async settled(): Promise<void> {
    await Promise.all(this.open);
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

  /** A picture, from the page itself if the browser refuses one; or the reason why there is none. */
  private async exposeSomehow(order: ShotOrder, captured: Promise<Captured>): Promise<Exposure | string> {
    try {
      return await this.expose(order, await captured);
    } catch (refusal) {
      // A page that draws itself shows what came after, whatever was asked for.
      const drawn = renderPage(order.tabId).then((picture) =>
        this.expose({ ...order, moment: 'after' }, { picture, copiedBy: Infinity }),
      );
      return drawn.catch(
        () => `${this.reasons.refused} (${refusal instanceof Error ? refusal.message : String(refusal)})`,
      );
    }
  }

  /** The page as its tab's stream showed it just before an action; nothing when it has none, or not such a frame. */
  private async exposeStreamed(
    { shotId, tabId, at, moment }: ShotOrder,
    streamed: Promise<KeptFrame | undefined>,
  ): Promise<Exposure | undefined> {
    const frame = await streamed;
    if (!frame) return undefined;
    this.reports.ask(tabId, shotId, at);
    const composition = await this.reports.composition(shotId, true);
    if (!isOf(frame, composition, at)) return undefined;
    const { masks, target } = composition;
    return this.developed(frame, { moment, masks, ...(target && { target }) });
  }

  /** The finished picture, or the reason why it may not be used. Rejects when there is no picture at all. */
  private async expose(order: ShotOrder, { picture, copiedBy }: Captured): Promise<Exposure | string> {
    const { shotId, tabId, at } = order;
    const before = order.moment === 'before';
    // Only now can the page say whether it changed before the picture was there.
    if (before) this.reports.ask(tabId, shotId, at);
    const inFront = await isInFront(order);
    const { masks, target, placed, changed } = await this.reports.composition(shotId, before);
    const now = (moment: 'before' | 'after') => this.developed(picture, { moment, masks, ...(target && { target }) });
    if (before && placed && changed && !isAfter(changed, copiedBy)) return now('before');
    const held = before && changed && (await this.heldFor(order, changed, { picture, masks, target }));
    if (held) return this.developed(held.picture, { moment: 'before', masks: held.masks, ...(target && { target }) });
    if (!inFront) return this.reasons.otherTab;
    if (!placed) return this.reasons.silent;
    // It may show what came of the action: it does not pretend to be older.
    return now('after');
  }

  /**
   * A picture from before an action that may already show in `fresh`: one since which nothing changed, or one that
   * looks the same, but for the control that is acted on.
   */
  private async heldFor(
    { tabId, windowId, at }: View,
    changed: Changed,
    fresh: { picture: Picture; masks: Mask[]; target: Box | undefined },
  ): Promise<HeldPicture | undefined> {
    const valid = this.held.showing(tabId, windowId, at, changed);
    const newest = valid ?? this.held.showing(tabId, windowId, at, {});
    if (valid || !newest || !fresh.target) return valid;
    const masks = [...fresh.masks, ...newest.masks];
    return (await isSame(fresh.picture, newest.picture, masks, fresh.target)) ? newest : undefined;
  }

  private async developed(picture: Picture, marks: Pick<Shot, 'moment' | 'masks' | 'target'>): Promise<Exposure> {
    return { ...(await develop(picture, marks.masks, await widthCap(browser.storage.local))), ...marks };
  }

  private async hold({ shotId, tabId, windowId, at }: View, captured: Promise<Captured>): Promise<void> {
    const { picture } = await captured;
    const arrivedAt = performance.timeOrigin + performance.now();
    if (!(await isInFront({ tabId, windowId })) || (await this.sessionId()) === undefined) return;
    const { masks, complete } = await this.reports.composition(shotId, false);
    if (!complete) return;
    this.held.add({ picture: await safe(picture, masks), masks, tabId, windowId, at, arrivedAt });
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
