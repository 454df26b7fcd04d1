import * as v from 'valibot';
import { toPlainText } from '../core/instruction';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { copiedBy } from './copybutton';
import { defineKind } from './kind';

/** Roles whose press other kinds tell better: by what was typed, chosen or switched. */
const OTHERS = /^(textbox|searchbox|spinbutton|checkbox|radio|switch|menuitemcheckbox|menuitemradio|option|slider)$/;

/** Sentences by role; other roles read plain "Click …". */
const SENTENCES: Record<string, string> = { link: 'stepClickLink', tab: 'stepClickTab' };

/** A press with the main button, or a key, on something that acts when pressed. */
export const click = defineKind({
  id: 'click',
  schema: v.object({
    target: Target,
    /** Where on a canvas, in hundredths of its width and height. */
    place: v.optional(v.object({ x: v.number(), y: v.number() })),
  }),
  watch(page, emit) {
    page.onPressed(({ element, target, at, page: info, shotId, list, newTab, place }) => {
      if (isPlace(element, target)) return;
      if (newTab || copiedBy(element, target.name) !== undefined) return;
      if (element.matches('select, input[type="file"], html, body')) return;
      // An option of no list is nobody else's.
      const free = target.role === 'option' && !list && !(element instanceof HTMLOptionElement);
      if ((OTHERS.test(target.role) && !free) || textFieldOf(element)) return;
      emit({
        data: { target, ...(place && { place }) },
        at,
        page: info,
        ...(shotId !== undefined && { shotId }),
        control: page.controlId(list?.trigger ?? element),
      });
    });
  },
  describe({ target, place }, words) {
    const { name, context, role } = target;
    if (place) {
      const at = { name: named(name || role), x: String(place.x), y: String(place.y) };
      return { action: 'click', instruction: words('stepClickAt', at), target };
    }
    if (name === '') {
      const instruction =
        context === undefined
          ? words('stepClickNameless', { role })
          : words('stepClickNamelessBelow', { role, heading: named(context) });
      return { action: 'click', instruction, target, warning: toPlainText(words('reviewNameless')) };
    }
    const instruction =
      context === undefined
        ? words(SENTENCES[role] ?? 'stepClick', { name: named(name) })
        : words('stepClickIn', { name: named(name), context: named(context) });
    return { action: 'click', instruction, target };
  },
});

/** What has no role and lies over the whole page, or scrolls: pressing it leaves a menu, or takes the focus there. */
function isPlace(element: Element, { role, name }: Target): boolean {
  if (!/^(generic|presentation|none|region|group)$/.test(role) || element.matches('canvas, svg')) return false;
  const { width, height } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  if (name === '' && width * height > innerWidth * innerHeight * 0.8) return true;
  const { overflowY, cursor } = getComputedStyle(element);
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY) && cursor !== 'pointer';
}
