import * as v from 'valibot';

/** The page an event happened on. Already redacted; the URL carries no credentials and no secret parameters. */
export const PageInfo = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  url: v.pipe(v.string(), v.maxLength(2048)),
  /** The page's main heading, when it shows one. */
  heading: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** Name of the web console, e.g. `Jenkins`; absent when no pack knows the page. */
  console: v.optional(v.pipe(v.string(), v.maxLength(60))),
});
export type PageInfo = v.InferOutput<typeof PageInfo>;

/** Something the page showed after an action: what a reader should see when the step worked. */
export const Evidence = v.object({
  kind: v.picklist(['message', 'dialog', 'heading', 'title', 'download']),
  /** Redacted, at most 200 characters. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/** How the person found what was out of view before. */
export const Scrolled = v.object({
  way: v.picklist(['down', 'up']),
  /** The heading above it, when that was out of view as well. Redacted. */
  heading: v.optional(v.pipe(v.string(), v.maxLength(160))),
});
export type Scrolled = v.InferOutput<typeof Scrolled>;

/** What a page (or the background) reports of one action, before it is stored. */
export const Draft = v.object({
  /** Random; the same draft sent twice is stored once. */
  id: v.pipe(v.string(), v.uuid()),
  /** Kind's id, see `src/events/list.ts`. */
  kind: v.pipe(v.string(), v.maxLength(40)),
  /** Milliseconds since 1970 at the DOM event, with fractions: claimed at the event, it orders the steps. */
  at: v.pipe(v.number(), v.finite()),
  /** What the kind's own schema says. */
  data: v.unknown(),
  page: PageInfo,
  /** The picture asked for at the action, if one was. */
  shotId: v.optional(v.pipe(v.string(), v.uuid())),
  /**
   * Names the control that the action served, when one control takes several actions (open, filter, choose).
   * Only comparable within one document.
   */
  control: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Present when the person scrolled to what was acted on. */
  scrolled: v.optional(Scrolled),
});
export type Draft = v.InferOutput<typeof Draft>;

/** A recorded fact, as stored: append-only but for what is learned later (its evidence). */
export interface RecordedEvent extends Draft {
  sessionId: string;
  /** The browser's number of the tab it happened in; only comparable within one session. */
  tabId: number;
  /** In the order in which they appeared. */
  evidence?: Evidence[];
  /** Taken back by the person with "Undo last step"; the fact stays, no step is made of it. */
  undone?: true;
}
