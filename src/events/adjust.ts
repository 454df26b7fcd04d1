import * as v from 'valibot';
import { Target } from '../core/target';
import { named, valued } from '../core/words';
import { defineKind } from './kind';

/** Types of `input` whose value is set with a picker or by dragging, not typed as text. */
const SET = new Set(['range', 'date', 'time', 'datetime-local', 'month', 'week', 'color']);

/** Changes this close together, in milliseconds, are one adjustment: arrow keys and pickers change in small steps. */
const RESTS = 700;

/** A slider, date, time or colour: the value it ended at. */
export const adjust = defineKind({
  id: 'adjust',
  schema: v.object({ target: Target, value: v.pipe(v.string(), v.maxLength(60)) }),
  watch(page, emit) {
    let pending: { field: HTMLInputElement; at: number; timer: ReturnType<typeof setTimeout> } | undefined;
    const report = () => {
      if (!pending) return;
      const { field, at, timer } = pending;
      clearTimeout(timer);
      pending = undefined;
      const data = { target: page.targetOf(field), value: page.clean(field.value.slice(0, 60), 'input-value') };
      emit({ data, at, control: page.controlId(field), shotId: page.shoot('now', 'after', field) });
    };
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLInputElement) || !SET.has(field.type)) return;
      if (pending && pending.field !== field) report();
      clearTimeout(pending?.timer);
      pending = { field, at: pending?.at ?? page.timeOf(event), timer: setTimeout(report, RESTS) };
    });
    page.listen('pointerdown', (_, origin) => {
      if (origin !== pending?.field) report();
    });
    page.onFlush(report);
  },
  describe: ({ target, value }, words) => ({
    action: 'fill',
    instruction: words(target.name === '' ? 'stepAdjustNameless' : 'stepAdjust', {
      name: named(target.name),
      value: valued(value),
    }),
    target,
    value,
  }),
  // Pressing the field opened its picker; a slider that is moved on is set once.
  absorbs: (event, earlier) =>
    event.control !== undefined && event.control === earlier.control && event.tabId === earlier.tabId,
});
