import * as v from 'valibot';
import { Draft, Evidence, type PageInfo } from './core/event';
import type { Session } from './core/session';

const uuid = v.pipe(v.string(), v.uuid());
const finite = v.pipe(v.number(), v.finite());

/** A rectangle in CSS pixels of the reporting frame's viewport. */
export const FrameRect = v.object({ x: finite, y: finite, width: finite, height: finite });

/** What a page's document says of itself when its script starts. */
export const Hello = v.object({
  /** Whether this is the tab's top document. */
  top: v.boolean(),
  /** Whether a page opened this one (`window.opener`). */
  opened: v.boolean(),
  /** Whether the browser shows a PDF here: nothing inside it can be observed. */
  pdf: v.boolean(),
});
export type Hello = v.InferOutput<typeof Hello>;

/** A picture asked for, in the task of the DOM event. */
export const ShotRequest = v.object({
  shotId: uuid,
  /** Whether the page has not yet reacted to the action (`before`) or is meant to show its result (`after`). */
  moment: v.picklist(['before', 'after']),
  /** Of the DOM event, in milliseconds since 1970: a picture `before` shows the page as it was then. */
  at: finite,
});
export type ShotRequest = v.InferOutput<typeof ShotRequest>;

/** A page stands still: a picture of it now may show it before the next action. */
export const Offer = v.object({
  shotId: uuid,
  /** When the page stood still, in milliseconds since 1970. */
  at: finite,
});
export type Offer = v.InferOutput<typeof Offer>;

/** When a frame last changed up to an action, and first after it, in milliseconds since 1970; absent when it did not. */
export const Changed = v.object({ before: v.optional(finite), after: v.optional(finite) });
export type Changed = v.InferOutput<typeof Changed>;

/** Where things lie in one frame at the moment of a shot: what must be filled, where child frames are. */
export const Surface = v.object({
  shotId: uuid,
  /** Place of the frame among its parent's frames, from the top down; empty for the top document. */
  path: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20)),
  /** CSS pixels. */
  viewport: v.object({ width: finite, height: finite }),
  masks: v.pipe(
    v.array(
      v.object({
        rect: FrameRect,
        kind: v.pipe(v.string(), v.maxLength(60)),
        /** Not filled: the person decides. */
        possible: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(5000),
  ),
  /** The element acted on, if it is in this frame. */
  target: v.optional(FrameRect),
  /** What changed around the action, once the picture is there. */
  changed: v.optional(Changed),
  /**
   * Content boxes of the frames that show something, by their place among this window's frames; -1 when that cannot be
   * told. Nothing in a `skewed` one can be placed.
   */
  frames: v.pipe(
    v.array(v.object({ index: v.pipe(v.number(), v.integer()), rect: FrameRect, skewed: v.optional(v.literal(true)) })),
    v.maxLength(1000),
  ),
});
export type Surface = v.InferOutput<typeof Surface>;

/** What the page showed after an event that was already reported. */
export const Aftermath = v.object({ eventId: uuid, evidence: v.pipe(v.array(Evidence), v.maxLength(5)) });
export type Aftermath = v.InferOutput<typeof Aftermath>;

/** How the document that reports an arrival came to be shown. */
export const Arrival = v.object({
  draft: Draft,
  /** From the page's own navigation timing. */
  type: v.picklist(['navigate', 'reload', 'back_forward', 'prerender']),
  /** Whether another page led here: it opened this one, or is its referrer. */
  referred: v.boolean(),
});
export type Arrival = v.InferOutput<typeof Arrival>;

/** Whether a page is to record: `off` pages take their script down. */
export type Recording = 'recording' | 'paused' | 'off';

/** What a page is told when its script starts. */
export interface Welcome {
  recording: Recording;
  /** With which it makes fingerprints of secrets, 32 hexadecimal digits; the same in all pages of a recording. */
  key?: string;
  /** Where the page is, to be said when it can be seen no more from whom a message is. */
  place?: Place;
}

/** A document of a recording; the browser's numbers. */
const Place = v.object({ sessionId: uuid, windowId: v.number(), tabId: v.number(), frameId: v.number() });
type Place = v.InferOutput<typeof Place>;

/** What a document that went away had sent and not been told to have arrived: methods of {@link FromPage}, each with its argument. */
export const Parting = v.object({
  place: Place,
  calls: v.pipe(v.array(v.strictTuple([v.string(), v.unknown()])), v.maxLength(1000)),
});
export type Parting = v.InferOutput<typeof Parting>;

/** A recorded page asks the background. Hostile ground: every argument is parsed with the schema above. */
export interface FromPage {
  /** Answers whether this page belongs to a recording. */
  hello(hello: Hello): Promise<Welcome>;
  /**
   * Asks for a picture. Captured synchronously while the message is handled, so that no quota applies; resolves once
   * the picture is stored, or the reason why there is none.
   */
  shoot(request: ShotRequest): Promise<void>;
  /** Offers a picture of the page as it stands still. Resolves when it is held, or not wanted any more. */
  offer(offer: Offer): Promise<void>;
  /** Reports geometry for a shot that is being taken. */
  surface(surface: Surface): Promise<void>;
  /** Resolves once the event is on disk. Sending the same draft again changes nothing. */
  record(draft: Draft): Promise<void>;
  /** Adds evidence to a recorded event. */
  aftermath(aftermath: Aftermath): Promise<void>;
  /** The top document is about to be replaced because of something that happened in it. The id is that departure's. */
  leaving(id: string): Promise<void>;
  /** A top document is there: becomes a step unless the page before it caused it. */
  arrived(arrival: Arrival): Promise<void>;
}

/** What Start answers: the new session, or why there is none, as a key of `_locales`. */
export type StartResult =
  | { sessionId: string }
  | { refused: 'refusedPermission' | 'refusedAlready' | 'refusedNoWindow' };

/** The popup and the editor ask the background. Refused when it comes from a page. */
export interface FromUi {
  /**
   * Starts recording the window (the browser's number). Permission must have been granted before. `exact`: with exact
   * pictures of the tabs that are streamed; without their permission a notice says that there are none. `into`: what is
   * recorded is for an SOP that is there.
   */
  start(windowId: number, title: string, exact: boolean, into?: Session['into']): Promise<StartResult>;
  /** Ends the recording when every step and picture is stored; gives the new SOP's id, or why there is none. */
  stop(): Promise<{ sopId: string } | { refused: 'refusedEmpty' | 'refusedIdle' }>;
  /** Takes exact pictures of a tab from now on, from the stream of that id. */
  stream(tabId: number, streamId: string): Promise<void>;
  /** The stream of a tab ended while it was recorded. */
  streamEnded(tabId: number): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Adds a note as a step of its own. */
  note(text: string): Promise<void>;
  /** Takes the last step back. */
  undo(): Promise<void>;
}

/** The background asks the scripts of one tab, all frames. */
export interface ToPage {
  /** The recording goes on, rests or is over. */
  setRecording(recording: Recording): Promise<void>;
  /** Report where things lie, for the shot of that id; and what changed around a time (milliseconds since 1970). */
  report(shotId: string, at?: number): Promise<void>;
  /** A picture of the page as it stood still at that time (milliseconds since 1970) is held for its next action. */
  pictured(at: number): Promise<void>;
  /** Whether the tab is streamed: it need be neither kept still nor pictured ahead. */
  streamed(on: boolean): Promise<void>;
  /** The page as it is now; nothing while it has not fully arrived. Asked of the top frame only. */
  describe(): Promise<PageInfo | undefined>;
}
