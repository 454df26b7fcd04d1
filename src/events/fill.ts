import * as v from 'valibot';
import { inputReference, secretInput } from '../core/input';
import { toPlainText } from '../core/instruction';
import { Target } from '../core/target';
import { named, valued } from '../core/words';
import { EditorText, isEditor } from '../dom/editor';
import { isSecretField, namingElement, textFieldOf, textIn } from '../dom/field';
import { defineKind, type Emit, type RecordedPage } from './kind';
import { listboxOf } from './listbox';
import { watchPicking } from './picking';

/** Longer texts are cut, in characters. */
const LONGEST = 20_000;

/** What was there before is kept up to this length, in characters: a piece of it restores nothing. */
const LONGEST_BEFORE = 2000;

const Data = v.object({
  target: Target,
  /** What the field held when it was left; absent for a secret. */
  value: v.optional(v.pipe(v.string(), v.maxLength(LONGEST))),
  secret: v.optional(v.literal(true)),
  /** What it held before, if that is known whole; absent for a secret. */
  was: v.optional(v.pipe(v.string(), v.maxLength(LONGEST))),
  /** Lines of a code editor that never came into view are missing from the value. */
  partial: v.optional(v.literal(true)),
  /** It was pressed together, in a calendar for one: milliseconds since 1970 of the first press for it. */
  since: v.optional(v.number()),
});
type Data = v.InferOutput<typeof Data>;

/** How long no key comes when typing rests, in milliseconds. */
const RESTS = 350;

/** A visit to a text field that changed what it holds: one step, however it was typed. */
export const fill = defineKind({
  id: 'fill',
  quiet: true,
  schema: Data,
  watch(page, emit) {
    const visits = new Visits(page, emit);
    const fieldAt = (origin: Element | undefined) => origin && textFieldOf(origin);
    page.listen('focusin', (_, origin) => visits.begin(fieldAt(origin)));
    // A field that was focused before recording began has no focusin; its first key begins the visit.
    page.listen('keydown', (_, origin) => visits.begin(fieldAt(origin)));
    page.listen('beforeinput', (_, origin) => visits.begin(fieldAt(origin)));
    page.listen('input', (event, origin) => {
      // The browser makes the event of a script's `execCommand` itself, and calls it trusted.
      if (page.document.defaultView?.navigator.userActivation.hasBeenActive)
        visits.typed(fieldAt(origin), page.timeOf(event));
    });
    // A field with a mask puts in itself what the keys say: no input is told.
    page.listen('keydown', (event, origin) => {
      if (event.key.length === 1 || /^(Backspace|Delete|Arrow(Up|Down))$/.test(event.key))
        visits.touched(fieldAt(origin), page.timeOf(event));
    });
    // A code editor draws only the lines in view: others are seen when it is scrolled.
    for (const type of ['keydown', 'input', 'wheel', 'scroll', 'pointerup', 'paste'] as const)
      page.listen(type, () => visits.look());
    page.listen('focusout', (_, origin) => visits.end(fieldAt(origin)));
    page.listen('pointerdown', (_, origin) => visits.leftBy(fieldAt(origin)));
    page.listen('keydown', ({ key }) => {
      if (key === 'Enter' && visits.field instanceof HTMLInputElement) visits.end(visits.field);
    });
    page.onFlush(() => visits.end(visits.field));
    watchPicking(page, ({ field, value, was, at, since }) => {
      const clean = (text: string) => page.clean(text.slice(0, LONGEST), 'input-value', LONGEST);
      const data = { target: page.targetOf(field), value: clean(value), was: clean(was), since };
      emit({ data, at, shotId: page.shoot('now', 'after', field), control: page.controlId(field) });
      visits.forget(field);
    });
  },
  describe({ target, value, secret, was, partial }, words) {
    const name = named(target.name || (target.context ?? ''));
    const key = target.name === '' ? 'Nameless' : '';
    if (secret) {
      const input = secretInput(target.name || (target.context ?? ''));
      const value = valued(inputReference(input.name));
      return { action: 'fill', instruction: words(`stepFillSecret${key}`, { name, value }), target, secret, input };
    }
    const before = was === undefined ? {} : { was };
    if (value === '')
      return { action: 'fill', instruction: words(`stepClear${key}`, { name }), target, value, ...before };
    const lines = (value ?? '').includes('\n');
    return {
      action: 'fill',
      instruction: words(lines ? `stepFillLines${key}` : `stepFill${key}`, { name, value: valued(value ?? '') }),
      target,
      ...(value !== undefined && { value }),
      ...before,
      ...(partial && { warning: toPlainText(words('reviewPartialText')) }),
    };
  },
  // What was pressed for a value, or typed before it, is told by the value.
  absorbs: (event, earlier) =>
    v.is(Picked, event.data) &&
    earlier.at >= event.data.since &&
    earlier.tabId === event.tabId &&
    (earlier.kind === 'click' || earlier.control === event.control),
});

