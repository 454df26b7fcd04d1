import type { PageInfo } from '../core/event';
import { askedIn } from './sign-in';
import type { Surveyor } from './survey';
import { isSeen, lineOf, oneLine } from './tree';

/** What a document says of itself, not yet redacted. */
export type PageTexts = Omit<PageInfo, 'console' | 'environment' | 'place'>;

/** Knows where a document says what it is, as far as a survey has come. */
export interface PageSigns extends Surveyor {
  /** What it says now. `heading` is that of the page, not of a dialog over it. */
  read(): PageTexts;
  /** The survey has been everywhere: from now on it knows of every sign. */
  complete(): void;
}

/** From the most telling on. */
const HEADINGS = ['h1', '[role="heading"][aria-level="1"]', 'h2'];
/** The present step of a wizard: by ARIA; by class in Material UI and Ant Design, which do not say it. */
const STEPS = '[aria-current="step"], .MuiStepLabel-label.Mui-active, .ant-steps-item-active';
const TABS = '[role="tab"][aria-selected="true"]';
const CRUMBS = 'nav[aria-label*="breadcrumb" i], nav[class*="breadcrumb" i]';
const SIGNS = [...HEADINGS, STEPS, TABS, CRUMBS].join(', ');

/** The signs of a document. Until the survey has been everywhere, the document is asked. */
export function pageSigns(document: Document): PageSigns {
  const signs = new Set<Element>();
  let isComplete = false;
  const shown = (selector: string) => {
    const found = isComplete
      ? inOrder([...signs].filter((sign) => sign.isConnected && sign.matches(selector)))
      : [...document.querySelectorAll(selector)];
    return found.filter(isSeen);
  };
  return {
    visit(element) {
      if ((element.hasAttributes() || HEADINGS.includes(element.localName)) && element.matches(SIGNS))
        signs.add(element);
      else signs.delete(element);
    },
    complete() {
      isComplete = true;
    },
    read() {
      for (const sign of signs) if (!sign.isConnected) signs.delete(sign);
      const heading = mainHeading(shown);
      const [[crumbs], [step], [tab]] = [shown(CRUMBS), shown(STEPS), shown(TABS)];
      const asks = askedIn(document);
      const texts = {
        // A count behind the heading (“Instances (8)”) is no part of it: it differs the next time.
        heading: heading && lineOf(heading, 160).replace(/\s*\([\d.,]+\+?(\/[\d.,]+\+?)?\)$/, ''),
        crumb: crumbs && lastCrumb(crumbs),
        // The number before it is no part of a step's name.
        step: step && lineOf(step, 160).replace(/^\d+[.)]?\s+/, ''),
        tab: tab && lineOf(tab, 160),
      };
      return {
        title: oneLine(document.title.slice(0, 5000)).slice(0, 300),
        url: document.defaultView?.location.href ?? '',
        ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
        ...(asks && { asks }),
      };
    },
  };
}

/** The heading that says what a page is about: of the highest level, and of those one in `main`. */
function mainHeading(shown: (selector: string) => Element[]): Element | undefined {
  for (const selector of HEADINGS) {
    const headings = shown(selector).filter(
      (heading) =>
        !heading.closest('dialog, [role="dialog"], [aria-hidden="true"]') && oneLine(heading.textContent ?? '') !== '',
    );
    const heading = headings.find((candidate) => candidate.closest('main, [role="main"]')) ?? headings[0];
    if (heading) return heading;
  }
  return undefined;
}

function lastCrumb(crumbs: Element): string {
  const items = crumbs.querySelectorAll('li');
  const parts = [...(items.length > 0 ? items : crumbs.querySelectorAll('a, span'))];
  const last = parts.findLast((part) => /[\p{L}\p{N}]/u.test(part.textContent ?? ''));
  return last ? lineOf(last, 160).replace(/^[/>›»\s]+|[/>›»\s]+$/g, '') : '';
}

function inOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
