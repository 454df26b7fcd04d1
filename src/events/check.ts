import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { meantElement } from '../dom/meant';
import { isChecked } from '../dom/state';
import { originOf } from '../dom/tree';
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
  watch(page, emit, signal) {
    /** The native control that told its change itself, last of all. */
    let told: Element | undefined;
    /** What a script clicks now: the browser makes the `input` event that follows itself, and calls it trusted. */
    let scripted: Element | undefined;
    /** Where the person's click that is going on happened. */
    let clicked: Element | undefined;
    const view = page.document.defaultView;
    view?.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) {
          clicked = originOf(event);
          setTimeout(() => {
            clicked = undefined;
          });
        } else {
          scripted = originOf(event);
          queueMicrotask(() => {
            scripted = undefined;
          });
        }
      },
      { capture: true, signal },
    );
    view?.addEventListener(
      // Not `change`: that one stays inside shadow roots.
      'input',
      (event) => {
        const field = originOf(event);
        if (!event.isTrusted || !(field instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(field.type)) return;
        // A click that meant no element has nothing to tell but what a script makes of it.
        if (field === scripted && !(clicked && !meantElement(clicked))) return;
        told = field;
        const data = { target: page.targetOf(field), checked: field.checked };
        emit({ data, at: page.timeOf(event), shotId: page.shoot('settled', 'after', field) });
      },
      { capture: true, signal },
    );
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
    const key = target.context === undefined ? `step${kind}${state}` : `step${kind}${state}In`;
    return {
      action: checked ? 'check' : 'uncheck',
      instruction: words(key, { name: named(target.name), context: named(target.context ?? '') }),
      target,
    };
  },
});
