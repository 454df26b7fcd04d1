import { consoleOf } from '../../consoles';
import type { ConsolePack } from '../../consoles/pack';
import type { Draft, PageInfo } from '../../core/event';
import { evidenceIndex } from '../../dom/evidence';
import { listenAt } from '../../dom/listen';
import { nameWith } from '../../dom/name';
import { pageSigns } from '../../dom/page-info';
import { watchScrolling } from '../../dom/scrolling';
import { sensitiveIndex } from '../../dom/sensitive';
import { surveyOf } from '../../dom/survey';
import { targetOf } from '../../dom/target';
import { kinds } from '../../events';
import { watchGestures } from '../../events/gesture';
import type { EventKind, Fact, Gesture, RecordedPage, UnheardPage } from '../../events/kind';
import { withoutRepeats } from '../../events/repeat';
import { ask } from '../../platform/messages';
import type { Changed, FromPage, Recording, Welcome } from '../../protocol';

import { findings, fingerprinter, isAllowed, isCertain, type Manner, type Placeholder, RULES } from '../../redaction';

import { watchAftermath } from './aftermath';
import { readAhead } from './ahead';
import { keepArmed } from './armed';
import { watchArrival } from './arrival';
import { cleaner, cleanScrolled, cleanTarget } from './clean';
import { newId } from './id';
import { watchLists } from './lists';
import { createOutbox } from './outbox';
import { pageInfo } from './page';
import { createLeaver } from './parting';
import { type Pictures, picturesOf } from './pictures';
import { readSurface } from './surface';

/** How long a page is given to show what it makes of an action before its picture is taken, in milliseconds. */
const SETTLES_WITHIN = 120;

/** How often a page is asked whether it is of a known console; a large one, which takes its time, more seldom. */
const ASKED_FOR_CONSOLE = 20;

/** What the background may ask of a recorded document. */
export interface Recorder extends Pick<Pictures, 'report' | 'pictured' | 'streamed'> {
  setRecording(recording: Recording): void;
  /** The page as it is now; nothing while it has not fully arrived. */
  describe(): PageInfo | undefined;
  /** Reports what is pending; resolves when the background has it all. */
  flush(): Promise<void>;
}

