import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { isInConsentNotice } from '../dom/consent';
import { meantElement } from '../dom/meant';
import { isChecked } from '../dom/state';
import { defineKind, sameControl } from './kind';

const Data = v.object({
  target: Target,
  /** The state it ended in. */
  checked: v.boolean(),
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
      const data = { target: page.targetOf(field), checked: field.checked };
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
      told = undefined;
      setTimeout(() => {
        const checked = element.isConnected ? isChecked(element) : !before;
        // A native control tells its change itself, unless a script sets it.
        if (element instanceof HTMLInputElement && (told === element || checked === before)) return;
        emit({ data: { target, checked }, at, page: info, shotId: page.shoot('settled', 'after', element) });
      }, SHOWS_STATE_WITHIN);
    });
  },
  describe({ target, checked }, words) {
    const kind = target.role === 'switch' ? 'Switch' : /radio$/.test(target.role) ? 'Radio' : 'Check';
    const state = kind === 'Radio' || checked ? 'On' : 'Off';
    const place = target.context === undefined ? '' : 'In';
    const key = `step${kind}${state}${target.name === '' ? 'Nameless' : ''}${place}`;
    return {
      action: checked ? 'check' : 'uncheck',
      instruction: words(key, { name: named(target.name), context: named(target.context ?? '') }),
      target,
    };
  },
  // Arrow keys choose every radio button they pass.
  absorbs: (event, earlier) =>
    earlier.kind === event.kind && sameControl(event, earlier) && event.at - earlier.at < PASSED_WITHIN,
});

/** What stands for all radio buttons of a group: the first. */
function radioGroup(field: HTMLInputElement): Element | undefined {
  if (field.type !== 'radio' || field.name === '') return undefined;
  const root = field.form ?? (field.getRootNode() as Document | ShadowRoot);
  return root.querySelector(`input[type="radio"][name="${CSS.escape(field.name)}"]`) ?? undefined;
}
