import { closestUp } from './tree';

/** Banners of services that many sites use. */
const KNOWN =
  '#onetrust-consent-sdk, #CybotCookiebotDialog, #usercentrics-root, #didomi-host, #truste-consent-track, #awsccc-cb, #awsccc-cs, .cky-consent-container, .cc-window, .qc-cmp2-container';

/** Boxes that call themselves a cookie or consent notice. */
const NAMED =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [aria-label*="cookie" i]';

/** What such a notice says, in some languages: that cookies are used, or that consent is asked for. */
const SAYS =
  /\b(uses?|using|verwende[nt]|nutzen|nutzt|utilis\w+|utiliza\w*|usa\w*|us[ai]\w*|gebruik\w*|używ\w*|använd\w*)\b.{0,60}cookies?|cookies?\W.{0,60}\b(einverstanden|zustimm\w*|consent\w*|polic\w*|richtlinie)|使用.{0,20}(cookie|クッキー)|(cookie|クッキー).{0,20}使用/iu;

/** The longest notice, in characters: beyond that it is a page that happens to speak of cookies. */
const LONGEST = 3000;

/**
 * Whether an element belongs to a cookie banner: whoever follows the procedure gets another one, or none. A form that
 * sets up cookies, as for a load balancer, is none.
 */
export function isInConsentNotice(element: Element): boolean {
  const box = closestUp(element, (at) => at.matches(KNOWN) || isNotice(at));
  return box !== undefined;
}

function isNotice(box: Element): boolean {
  if (!box.matches(`${NAMED}, dialog, [role="dialog"], [role="alertdialog"], [role="region"], aside`)) {
    // Most elements end here: only what floats over the page can be a notice without saying so.
    if (!(box instanceof HTMLElement) || !/^(fixed|sticky)$/.test(getComputedStyle(box).position)) return false;
  }
  const text = box.textContent ?? '';
  if (text.length > LONGEST || !/cookie|クッキー/i.test(text) || !SAYS.test(text)) return false;
  return box.querySelector('input:not([type="checkbox"]):not([type="hidden"]), textarea, select') === null;
}