/** Observes a document until `running` aborts. Nothing in the page is changed, cancelled or listened to afterwards. */
export function startRecorder(document: Document, running: AbortController): Recorder {
  const { signal } = running;
  const view = document.defaultView ?? window;
  const leaver = createLeaver();
  const background = ask<FromPage>('page', leaver.note);
  const outbox = createOutbox(() => running.abort());
  let pack: ConsolePack | undefined;
  let asked = 0;
  /** A console is told by its markup, which may come late; a page that is none is not asked for ever. */
  const recognise = () => {
    if (pack || asked > ASKED_FOR_CONSOLE) return pack;
    const start = view.performance.now();
    pack = consoleOf(document);
    asked += 1 + view.performance.now() - start;
    return pack;
  };
  const lists = watchLists(view, outbox, () => relearn(), signal);
  const sensitive = sensitiveIndex(
    (text, context) => {
      const own = lists.now();
      // Rules find nothing in so short a text, patterns of the person's may.
      if (text.length < 6 && !own?.deny) return [];
      return findings(text, context, RULES, own).map((finding) => ({
        ...finding,
        ...(!isCertain(finding.rule) && { possible: true }),
      }));
    },
    () => pack?.secrets,
    (text) => {
      const own = lists.now();
      return own !== undefined && isAllowed(text, own);
    },
  );
  const evidence = evidenceIndex();
  const signs = pageSigns(document);
  const survey = surveyOf(document, [sensitive, evidence, signs], signal);
  survey.onChange(sensitive.changed);
  survey.onRest(() => {
    signs.complete();
    for (const callback of rests) callback();
  });
  /** Until the background has given the key, secrets are not told from each other. */
  let placeholder: Placeholder | undefined;
  let place: Welcome['place'];
  const manner = (): Manner => ({ lists: lists.now(), placeholder });
  const clean = cleaner(sensitive.secretValues, manner);
  nameWith((element) => pack?.labelOf?.(element));
  const flushes: (() => void)[] = [];
  const rests: (() => void)[] = [];
  const pressed: ((gesture: Gesture) => void)[] = [];
  const controls = new WeakMap<Element, string>();
  let paused = false;
  let scrolledAt: ReturnType<typeof watchScrolling> = () => undefined;

  const read = (shotId: string, element?: Element, changed?: Changed) =>
    readSurface(view, shotId, survey, sensitive, lists.now() !== undefined, element, changed);
  const pictures = picturesOf(view, survey, read, () => paused, background, outbox, signal);
  const ahead = readAhead(
    document,
    survey,
    (element, naming) => cleanTarget(targetOf(element, naming), clean),
    () => pageInfo(document, signs.read(), recognise(), clean, manner()),
  );
  /** Another list: the page is read anew, and a picture that is held of it shows too much or too little. */
  const relearn = () => {
    sensitive.forget();
    ahead.forget();
    pictures.pictured(0);
    survey.again();
  };

  const take = (...shot: Parameters<typeof pictures.take>) => {
    if (!paused) pictures.take(...shot);
  };
  const page: UnheardPage = {
    document,
    onFlush: (callback) => flushes.push(callback),
    onRest: (callback) => rests.push(callback),
    targetOf: ahead.targetOf,
    info: ahead.info,
    isNoise: (element) => element.closest(pack?.noise ?? 'none') !== null,
    timeOf: (event) => view.performance.timeOrigin + event.timeStamp,
    clean,
    shoot(when, moment, element) {
      const shotId = newId();
      if (when === 'now') take(shotId, moment, element);
      else setTimeout(() => view.requestAnimationFrame(() => take(shotId, moment, element)), SETTLES_WITHIN);
      return shotId;
    },
    controlId(element) {
      const known = controls.get(element) ?? newId();
      controls.set(element, known);
      return known;
    },
  };

  const aftermath = watchAftermath(
    document,
    survey,
    evidence,
    clean,
    (report) => outbox.send(() => background.aftermath(report)),
    signal,
  );

  const draftOf = (kind: string, fact: Fact<unknown>): Draft => {
    const { data, at, page: info = page.info(), shotId, control } = fact;
    const scrolled = scrolledAt(at);
    return {
      id: newId(),
      kind,
      at,
      data,
      page: info,
      ...(shotId && { shotId }),
      ...(control && { control }),
      ...(scrolled && { scrolled: cleanScrolled(scrolled, clean) }),
    };
  };
  const emit = (kind: EventKind) => (fact: Fact<unknown>) => {
    const draft = draftOf(kind.id, fact);
    if (paused) return;
    outbox.send(() => background.record(draft));
    if (!kind.quiet) aftermath.begin(draft.id);
  };

  /** Listens to everything until `armed` aborts. */
  const arm = (armed: AbortSignal) => {
    pressed.length = 0;
    flushes.length = 0;
    rests.length = 0;
    const listen = listenAt(view, armed);
    const heard: RecordedPage = { ...page, listen, onPressed: (callback) => pressed.push(callback) };
    scrolledAt = watchScrolling(listen, page.timeOf);
    for (const kind of kinds) kind.watch?.(heard, emit(kind), armed);
    for (const type of ['pointerdown', 'keydown'] as const)
      listen(type, (event) => !paused && acts(event) && aftermath.rest());
    watchGestures(heard, withoutRepeats(heard, tellPressed));
    ahead.follow(listen);
    pictures.follow(listen);
    listen('pagehide', () => {
      flush();
      // What the person's lists mask must not be written down before they are known.
      leaver.depart(lists.now() && place, () => {
        outbox.again();
        pictures.leave();
      });
    });
  };
  const tellPressed = (gesture: Gesture) => {
    for (const callback of pressed) callback(gesture);
  };
  const flush = () => {
    for (const callback of flushes) callback();
  };
  /** Reports what is pending while the page stays: what it shows by now may not have been read yet. */
  const finish = () => {
    // First: what is reported now is an action itself, and what is shown belongs to the one before.
    if (!paused) aftermath.lookNow();
    flush();
  };
  keepArmed(document, arm, signal);
  const arrival = watchArrival(page, draftOf, background, outbox, signal);

  const setRecording = (recording: Recording) => {
    if (recording === 'off') running.abort();
    // What was begun before the pause belongs to the recording.
    else if (recording === 'paused' && !paused) finish();
    paused = recording !== 'recording';
  };
  outbox.send(async () => {
    const pdf = document.contentType === 'application/pdf';
    const welcome = await background.hello({ top: view === view.top, opened: view.opener !== null, pdf });
    if (welcome.key !== undefined) {
      placeholder = fingerprinter(welcome.key);
      ahead.forget();
    }
    place = welcome.place;
    setRecording(welcome.recording);
  });

  return {
    setRecording,
    report: pictures.report,
    pictured: pictures.pictured,
    streamed: pictures.streamed,
    describe: () => (arrival.reported ? page.info() : undefined),
    async flush() {
      finish();
      await outbox.settled();
    },
  };
}

/** A press, or a key that presses: typing makes nothing of its own appear. */
function acts(event: PointerEvent | KeyboardEvent): boolean {
  return event.type === 'pointerdown' || ('key' in event && /^(Enter| )$/.test(event.key));
}
