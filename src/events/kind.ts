import type * as v from 'valibot';
import type { Described } from '../core/compose';
import type { PageInfo, RecordedEvent } from '../core/event';
import type { Moment } from '../core/shot';
import type { Target } from '../core/target';
import type { Words } from '../core/words';
import type { Listen } from '../dom/listen';

/** What a kind reports: the facts, and what the content script needs to make a draft of them. */
export interface Fact<Data> {
  data: Data;
  /** Milliseconds since 1970, from {@link RecordedPage.timeOf}; orders the steps. */
  at: number;
  /** The page as it was at the action; the present one when absent. */
  page?: PageInfo;
  /** From {@link RecordedPage.shoot}. */
  shotId?: string;
  /** The element whose several actions make one step, see {@link RecordedPage.controlId}. */
  control?: string;
}

/** Reports a fact. */
export type Emit<Data> = (fact: Fact<Data>) => void;

/** An action that began: everything about it is frozen before the page can react. */
export interface Gesture {
  /** The element the person meant. */
  element: Element;
  target: Target;
  at: number;
  page: PageInfo;
  shotId?: string;
  /** The list control that the element belongs to: what opens it, as it was then. */
  list?: { trigger: Element; target: Target };
  /** What the element says, when it is an option: it may be gone when the choice is made. */
  option?: string;
  /** A press of the pointer, or of a key. */
  by: 'pointer' | 'key';
  /** A link pressed with Ctrl or Command held: it opens in a new tab. */
  newTab?: true;
  /** Where on a canvas it was pressed, in hundredths of its width and height: the browser knows no more of it. */
  place?: { x: number; y: number };
}

/** The page as kinds see it. Everything it gives is already redacted. */
export interface RecordedPage {
  document: Document;
  /** Calls back for what the person does, until observing ends. */
  listen: Listen;
  /** Calls back when a gesture is complete: released on what it began on, or what it began on is gone. */
  onPressed(callback: (gesture: Gesture) => void): void;
  /** Calls back each time the page rests after a change: the time to read what an action will ask for. */
  onRest(callback: () => void): void;
  /** Calls back when what is pending must be reported now: the recording stops, or the page goes away. */
  onFlush(callback: () => void): void;
  /** The element as a stranger would look for it. `naming` names it when that is not the element itself. */
  targetOf(element: Element, naming?: Element): Target;
  /** The page as it is now. */
  info(): PageInfo;
  /** Whether only the console itself wants what is asked there: a survey, a tour. A press on it is no step. */
  isNoise(element: Element): boolean;
  /** Milliseconds since 1970 of a DOM event. */
  timeOf(event: Event): number;
  /** A text as it may be kept, of at most `longest` UTF-16 code units. */
  clean(text: string, context: 'input-value' | 'label' | 'terminal', longest?: number): string;
  /**
   * Asks for a picture with `element` marked in it; gives its id at once. `now`: the request leaves in this very task.
   * `settled`: it leaves when the page has shown what it makes of the action.
   */
  shoot(when: 'now' | 'settled', moment: Exclude<Moment, 'shared'>, element?: Element): string;
  /** A name for a control that takes several actions; the same element gives the same name. */
  controlId(element: Element): string;
}

/** A page that nobody listens to yet. */
export type UnheardPage = Omit<RecordedPage, 'listen' | 'onPressed'>;

/** One thing that can be recorded. It claims positively: no kind takes "whatever is left". */
export interface EventKind<Data = unknown> {
  /** Stored with every event: never renamed. */
  id: string;
  /** Nothing that appears afterwards is its outcome: a page that opens shows much, and typing makes nothing happen. */
  quiet?: true;
  /** The shape of its data. */
  schema: v.GenericSchema<unknown, Data>;
  /** Observes a page until `signal` aborts. Absent for what only the browser or our own pages can see. */
  watch?(page: RecordedPage, emit: Emit<Data>, signal: AbortSignal): void;
  /** What an event of it means, in `words`. */
  describe(data: Data, words: Words): Described;
  /** Whether `event`, of this kind, makes the step of `earlier`, right before it, unnecessary. */
  absorbs?(event: RecordedEvent, earlier: RecordedEvent): boolean;
}

/** Whether two events of a tab are about the same control. */
export function sameControl(event: RecordedEvent, earlier: RecordedEvent): boolean {
  return event.control !== undefined && event.control === earlier.control && event.tabId === earlier.tabId;
}

/** Lets the compiler infer a kind's data from its schema. */
export function defineKind<Data>(kind: EventKind<Data>): EventKind<Data> {
  return kind;
}
