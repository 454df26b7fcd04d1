import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { openerByStyle, readHoverRules } from '../dom/hover-rules';
import { meantElement } from '../dom/meant';
import { closestUp, firstBlockOf, parentOf } from '../dom/tree';
import { defineKind, type Fact, type RecordedPage } from './kind';

const Data = v.object({ target: Target });

/** What may open something when it is merely pointed at; only there is anything looked at before a press. */
const OPENERS =
  '[aria-haspopup], [role="menuitem"], [role="menubar"] > *, nav li, [role="navigation"] li, li:has(> ul), [class*="dropdown" i], [class*="submenu" i], [class*="menu-item" i], [class*="flyout" i]';

/** Messages come by themselves. */
const MESSAGES = '[role="alert"], [role="status"], [aria-live], [class*="toast" i], [class*="snackbar" i]';

/** At most this many elements around an opener are asked whether they are shown. */
const MOST_ASKED = 150;
/** Things pointed at that are remembered. */
const REMEMBERED = 12;
/** Menus in menus. */
const DEEPEST = 4;

interface Rest {
  element: Element;
  at: number;
}

/** What was not shown when an opener was reached. */
interface Passing extends Rest {
  hidden: Set<Element>;
  /** Children of the body, where pages put menus that float. */
  floats: Set<Element>;
}

/** Something pointed at so that what is pressed next appears; what is found by pointing at itself needs no step. */
export const hover = defineKind({
  id: 'hover',
  quiet: true,
  schema: Data,
  watch(page, emit) {
    let rests: Rest[] = [];
    let passings: Passing[] = [];
    let lastPressed: Element | undefined;
    let pending: { at: number; facts: Fact<v.InferOutput<typeof Data>>[] } | undefined;
    const forget = () => {
      rests = [];
      passings = [];
    };
    page.onRest(() => readHoverRules(page.document));
    page.listen('pointerover', (event, origin) => {
      if (!origin || event.pointerType === 'touch' || event.buttons !== 0) return;
      const at = page.timeOf(event);
      rests.push({ element: origin, at });
      if (rests.length > REMEMBERED) rests.shift();
      const element = origin.closest(OPENERS);
      if (!element || passings.at(-1)?.element === element) return;
      passings.push({ element, at, ...hiddenAround(element) });
      if (passings.length > REMEMBERED) passings.shift();
    });
    page.listen('pointerdown', (event, origin) => {
      const at = page.timeOf(event);
      pending = undefined;
      if (origin && event.button === 0) {
        const way = wayTo(origin, rests, passings, lastPressed);
        if (way.length > 0)
          pending = { at, facts: way.map(({ element, at: when }) => factOf(page, element, origin, when || at - 1)) };
      }
      lastPressed = origin;
      forget();
    });
    page.listen('keydown', (event) => {
      if (/^(Enter| |Escape)$/.test(event.key)) forget();
    });
    page.onPressed(({ at }) => {
      if (pending?.at === at) for (const fact of pending.facts) emit(fact);
      pending = undefined;
    });
  },
  describe: ({ target }, words) => ({
    action: 'hover',
    instruction: words(target.context === undefined ? 'stepHover' : 'stepHoverIn', {
      name: named(target.name || target.role),
      context: named(target.context ?? ''),
    }),
    target,
  }),
});

/** What had to be pointed at, outermost first, for `pressed` to appear. */
function wayTo(pressed: Element, rests: Rest[], passings: Passing[], lastPressed: Element | undefined): Rest[] {
  const way: Rest[] = [];
  let from = pressed;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = byScript(from, passings) ?? byStyle(from);
    // What was pressed before is open because of that.
    if (!found || isWithin(pressed, found.opener) || (lastPressed && found.opener.contains(lastPressed))) break;
    const rest = rests.findLast(
      ({ element }) => found.opener.contains(element) && !found.shown.contains(element) && element !== found.shown,
    );
    const next = rest ?? { element: found.opener, at: 0 };
    if (next.element === from) break;
    way.unshift(next);
    from = next.element;
  }
  return way;
}

interface Found {
  opener: Element;
  shown: Element;
}

function byScript(pressed: Element, passings: Passing[]): Found | undefined {
  for (const { element: opener, hidden, floats } of passings.toReversed()) {
    if (opener.contains(pressed) && !hasHidden(pressed, opener, hidden)) continue;
    let shown: Element | undefined;
    for (let at: Element | null = pressed; at && !at.contains(opener); at = parentOf(at))
      if (hidden.has(at) || (at.parentElement?.localName === 'body' && !floats.has(at))) shown = at;
    if (shown && !shown.matches(MESSAGES)) return { opener, shown };
  }
  return undefined;
}

function hasHidden(pressed: Element, opener: Element, hidden: Set<Element>): boolean {
  return closestUp(pressed, (at) => at === opener || hidden.has(at)) !== opener;
}

/** Style sheets alone leave no trace in the page: they are asked about what floats beside its opener. */
function byStyle(pressed: Element): Found | undefined {
  for (let at: Element | null = pressed; at && !at.matches('body, html'); at = parentOf(at)) {
    const opener = openerByStyle(at);
    if (opener) return { opener, shown: at };
    if (at.matches('dialog, [role="dialog"], main')) break;
  }
  return undefined;
}

/** Whether the middle of `element` lies in the box of `opener`: pointing at the one is pointing at the other. */
function isWithin(element: Element, opener: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = opener.getBoundingClientRect();
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

function hiddenAround(opener: Element): Pick<Passing, 'hidden' | 'floats'> {
  const hidden = new Set<Element>();
  const { body } = opener.ownerDocument;
  const floats = new Set<Element>([...(body?.children ?? [])].slice(-MOST_ASKED));
  const ask = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) hidden.add(element);
  };
  let asked = 0;
  for (const element of opener.parentElement?.getElementsByTagName('*') ?? []) {
    if (++asked > MOST_ASKED) break;
    ask(element);
  }
  for (const element of floats) if (!/^(script|style|template|link)$/.test(element.localName)) ask(element);
  return { hidden, floats };
}

function factOf(page: RecordedPage, element: Element, pressed: Element, at: number): Fact<v.InferOutput<typeof Data>> {
  const meant = meantElement(element) ?? element;
  const place = meant.contains(pressed) ? element : meant;
  const target = page.targetOf(place);
  // An item that holds its submenu is called by its own line.
  const name = place.contains(pressed) ? page.clean(firstBlockOf(place), 'label', 80) : target.name;
  return { data: { target: { ...target, name } }, at, page: page.info(), shotId: page.shoot('now', 'after', place) };
}
