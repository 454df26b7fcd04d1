import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { meantElement } from '../dom/meant';
import { watchReaction } from '../dom/reaction';
import { terminalOf } from '../dom/terminal';
import { defineKind } from './kind';

/** How long a page may take to show what was pasted, in milliseconds. */
const SHOWS_WITHIN = 250;

/** Something pasted into a page that takes it outside of any field, e.g. a picture. What it was is not read. */
export const paste = defineKind({
  id: 'paste',
  schema: v.object({ target: v.optional(Target) }),
  watch(page, emit) {
    page.listen('paste', (event, origin) => {
      // In a field it is part of what the field holds afterwards.
      if (!origin || textFieldOf(origin) || terminalOf(origin) || origin.matches('input, select')) return;
      // It happens where the selection is; what has the focus takes it.
      const { activeElement: focused } = page.document;
      if (focused && textFieldOf(focused)) return;
      const place = focused && !focused.matches('body, html') ? (meantElement(focused) ?? focused) : undefined;
      const fact = {
        data: { ...(place && { target: page.targetOf(place) }) },
        at: page.timeOf(event),
        page: page.info(),
        shotId: page.shoot('now', 'before', place),
      };
      const reaction = watchReaction(origin);
      setTimeout(() => {
        if (reaction.changed()) emit(fact);
        reaction.end();
      }, SHOWS_WITHIN);
    });
  },
  describe({ target }, words) {
    const name = target?.name ?? '';
    return {
      action: 'paste',
      instruction: words(name === '' ? 'stepPaste' : 'stepPasteInto', { name: named(name) }),
      ...(target && { target }),
    };
  },
});
