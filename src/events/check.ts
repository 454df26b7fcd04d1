import * as v from 'valibot';
import { NAME_LIMIT, Target } from '../core/target';
import { named } from '../core/words';
import { isInConsentNotice } from '../dom/consent';
import { meantElement } from '../dom/meant';
import { nameOf } from '../dom/name';
import { isChecked } from '../dom/state';
import { closestUp } from '../dom/tree';
import { defineKind, sameControl } from './kind';

const Data = v.object({
  target: Target,
  /** The state it ended in. */
  checked: v.boolean(),
  /** Of a radio button: the name of the one that was chosen before. */
  was: v.optional(v.pipe(v.string(), v.maxLength(NAME_LIMIT))),
});

/** How long a custom control may take to show its new state, in milliseconds. */
const SHOWS_STATE_WITHIN = 80;

/** Choices in one group this close together, in milliseconds, lead to the last of them. */
const PASSED_WITHIN = 1500;

/** A check box, radio button or switch, told by the state it ended in. */
export const check = defineKind({
  id: 'check',
  schema: Data,
  watch(page, emit) {
    /** The native control that told its change itself, last of all. */
    let told: Element | undefined;
    /** The radio button that was chosen when the person turned to its group. */
    let chosen: Element | undefined;
    for (const type of ['pointerdown', 'keydown'] as const)
      page.listen(type, (_, origin) => {
        chosen = origin && chosenBeside(origin);
      });
    const wasBefore = (element: Element) =>
      chosen && chosen !== element ? { was: page.clean(nameOf(chosen), 'label', NAME_LIMIT) } : {};
    /** Where the person's click that is going on happened. */
    let clicked: Element | undefined;
    page.listen('click', (_, origin) => {
      clicked = origin;
      setTimeout(() => {
        clicked = undefined;
      });
    });
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(field.type)) return;
      if (isInConsentNotice(field)) return;
      // A script's `click()` has a trusted `input` event, too. It tells something when the person's click meant no element.
      if (field !== clicked && (!clicked || meantElement(clicked))) return;
      told = field;
      const data = { target: page.targetOf(field), checked: field.checked, ...wasBefore(field) };
      const group = radioGroup(field);
      emit({
        data,
        at: page.timeOf(event),
        shotId: page.shoot('settled', 'after', field),
        ...(group && { control: page.controlId(group) }),
      });
    });
    page.onPressed(({ element, target, at, page: info }) => {
      if (!/^(checkbox|radio|switch|menuitemcheckbox|menuitemradio)$/.test(target.role)) return;
      const before = isChecked(element);
      const data = { target, ...wasBefore(element) };
      told = undefined;
      setTimeout(() => {
        const checked = element.isConnected ? isChecked(element) : !before;
        // A native control tells its change itself, unless a script sets it.
        if (element instanceof HTMLInputElement && (told === element || checked === before)) return;
        emit({ data: { ...data, checked }, at, page: info, shotId: page.shoot('settled', 'after', element) });
      }, SHOWS_STATE_WITHIN);
    });
  },
  describe({ target, checked, was }, words) {
    const kind = target.role === 'switch' ? 'Switch' : /radio$/.test(target.role) ? 'Radio' : 'Check';
    const state = kind === 'Radio' || checked ? 'On' : 'Off';
    const place = target.context === undefined ? '' : 'In';
    const key = `step${kind}${state}${target.name === '' ? 'Nameless' : ''}${place}`;
    return {
      action: checked ? 'check' : 'uncheck',
      instruction: words(key, { name: named(target.name), context: named(target.context ?? '') }),
      target,
      ...(was !== undefined && { was }),
    };
  },
  // Arrow keys choose every radio button they pass.
  absorbs: (event, earlier) =>
    earlier.kind === event.kind && sameControl(event, earlier) && event.at - earlier.at < PASSED_WITHIN,
});

/** The chosen one of the radio buttons that a press at `origin` chooses from. */
function chosenBeside(origin: Element): Element | undefined {
  const at = closestUp(origin, (one) => one.matches('label, input[type="radio"], [role="radio"]'));
  const radio = at instanceof HTMLLabelElement ? (at.control ?? at.querySelector('[role="radio"]')) : at;
  if (radio instanceof HTMLInputElement) {
    const beside = radio.type === 'radio' ? radiosBeside(radio) : [];
    return beside.find(({ checked }) => checked);
  }
  const group = radio && closestUp(radio, (one) => one.getAttribute('role') === 'radiogroup');
  return group?.querySelector('[role="radio"][aria-checked="true"]') ?? undefined;
}

/** All radio buttons of a native one's group, itself among them. */
function radiosBeside(field: HTMLInputElement): HTMLInputElement[] {
  if (field.name === '') return [];
  const root = field.form ?? (field.getRootNode() as Document | ShadowRoot);
  return [...root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(field.name)}"]`)];
}

/** What stands for all radio buttons of a group: the first. */
function radioGroup(field: HTMLInputElement): Element | undefined {
  return field.type === 'radio' ? radiosBeside(field)[0] : undefined;
}
