import type { Moment, Shot } from '../../core/shot';
import type { Surface, ToPage } from '../../protocol';
import { browser } from '../browser';
import { askTab } from '../messages';
import { putShot } from '../store/recording';
import { captureWindow } from './capture';
import { develop, pngOf, safe } from './develop';
import { HeldPictures } from './held';
import { renderPage } from './render';
import { type Composition, composeSurfaces } from './surfaces';

/** How long the frames of a tab may take to say what must be masked, in milliseconds. */
const REPORT_WITHIN = 500;

/**
 * How long after it is asked the browser has copied what it shows, in milliseconds; the picture itself, encoded, takes
 * longer. Measured: it never showed a change that came later than that.
 */
const COPIED_WITHIN = 45;

/** Pictures are taken ahead this far apart, in milliseconds: the browser allows two a second when nobody acts. */
const AHEAD_EVERY = 520;

/** One picture to be taken. */
export interface ShotOrder {
  shotId: string;
  moment: Exclude<Moment, 'shared'>;
  tabId: number;
  windowId: number;
  /** Of the action, in milliseconds since 1970. */
  at: number;
}

/** Sentences for the person, when there is no picture. */
export interface MissingReasons {
  refused: string;
  otherTab: string;
  silent: string;
}

type Exposure = Omit<Shot, 'id' | 'sessionId' | 'missing'>;

interface Report {
  surfaces: Surface[];
  /** When the browser had copied what it shows, in milliseconds since 1970. */
  copiedBy: number;
  changed: () => void;
}

/** Takes pictures of tabs, masks them and stores them. Holds a picture in memory only until it is stored. */
export class Camera {
  private readonly reports = new Map<string, Report>();
  private readonly open = new Set<Promise<void>>();
  private readonly held = new HeldPictures();
  /** When a picture was last taken ahead, and the one that waits for its turn. */
  private aheadAt = -Infinity;
  private waiting: { order: Omit<ShotOrder, 'moment'>; timer: ReturnType<typeof setTimeout> } | undefined;

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
    const picture = captureWindow(order.windowId);
    this.reportOf(order.shotId).copiedBy = Date.now() + COPIED_WITHIN;
    askTab<ToPage>(order.tabId)
      .report(order.shotId)
      .catch(() => {});
    const work = this.finish(order, picture).finally(() => this.open.delete(work));
    this.open.add(work);
    return work;
  }

  /** Takes a picture of a page that stands still, for the next action there; not more often than the browser allows. */
  async ahead(order: Omit<ShotOrder, 'moment'>): Promise<void> {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    const wait = this.aheadAt + AHEAD_EVERY - performance.now();
    if (wait > 0) {
      this.waiting = { order, timer: setTimeout(() => this.ahead(order), wait) };
      return;
    }
    this.aheadAt = performance.now();
    const picture = browser.tabs.captureVisibleTab(order.windowId, { format: 'png' });
    this.reportOf(order.shotId);
    askTab<ToPage>(order.tabId)
      .report(order.shotId)
      .catch(() => {});
    await this.hold(order, picture).catch(() => {});
    this.reports.delete(order.shotId);
  }

  /** Lets go of pictures that were taken ahead. */
  forget(): void {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    this.held.clear();
  }

  /** A frame's report for a picture that is being taken; later ones are of no use. */
  add(surface: Surface): void {
    const report = this.reportOf(surface.shotId);
    report.surfaces.push(surface);
    report.changed();
  }

  /** Resolves when every picture asked for so far is stored, or its absence. */
  async settled(): Promise<void> {
    await Promise.all(this.open);
  }

  private reportOf(shotId: string): Report {
    const known = this.reports.get(shotId);
    if (known) return known;
    const report: Report = { surfaces: [], copiedBy: Infinity, changed: () => {} };
    this.reports.set(shotId, report);
    // A report without a picture to go with, and one that nobody collects, must not stay.
    setTimeout(() => this.reports.delete(shotId), 20 * REPORT_WITHIN);
    return report;
  }

  private async finish(order: ShotOrder, picture: Promise<string>): Promise<void> {
    picture.catch(() => {});
    const sessionId = await this.sessionId();
    if (sessionId === undefined) return;
    const { shotId: id, moment } = order;
    const exposed = await this.exposeSomehow(order, picture);
    this.reports.delete(id);
    await putShot(
      typeof exposed === 'string'
        ? { id, sessionId, width: 0, height: 0, moment, masks: [], missing: exposed }
        : { id, sessionId, ...exposed },
    );
  }

  /** A picture, from the page itself if the browser refuses one; or the reason why there is none. */
  private async exposeSomehow(order: ShotOrder, picture: Promise<string>): Promise<Exposure | string> {
    try {
      return await this.expose(order, picture, order.moment);
    } catch (refusal) {
      // A page that draws itself shows what came after, whatever was asked for.
      const drawn = this.expose(order, renderPage(order.tabId), 'after');
      return drawn.catch(
        () => `${this.reasons.refused} (${refusal instanceof Error ? refusal.message : String(refusal)})`,
      );
    }
  }

  /** The finished picture, or the reason why it may not be used. Rejects when there is no picture at all. */
  private async expose(order: ShotOrder, picture: Promise<string>, moment: Moment): Promise<Exposure | string> {
    const png = pngOf(await picture);
    if (!(await isInFront(order))) return this.reasons.otherTab;
    const before = moment === 'before';
    // Only now can the page say whether it changed before the picture was there.
    if (before)
      askTab<ToPage>(order.tabId)
        .report(order.shotId, order.at)
        .catch(() => {});
    const { masks, target, placed, changed } = await this.composition(order.shotId, before);
    if (!placed) return this.reasons.silent;
    const marks = { masks, ...(target && { target }) };
    const { copiedBy } = this.reportOf(order.shotId);
    if (!before || (changed && (changed.after ?? Infinity) > copiedBy))
      return { ...(await develop(png, masks)), moment, ...marks };
    const held = changed && this.held.showing(order.tabId, order.windowId, order.at, changed);
    if (held) return { ...(await develop(held.picture, [])), moment, masks: held.masks, ...(target && { target }) };
    // It may show what came of the action. Most changes this early are none that anybody sees: a class, a focus.
    return { ...(await develop(png, masks)), moment, ...marks };
  }

  private async hold(order: Omit<ShotOrder, 'moment'>, picture: Promise<string>): Promise<void> {
    const png = pngOf(await picture);
    const arrivedAt = Date.now();
    if (!(await isInFront(order)) || (await this.sessionId()) === undefined) return;
    const { masks, complete } = await this.composition(order.shotId, false);
    if (!complete) return;
    const { tabId, windowId, at } = order;
    this.held.add({ picture: await safe(png, masks), masks, tabId, windowId, at, arrivedAt });
  }

  /** What the frames said, as soon as all did – of changes too, when they are asked – or when their time is up. */
  private async composition(shotId: string, changes: boolean): Promise<Composition> {
    const report = this.reportOf(shotId);
    const deadline = performance.now() + REPORT_WITHIN;
    for (;;) {
      const composition = composeSurfaces(report.surfaces);
      const left = deadline - performance.now();
      if ((composition.complete && (!changes || composition.changed)) || left <= 0) return composition;
      await new Promise<void>((resolve) => {
        report.changed = resolve;
        setTimeout(resolve, left);
      });
    }
  }
}

/** The browser shoots whatever is in front: whether that still is the tab in question. A tab that is gone was. */
async function isInFront({ tabId, windowId }: Pick<ShotOrder, 'tabId' | 'windowId'>): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return !tab || (tab.active && tab.windowId === windowId);
}
