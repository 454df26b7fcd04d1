import * as v from 'valibot';
import type { RecordedEvent } from '../core/event';
import { Target } from '../core/target';
import { named } from '../core/words';
import { byId, closestUp, oneLine } from '../dom/tree';
import { defineKind, type RecordedPage, sameControl } from './kind';
import { listboxOf, optionText } from './listbox';

const Data = v.object({
  /** The control that shows the choice. */
  target: Target,
  /** The chosen option as shown; several are joined by commas. */
  value: v.pipe(v.string(), v.maxLength(500)),
  /** What was chosen before, when it was one option alone. */
  was: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** Nothing else is chosen: it takes the place of what was chosen right before. */
  whole: v.optional(v.literal(true)),
  /** It was chosen before, among others, and is no longer. */
  removed: v.optional(v.literal(true)),
});

type How = Partial<Pick<v.InferOutput<typeof Data>, 'whole' | 'removed' | 'was'>>;

/** Choices this close together, in milliseconds, lead to the last of them. */
const PASSED_WITHIN = 1500;

/** A choice from a list: a native `select`, or a list box that a button or field opens. */
export const select = defineKind({
  id: 'select',
  schema: Data,
  watch(page, emit) {
    const clean = (text: string) => page.clean(text.slice(0, 500), 'input-value', 500);
    const chosen = (trigger: Element, target: Target, value: string, at: number, { was, ...how }: How = {}) =>
      emit({
        data: { target, value: clean(value), ...(was !== undefined && was !== value && { was: clean(was) }), ...how },
        at,
        shotId: page.shoot('settled', 'after', trigger),
        control: page.controlId(trigger),
      });
    /** The native list that the person turned to last, and what it showed. */
    let turned: { field: Element; was: string } | undefined;
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLSelectElement)) return;
      const was = turned?.field === field ? turned.was : undefined;
      turned = { field, was: shownIn(field) };
      const how = { whole: true, ...(was !== undefined && { was }) } as const;
      chosen(field, page.targetOf(field), turned.was, page.timeOf(event), how);
    });
    for (const type of ['pointerdown', 'focusin', 'keydown'] as const)
      page.listen(type, (_, field) => {
        if (field instanceof HTMLSelectElement) turned = { field, was: shownIn(field) };
      });
    /** The option that is pressed, and whether choosing it takes it back: lists show the choice before the click. */
    let pressed: { option: Element; how: How } | undefined;
    page.listen('pointerdown', (_, origin) => {
      const option = origin && closestUp(origin, (at) => at.getAttribute('role') === 'option');
      pressed = option && { option, how: howOf(option) };
    });
    page.onPressed(({ element, list, at, option, by }) => {
      // Keys are heard below: lists often take them without being pressed by them.
      if (by === 'pointer' && option !== undefined && list && !(element instanceof HTMLOptionElement))
        chosen(list.trigger, list.target, option, at, pressed?.option === element ? pressed.how : {});
    });
    page.listen('keydown', (event, field) => {
      const option = field && activeOption(field, event.key);
      if (field && option) chooseByKey(page, field, option, page.timeOf(event), chosen);
    });
  },
  describe({ target, value, was, removed }, words) {
    const key = `stepSelect${removed ? 'Off' : ''}${target.name === '' ? 'Nameless' : ''}`;
    return {
      action: 'select',
      instruction: words(key, { name: named(target.name), value: named(value) }),
      target,
      value,
      ...(was !== undefined && { was }),
    };
  },
  // Opening the list and filtering it served the choice.
  absorbs: (event, earlier) => sameControl(event, earlier) && (earlier.kind !== event.kind || isPassed(event, earlier)),
});

/**
 * Whether an earlier choice from a native list was only on the way to this one: passed by arrow keys, or one of several
 * that are chosen one after the other.
 */
function isPassed(event: RecordedEvent, earlier: RecordedEvent): boolean {
  const { whole, value } = event.data as v.InferOutput<typeof Data>;
  if (!whole) return false;
  const before = (earlier.data as v.InferOutput<typeof Data>).value;
  const chosen = value.split(', ');
  const isAdded = before !== value && before.split(', ').every((one) => chosen.includes(one));
  return isAdded || event.at - earlier.at < PASSED_WITHIN;
}

function chooseByKey(
  page: RecordedPage,
  field: Element,
  option: Element,
  at: number,
  chosen: (trigger: Element, target: Target, value: string, at: number, how: How) => void,
): void {
  const trigger = listboxOf(field)?.trigger ?? field;
  chosen(trigger, page.targetOf(trigger), optionText(option), at, howOf(option));
}

/** What a list shows as chosen. */
function shownIn(field: HTMLSelectElement): string {
  return [...field.selectedOptions].map((option) => oneLine(option.label)).join(', ');
}

/** What choosing the option will mean, as long as the list has not reacted. */
function howOf(option: Element): How {
  if (isTakenBack(option)) return { removed: true };
  const list = closestUp(option, (at) => at.getAttribute('role') === 'listbox');
  if (!list || list.getAttribute('aria-multiselectable') === 'true') return {};
  const [before, another] = list.querySelectorAll('[role="option"][aria-selected="true"]');
  return before && !another && before !== option ? { was: optionText(before) } : {};
}

/** The option that the key would choose: the one that has the focus, or that the field points to. */
function activeOption(field: Element, key: string): Element | undefined {
  if (/^(Enter| )$/.test(key) && field.getAttribute('role') === 'option' && listboxOf(field)) return field;
  if (key !== 'Enter') return undefined;
  const id = field.getAttribute('aria-activedescendant');
  const option = id ? byId(field, id) : undefined;
  return option?.getAttribute('role') === 'option' ? option : undefined;
}

/** Whether choosing the option takes it back: it is chosen, in a list that several are chosen from. */
function isTakenBack(option: Element): boolean {
  return (
    option.getAttribute('aria-selected') === 'true' &&
    closestUp(option, (at) => at.getAttribute('aria-multiselectable') === 'true') !== undefined
  );
}