/** A value that was pressed together. */
const Picked = v.object({ since: v.number() });

/** The visit that is going on. */
class Visits {
  field: HTMLElement | undefined;
  private before = '';
  /** The same, when all of it is known and may be kept. */
  private was: string | undefined;
  private startedAt: number | undefined;
  private target: Target | undefined;
  /** What a code editor has shown so far. */
  private shown: EditorText | undefined;
  private looking = false;
  /** A picture of what was typed so far, and the timer that takes it. */
  private shotId: string | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: RecordedPage,
    private readonly emit: Emit<Data>,
  ) {}

  begin(field: HTMLElement | undefined): void {
    if (!field || field === this.field) return;
    this.end(this.field);
    this.field = field;
    const secret = isSecretField(field);
    this.shown = isEditor(field) && !secret ? new EditorText(field) : undefined;
    this.shown?.look();
    this.before = secret ? '' : this.read(field);
    const whole = !secret && this.before.length <= LONGEST_BEFORE && this.shown?.read().complete !== false;
    this.was = whole ? this.before : undefined;
    this.target = this.page.targetOf(field, namingElement(field));
    this.startedAt = undefined;
    this.shotId = undefined;
  }

  /** The editor may show other lines by the time the page has drawn itself. */
  look(): void {
    const { shown } = this;
    if (!shown || this.looking) return;
    this.looking = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.looking = false;
        if (this.shown === shown) shown.look();
      }),
    );
  }

  private clean(text: string): string {
    return this.page.clean(text.slice(0, LONGEST), text.includes('\n') ? 'terminal' : 'input-value', LONGEST);
  }

  private read(field: HTMLElement): string {
    return this.shown ? this.shown.read().text : textIn(field);
  }

  /** A key that may change what the field holds. */
  touched(field: HTMLElement | undefined, at: number): void {
    this.begin(field);
    if (field) this.startedAt ??= at;
  }

  /** What the field holds now is told already. */
  forget(field: HTMLElement): void {
    if (field === this.field) this.was = this.before = this.read(field);
  }

  typed(field: HTMLElement | undefined, at: number): void {
    this.begin(field);
    if (!field) return;
    this.startedAt ??= at;
    this.shotId = undefined;
    clearTimeout(this.pause);
    // The person may scroll on before the field is left: what is typed is pictured as soon as the typing rests.
    this.pause = setTimeout(() => {
      if (this.field === field) this.shotId = this.page.shoot('now', 'after', field);
    }, RESTS);
  }

  /** The person pressed somewhere: in `field`, or in no text field at all. */
  leftBy(field: HTMLElement | undefined): void {
    if (field !== this.field) this.end(this.field);
  }

  end(field: HTMLElement | undefined): void {
    if (!field || field !== this.field) return;
    const { startedAt: at, target, before, was } = this;
    this.field = undefined;
    clearTimeout(this.pause);
    if (at === undefined || !target) return;
    const secret = isSecretField(field);
    this.shown?.look();
    const value = secret ? undefined : this.read(field);
    if (value === before) return;
    const partial = this.shown !== undefined && (!this.shown.read().complete || (value?.length ?? 0) > LONGEST);
    const list = listboxOf(field);
    this.emit({
      data: {
        target,
        ...(value !== undefined && { value: this.clean(value) }),
        ...(!secret && was !== undefined && { was: this.clean(was) }),
        ...(secret && { secret: true as const }),
        ...(partial && { partial: true as const }),
      },
      at,
      // The value is in already: what ends a visit comes right after it.
      shotId: this.shotId ?? this.page.shoot('now', 'after', field),
      control: this.page.controlId(list?.trigger ?? field),
    });
  }
}
