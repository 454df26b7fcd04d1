import * as v from 'valibot';

/** What a value that tells environments apart is. Each has a message, `where_` and its name: never renamed. */
export const EnvironmentLabel = v.picklist([
  'account',
  'application',
  'cluster',
  'directory',
  'folder',
  'group',
  'job',
  'namespace',
  'organisation',
  'project',
  'region',
  'repository',
  'resourceGroup',
  'role',
  'service',
  'subscription',
  'virtualHost',
]);
export type EnvironmentLabel = v.InferOutput<typeof EnvironmentLabel>;

/** Where in a console one is, e.g. which account and region: the widest first. */
export const Environment = v.pipe(
  v.array(v.object({ label: EnvironmentLabel, value: v.pipe(v.string(), v.minLength(1), v.maxLength(80)) })),
  v.maxLength(8),
);
export type Environment = v.InferOutput<typeof Environment>;

/** The page an event happened on. Already redacted; the URL carries no credentials and no secret parameters. */
export const PageInfo = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  url: v.pipe(v.string(), v.maxLength(2048)),
  /** The page's main heading, when it shows one. */
  heading: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** Name of the web console, e.g. `Jenkins`; absent when no pack knows the page. */
  console: v.optional(v.pipe(v.string(), v.maxLength(60))),
  environment: v.optional(Environment),
  /** What part of the console is shown, by its pack: where heading and title do not tell. */
  place: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** The last of its breadcrumbs. */
  crumb: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** The present step of a wizard. */
  step: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** The selected tab. */
  tab: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** What a page that asks for little else asks for. */
  asks: v.optional(v.picklist(['password', 'code'])),
});
export type PageInfo = v.InferOutput<typeof PageInfo>;

/** Something the page showed after an action: what a reader should see when the step worked. */
export const Evidence = v.object({
  /** `error`: a message that says something is wrong. It is no outcome, but worth knowing. */
  kind: v.picklist(['error', 'message', 'dialog', 'heading', 'title', 'row', 'progress', 'download']),
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
