import type { PageInfo } from '../core/event';
import { type Asked, askedIn } from './sign-in';
import { isSeen, lineOf, oneLine } from './tree';

/** The present step of a wizard: by ARIA; by class in Material UI and Ant Design, which do not say it. */
const STEPS = '[aria-current="step"], .MuiStepLabel-label.Mui-active, .ant-steps-item-active';
const TABS = '[role="tab"][aria-selected="true"]';

/** A page on which looking took longer, in milliseconds, is looked at anew only when its address or title is another. */
const LONG = 4;

/** Where a page says what it is: the elements, not their texts. */
interface Signs {
  heading: Element | undefined;
  step: Element | undefined;
  tab: Element | undefined;
  crumbs: Element | undefined;
  asked: Asked | undefined;
}

interface Seen {
  signs: Signs;
  url: string;
  title: string;
  /** Milliseconds. */
  took: number;
  /** Whether elements came or went since. */
  stale: boolean;
}

const seen = new WeakMap<Document, Seen>();

/** What a document says of itself, not yet redacted. `heading` is that of the page, not of a dialog over it. */
export function readPage(document: Document): Omit<PageInfo, 'console' | 'environment' | 'place'> {
  const title = oneLine(document.title.slice(0, 5000)).slice(0, 300);
  const url = document.defaultView?.location.href ?? '';
  const { heading, step, tab, crumbs, asked } = signsOf(document, url, title);
  const texts = {
    // A count behind the heading (“Instances (8)”) is no part of it: it differs the next time.
    heading: heading && lineOf(heading, 160).replace(/\s*\([\d.,]+\+?(\/[\d.,]+\+?)?\)$/, ''),
    crumb: crumbs && lastCrumb(crumbs),
    // The number before it is no part of a step's name.
    step: step && lineOf(step, 160).replace(/^\d+[.)]?\s+/, ''),
    tab: tab && lineOf(tab, 160),
  };
  return {
    title,
    url,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
    ...(asked && { asks: asked.what }),
  };
}

/** Looking through a whole page takes time: as long as nothing came or went, what was found is there still. */
function signsOf(document: Document, url: string, title: string): Signs {
  const before = seen.get(document);
  if (before && holds(before, url, title)) return before.signs;
  const start = performance.now();
  const signs = lookFor(document);
  const now: Seen = { signs, url, title, took: performance.now() - start, stale: false };
  seen.set(document, now);
  const observer = new MutationObserver(() => {
    now.stale = true;
    observer.disconnect();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-current', 'aria-selected', 'type'],
  });
  return signs;
}

function holds({ signs, url, title, took, stale }: Seen, nowUrl: string, nowTitle: string): boolean {
  const { heading, step, tab, asked } = signs;
  if (stale && (took < LONG || url !== nowUrl || title !== nowTitle)) return false;
  const shown = [heading, step, asked?.field].every((sign) => !sign || isShown(sign));
  return shown && (!step || step.matches(STEPS)) && (!tab || tab.matches(TABS));
}

function lookFor(document: Document): Signs {
  const first = (selector: string) => [...document.querySelectorAll(selector)].find(isSeen);
  return {
    heading: mainHeading(document),
    step: first(STEPS),
    tab: first(TABS),
    crumbs: document.querySelector('nav[aria-label*="breadcrumb" i], nav[class*="breadcrumb" i]') ?? undefined,
    asked: askedIn(document),
  };
}

/** The heading that says what a page is about: of the highest level, and of those one in `main`. */
function mainHeading(document: Document): Element | undefined {
  for (const selector of ['h1', '[role="heading"][aria-level="1"]', 'h2']) {
    const headings = [...document.querySelectorAll(selector)].filter(
      (heading) =>
        !heading.closest('dialog, [role="dialog"], [aria-hidden="true"]') &&
        isShown(heading) &&
        oneLine(heading.textContent ?? '') !== '',
    );
    const heading = headings.find((candidate) => candidate.closest('main, [role="main"]')) ?? headings[0];
    if (heading) return heading;
  }
  return undefined;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function lastCrumb(crumbs: Element): string {
  const items = crumbs.querySelectorAll('li');
  const parts = [...(items.length > 0 ? items : crumbs.querySelectorAll('a, span'))];
  const last = parts.findLast((part) => /[\p{L}\p{N}]/u.test(part.textContent ?? ''));
  return last ? lineOf(last, 160).replace(/^[/>›»\s]+|[/>›»\s]+$/g, '') : '';
}
