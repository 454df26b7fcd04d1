import type { PageInfo } from '../core/event';
import { lineOf, oneLine } from './tree';

/** Headings that may say what a page is about, the most telling first. */
const HEADINGS = [
  'main h1, [role="main"] h1',
  'h1',
  '[role="heading"][aria-level="1"]',
  'main h2, [role="main"] h2',
  'h2',
];

/** What a document says of itself, not yet redacted. `heading` is that of the page, not of a dialog over it. */
export function readPage(document: Document): Pick<PageInfo, 'title' | 'url' | 'heading'> {
  const heading = mainHeading(document);
  return {
    title: oneLine(document.title.slice(0, 5000)).slice(0, 300),
    url: document.defaultView?.location.href ?? '',
    ...(heading !== undefined && { heading }),
  };
}

function mainHeading(document: Document): string | undefined {
  for (const selector of HEADINGS)
    for (const heading of document.querySelectorAll(selector)) {
      if (heading.closest('dialog, [role="dialog"], [aria-hidden="true"]')) continue;
      if (heading.getClientRects().length === 0) continue;
      // A count behind the heading (“Instances (8)”) is no part of it: it differs the next time.
      const text = lineOf(heading, 160).replace(/\s*\([\d.,]+\+?(\/[\d.,]+\+?)?\)$/, '');
      if (text !== '') return text;
    }
  return undefined;
}
