import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { isChecked } from '../dom/state';
import { defineKind } from './kind';

const Data = v.object({
  target: Target,
  /** The state it ended in. */
  checked: v.boolean(),
});

/** How long a custom control may take to show its new state, in milliseconds. */
const SHOWS_STATE_WITHIN = 80;

/** A check box, radio button or switch, told by the state it ended in. */
export const check = defineKind({
  id: 'check',
  schema: Data,
  watch(page, emit) {
    /** The native control that told its change itself, last of all. */
    let told: Element | undefined;
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(field.type)) return;
      told = field;
      const data = { target: page.targetOf(field), checked: field.checked };
      emit({ data, at: page.timeOf(event), shotId: page.shoot('settled', 'after', field) });
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
});
