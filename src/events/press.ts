import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { isMultiline, textFieldOf } from '../dom/field';
import { isSeen } from '../dom/tree';
import { chordOf } from './chord';
import { defineKind } from './kind';

const Data = v.object({
  /** As printed on the keys, e.g. `Enter` or `Ctrl+S`. */
  key: v.pipe(v.string(), v.maxLength(40)),
  /** The field it was pressed in, when that matters. */
  target: v.optional(Target),
});

/** What Escape closes. */
const CLOSABLE = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [popover]';

/** How long what Escape closes may take to go, in milliseconds. */
const GONE_WITHIN = 400;

/** A key that acts: Enter that sends a field, a shortcut, Escape that closes something. */
export const press = defineKind({
  id: 'press',
  schema: Data,
  watch(page, emit) {
    const open = () => [...page.document.querySelectorAll(CLOSABLE)].filter(isSeen).length;
    page.listen('keydown', (event, origin) => {
      if (event.isComposing || event.repeat) return;
      const field = origin && textFieldOf(origin);
      const at = page.timeOf(event);
      const chord = chordOf(event);
      if (chord !== undefined) {
        emit({ data: { key: chord }, at, shotId: page.shoot('now', 'before') });
      } else if (event.key === 'Escape') {
        const before = open();
        if (before === 0) return;
        const draft = { data: { key: 'Escape' }, at, page: page.info(), shotId: page.shoot('now', 'before') };
        setTimeout(() => open() < before && emit(draft), GONE_WITHIN);
      } else if (event.key === 'Enter' && field && !isMultiline(field)) {
        // In an open list, Enter chooses the option it points to.
        if (field.hasAttribute('aria-activedescendant') && field.getAttribute('aria-expanded') === 'true') return;
        // A field that only shows what is chosen opens its list.
        if (field.matches('[role="combobox"]:read-only')) return;
        emit({
          data: { key: 'Enter', target: page.targetOf(field) },
          at,
          shotId: page.shoot('now', 'before', field),
        });
      }
    });
  },
  describe({ key, target }, words) {
    const name = target?.name ?? '';
    return {
      action: 'press',
      instruction: words(name === '' ? 'stepPress' : 'stepPressIn', { key: named(key), name: named(name) }),
      ...(target && { target }),
      value: key,
    };
  },
});
