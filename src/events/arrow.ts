import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { byId, closestUp } from '../dom/tree';
import { defineKind, sameControl } from './kind';

const Data = v.object({
  /** What was opened, closed or chosen. */
  target: Target,
  change: v.picklist(['opened', 'expanded', 'collapsed', 'chosen']),
});

/** How long a page may take to show what came of an arrow key, in milliseconds. */
const SHOWS_WITHIN = 150;

/** Controls in which an arrow key may choose at once: what is marked there says which. */
const CHOOSING = '[role="tablist"], [role="radiogroup"], [role="tree"]';

/** Arrow keys, where they do more than move the focus: they open a branch or a menu, or choose a tab. */
export const arrow = defineKind({
  id: 'arrow',
  schema: Data,
  watch(page, emit) {
    page.listen('keydown', (event, origin) => {
      if (!origin || !/^Arrow/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (origin.matches('input, select, textarea')) return;
      const at = page.timeOf(event);
      const opener = openerOf(origin);
      const wasOpen = opener?.getAttribute('aria-expanded');
      const group = closestUp(origin, (element) => element.matches(CHOOSING));
      const before = group && markedIn(group);
      if (!opener && !group) return;
      const frozen = opener && {
        target: page.targetOf(opener),
        page: page.info(),
        shotId: page.shoot('now', 'before', opener),
      };
      setTimeout(() => {
        const isOpen = opener?.getAttribute('aria-expanded');
        if (opener && frozen && isOpen !== wasOpen) {
          const { target, ...rest } = frozen;
          const branch = opener.matches('[role="treeitem"], [role="row"]');
          const change = isOpen !== 'true' ? 'collapsed' : branch ? 'expanded' : 'opened';
          // A menu that closes is left: that is no step.
          if (branch || isOpen === 'true') emit({ data: { target, change }, at, ...rest });
        }
        const after = group && markedIn(group);
        if (!group || !after || after === before) return;
        emit({
          data: { target: page.targetOf(after), change: 'chosen' },
          at,
          control: page.controlId(group),
          shotId: page.shoot('settled', 'after', after),
        });
      }, SHOWS_WITHIN);
    });
  },
  describe({ target, change }, words) {
    const name = named(target.name || target.role);
    if (change === 'expanded')
      return { action: 'press', instruction: words('stepExpand', { name }), target, value: 'ArrowRight' };
    if (change === 'collapsed')
      return { action: 'press', instruction: words('stepCollapse', { name }), target, value: 'ArrowLeft' };
    if (target.role === 'radio') return { action: 'check', instruction: words('stepRadioOn', { name }), target };
    const key = target.role === 'tab' ? 'stepClickTab' : 'stepClick';
    return { action: 'click', instruction: words(key, { name }), target };
  },
  // Only where the arrows came to rest counts.
  absorbs: (event, earlier) => earlier.kind === event.kind && sameControl(event, earlier),
});

/** What an arrow key may open at `origin`: the branch of a tree, or the menu of a button; lists belong to `select`. */
function openerOf(origin: Element): Element | undefined {
  const active = origin.getAttribute('aria-activedescendant');
  const focused = (active && byId(origin, active)) || origin;
  return closestUp(
    focused,
    (at) =>
      at.hasAttribute('aria-expanded') &&
      !at.matches('[role="combobox"], [aria-haspopup="listbox"]') &&
      at.matches('[role="treeitem"], [role="row"], [aria-haspopup]'),
  );
}

function markedIn(group: Element): Element | undefined {
  return group.querySelector('[aria-selected="true"], [aria-checked="true"]') ?? undefined;
}
