import * as v from 'valibot';
import { Target } from '../core/target';
import { named, valued } from '../core/words';
import { parentOf } from '../dom/tree';
import { defineKind, sameControl } from './kind';

/** Types of `input` whose value is set with a picker or by dragging, not typed as text. */
const SET = new Set(['range', 'date', 'time', 'datetime-local', 'month', 'week', 'color']);

/** Changes this close together, in milliseconds, are one adjustment: arrow keys and pickers change in small steps. */
const RESTS = 700;

/** Sliders, native and drawn. */
const SLIDER = '[role="slider"], input[type="range"]';

/** A track is no broader than this, in CSS pixels, and its thumb no deeper in it. */
const TRACK_WIDTH = 80;
const TRACK_LEVELS = 4;

/** Keys that move a slider. */
const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|Page(Up|Down))$/;

/** How long a drawn slider may take to show its value after the press, in milliseconds. */
const SHOWN_AFTER = 80;

const Data = v.object({
  target: Target,
  value: v.pipe(v.string(), v.maxLength(60)),
  /** What it was at before. */
  was: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Milliseconds since 1970 of the press with which a drawn slider was moved. */
  since: v.optional(v.number()),
});

/** A slider, date, time or colour: the value it ended at. */
export const adjust = defineKind({
  id: 'adjust',
  schema: Data,
  watch(page, emit) {
    let pending:
      | { field: Element; at: number; was?: string | undefined; since?: number; timer: ReturnType<typeof setTimeout> }
      | undefined;
    /** The field that the person turned to last, and what it was at. */
    let turned: { field: Element; was: string } | undefined;
    /** Sliders that may be moving, with what they were at, and when that began. */
    let moving: { sliders: Map<Element, string>; at: number } | undefined;
    const report = () => {
      if (!pending) return;
      const { field, at, since, was, timer } = pending;
      clearTimeout(timer);
      pending = undefined;
      const clean = (text: string) => page.clean(text.slice(0, 60), 'input-value', 60);
      const data = {
        target: page.targetOf(field),
        value: clean(valueIn(field)),
        ...(was !== undefined && { was: clean(was) }),
        ...(since !== undefined && { since }),
      };
      turned = { field, was: valueIn(field) };
      emit({ data, at, control: page.controlId(field), shotId: page.shoot('now', 'after', field) });
    };
    const changed = (field: Element, at: number, was?: string, since?: number) => {
      if (pending && pending.field !== field) report();
      clearTimeout(pending?.timer);
      const begun = pending?.since ?? since;
      pending = {
        field,
        at: pending?.at ?? at,
        was: pending ? pending.was : was,
        timer: setTimeout(report, RESTS),
        ...(begun !== undefined && { since: begun }),
      };
    };
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLInputElement) || !SET.has(field.type)) return;
      changed(field, page.timeOf(event), turned?.field === field ? turned.was : undefined);
    });
    for (const type of ['pointerdown', 'focusin', 'keydown'] as const)
      page.listen(type, (_, field) => {
        if (field instanceof HTMLInputElement && SET.has(field.type) && pending?.field !== field)
          turned = { field, was: field.value };
      });
    const begin = (event: Event, sliders: Element[]) => {
      moving =
        sliders.length === 0
          ? undefined
          : { sliders: new Map(sliders.map((at) => [at, valueIn(at)])), at: page.timeOf(event) };
    };
    // A slider that a script moves tells no input: what it says before and after is compared.
    const look = () => {
      const begun = moving;
      if (!begun) return;
      setTimeout(() => {
        for (const [slider, before] of begun.sliders)
          if (slider.isConnected && valueIn(slider) !== before) changed(slider, begun.at + 0.01, before, begun.at);
      }, SHOWN_AFTER);
    };
    page.listen('pointerdown', (event, origin) => {
      const sliders = origin && event.button === 0 ? slidersAt(origin) : [];
      if (pending && origin !== pending.field && !sliders.includes(pending.field)) report();
      begin(event, sliders);
    });
    page.listen('pointerup', look);
    page.listen('keydown', (event, origin) => {
      if (!origin?.matches(SLIDER) || !MOVES.test(event.key)) return;
      begin(event, [origin]);
      look();
    });
    page.onFlush(report);
  },
  describe: ({ target, value, was }, words) => ({
    action: 'fill',
    instruction: words(target.name === '' ? 'stepAdjustNameless' : 'stepAdjust', {
      name: named(target.name),
      value: valued(value),
    }),
    target,
    value,
    ...(was !== undefined && { was }),
  }),
  // Pressing the field opened its picker; a slider that is moved on is set once.
  absorbs: (event, earlier) =>
    sameControl(event, earlier) ||
    (v.is(Moved, event.data) &&
      /^(click|drag)$/.test(earlier.kind) &&
      earlier.at >= event.data.since &&
      earlier.tabId === event.tabId),
});

/** A slider that was moved by a press. */
const Moved = v.object({ since: v.number() });

/** What a slider, native or drawn, is at. */
function valueIn(field: Element): string {
  if (field instanceof HTMLInputElement) return field.value;
  return field.getAttribute('aria-valuenow') ?? field.getAttribute('aria-valuetext') ?? '';
}

/** The sliders that a press may move: the one pressed, or those on the track that is pressed. */
function slidersAt(origin: Element): Element[] {
  if (origin.matches('input[type="range"]')) return [];
  for (let level = 0, at: Element | null = origin; at && level < TRACK_LEVELS; level++, at = parentOf(at)) {
    if (at.matches('button, a, label, input, textarea, select')) return [];
    const { width, height } = at.getBoundingClientRect();
    if (Math.min(width, height) > TRACK_WIDTH) return [];
    const sliders = at.matches(SLIDER) ? [at] : [...at.querySelectorAll(SLIDER)];
    if (sliders.length > 0) return sliders.length > 2 ? [] : sliders;
  }
  return [];
}
