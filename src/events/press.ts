import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { isMultiline, textFieldOf } from '../dom/field';
import { originOf } from '../dom/tree';
import { defineKind } from './kind';

const Data = v.object({
  /** As printed on the key. */
  key: v.picklist(['Enter']),
  target: Target,
});

/** Enter in a one-line field: it sends what was typed. */
export const press = defineKind({
  id: 'press',
  schema: Data,
  watch(page, emit, signal) {
    page.document.defaultView?.addEventListener(
      'keydown',
      (event) => {
        const origin = originOf(event);
        const field = origin && textFieldOf(origin);
        if (
          !event.isTrusted ||
          event.key !== 'Enter' ||
          event.isComposing ||
          event.repeat ||
          !field ||
          isMultiline(field)
        )
          return;
        // In an open list, Enter chooses the option it points to.
        if (field.hasAttribute('aria-activedescendant') && field.getAttribute('aria-expanded') === 'true') return;
        emit({
          data: { key: 'Enter', target: page.targetOf(field) },
          at: page.timeOf(event),
          shotId: page.shoot('now', 'before', field),
        });
      },
      { capture: true, signal },
    );
  },
  describe({ key, target }, words) {
    const sentence = target.name === '' ? 'stepPress' : 'stepPressIn';
    return {
      action: 'press',
      instruction: words(sentence, { key: named(key), name: named(target.name) }),
      target,
      value: key,
    };
  },
});
