import { namesSecret } from './field';
import { oneLine, parentOf } from './tree';

// One of each in each language of _locales.

/** What consoles write beside a secret that they show once: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html */
const ONCE =
  /\b(?:won['’]?t|can['’]?t|not|cannot|never|no longer|no one|unable)\b[^.!]{0,60}\b(?:see|seen|view|viewed|show|shown|retrieve|retrieved|access|recover|recovered|reveal|revealed|display|displayed)\b[^.!]{0,60}\b(?:again|later|future|once|after|except)\b|\bonly (?:time|once)\b|\bonly be (?:shown|seen|viewed|displayed)\b|\b(?:copy|save|store)\b[^.!]{0,60}\b(?:now|immediately|safe|securely)\b/i;
const NOT_ONCE = /\b(?:delet|remov|revok|destroy|undo|undone)/i;
/** Buttons beside a secret that is shown: `Copy token`, `Hide secret value`; not `Copy token ID`. */
const SHOWN_BESIDE =
  /^(?:copy|hide)\b.{0,40}\b(?:password|passphrase|secret|token|key|credentials?|code)(?: value)?(?: to clipboard)?$/i;
const SHOWING =
  /^(?:show|reveal|view|unmask)\b.{0,40}\b(?:password|passphrase|secret|token|key|credentials?)(?: value)?$/i;
/** What stands beside the picture of a code for an authenticator. */
const SCAN = /\bqr\b|\bqr[- ]?code|\bauthenticator\b/i;
/** The same in names, classes and ids. */
const QR_NAME = /(?:^|[^a-z])qr(?:$|[^a-z]|code)|otpauth/i;

/** Any of them: what most texts have nothing of. */
const WORTH = /\bqr|authenticator|\b(?:again|later|future|once|after|except|only|now|immediately|safe|securely)\b/i;

const BUTTON = 'button, [role="button"], input[type="button"], summary';
const PICTURE = 'img, canvas, svg';
/** Names of such elements: nothing else is asked for more. */
const MAY_TELL = new Set(['button', 'input', 'summary', 'img', 'canvas', 'svg']);
/** How far around words lies what they speak of, in elements. */
const LEVELS = 4;
/** More values than this around such words are a page, not what they speak of. */
const MOST_VALUES = 12;
/** Smaller pictures are icons, in CSS pixels. */
const LEAST_CODE = 80;

/** A single word that could be a secret: long, and not a mere word of a language. */
export const TOKEN = /^\s*(?=\S*[\d\W])(?!https?:\/\/)\S{8,}\s*$/;

/** What the words of a page say is secret right now. */
export interface Told {
  texts: Text[];
  fields: HTMLInputElement[];
  /** Pictures that hold a code, to be filled whole. */
  pictures: Element[];
}

/** Remembers words that speak of a secret beside them. */
export interface ToldSecrets {
  /** A text of the page, and the element that shows it. */
  hear(text: string, owner: Element): void;
  /** An element that may be a button or a picture. */
  see(element: Element): void;
  /** What is told now: pages may show it before or after the words. */
  find(): Told;
}

/** Has heard nothing yet. */
export function toldSecrets(): ToldSecrets {
  const onces = new Set<Element>();
  const scans = new Set<Element>();
  const buttons = new Set<Element>();
  const codes = new Set<Element>();
  const still = (elements: Set<Element>) => {
    for (const element of elements) if (!element.isConnected) elements.delete(element);
    return [...elements];
  };
  return {
    hear(text, owner) {
      if (text.length < 2 || text.length > 600 || !WORTH.test(text)) return;
      if (SCAN.test(text)) scans.add(owner);
      if (ONCE.test(text) && !NOT_ONCE.test(text)) onces.add(owner);
    },
    see(element) {
      if (!MAY_TELL.has(element.localName) && !element.hasAttribute('role')) return;
      if (element.matches(BUTTON)) {
        if (isBesideSecret(element)) buttons.add(element);
        else buttons.delete(element);
      } else if (element.matches(PICTURE) && QR_NAME.test(namesOf(element))) codes.add(element);
    },
    find() {
      const areas = still(onces).flatMap((owner) => valuesAround(owner));
      return {
        texts: [...areas.filter((one) => one instanceof Text), ...still(buttons).flatMap(textsBeside)],
        fields: areas.filter((one) => one instanceof HTMLInputElement),
        pictures: [...still(codes).filter(isCodeSized), ...still(scans).flatMap(codesAround)],
      };
    },
  };
}

function namesOf(element: Element): string {
  return ['alt', 'aria-label', 'title', 'class', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** Whether a button says that what stands beside it is a secret in clear. */
function isBesideSecret(button: Element): boolean {
  const name = oneLine(button.getAttribute('aria-label') || button.textContent || button.getAttribute('title') || '');
  if (name.length > 80) return false;
  const pressed = button.getAttribute('aria-pressed') === 'true' || button.getAttribute('aria-expanded') === 'true';
  return SHOWN_BESIDE.test(name) || (pressed && SHOWING.test(name));
}

/** Elements around another, nearest first, up to what is a thing of its own. */
function* around(element: Element): Generator<Element> {
  for (let level = 0, at = parentOf(element); at && level < LEVELS; level++, at = parentOf(at)) {
    if (level > 0 && at.matches('body, main, table, [role="main"]')) return;
    yield at;
    if (at.matches('dialog, [role="dialog"], [role="alertdialog"], tr, [role="row"]')) return;
  }
}

/** The single words right before and after a button, in the smallest part of the page around it that has any. */
function textsBeside(button: Element): Text[] {
  for (const part of around(button)) {
    const values = valuesIn(part).filter((one) => one instanceof Text);
    if (values.length > 0) {
      const before = values.findLast((one) => button.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
      return before ? [before] : values.slice(0, 1);
    }
  }
  return [];
}

/** What is shown once: in the smallest part of the page around the words that speaks of a secret and shows a value. */
function valuesAround(owner: Element): (Text | HTMLInputElement)[] {
  for (const part of around(owner)) {
    const values = valuesIn(part);
    if (values.length > MOST_VALUES) break;
    if (values.length > 0 && namesSecret((part.textContent ?? '').slice(0, 2000))) return values;
  }
  return [];
}

/** Texts that could be secrets by themselves, code, and fields that are there to be copied from. */
function valuesIn(part: Element): (Text | HTMLInputElement)[] {
  const texts: Text[] = [];
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (
    let node = walker.nextNode() as Text | null;
    node && texts.length < 200;
    node = walker.nextNode() as Text | null
  ) {
    const at = node.parentElement;
    if (!at || node.data.trim() === '' || at.closest(`a, label, script, style, ${BUTTON}`)) continue;
    if (TOKEN.test(node.data) || at.closest('code, pre, samp, kbd')) texts.push(node);
  }
  const fields = [...part.querySelectorAll('input')].filter((field) => field.readOnly && field.value !== '');
  return [...texts, ...fields];
}

function codesAround(owner: Element): Element[] {
  for (const part of around(owner)) {
    const pictures = [...part.querySelectorAll(PICTURE)].filter(isCodeSized);
    if (pictures.length > 0) return pictures;
  }
  return [];
}

/** As high as wide, and no icon. */
function isCodeSized(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_CODE && Math.abs(width - height) <= 0.15 * width;
}
