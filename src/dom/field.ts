import { EditorText, editorOf, isEditor } from './editor';
import { nameOf } from './name';
import { isDotted } from './revealed';
import { terminalOf } from './terminal';
import { closestUp } from './tree';

/** Types of `input` that a person types text into. */
const TYPED = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password']);

/** Words that say a field holds a secret; whole words only, so that "Spinning" holds no pin. */
const SECRET_WORDS =
  /(?<![\p{L}\p{N}])(pass(word|phrase|code|wd)?|pwd|secret|token|api[\s_-]?key|private[\s_-]?key|access[\s_-]?key|credentials?|(mfa|2fa|verification|security|one[\s_-]?time)[\s_-]?code|otp|pin|cvc|cvv|passwort|kennwort|geheimnis)(?![\p{L}\p{N}])/iu;

/** Values of `autocomplete` whose fields are never read. */
const SECRET_AUTOCOMPLETE =
  /(?:^|\s)(current-password|new-password|one-time-code|cc-(number|csc|exp|exp-month|exp-year))(?:\s|$)/;

/** Fields seen as password fields stay secret when a "show" button turns them into text fields. */
const wasPassword = new WeakSet<Element>();

/** The field that text typed at `element` goes to: an input, a text area, an editable element or a code editor. */
export function textFieldOf(element: Element): HTMLElement | undefined {
  // What a terminal's hidden field takes goes on to the shell at once: it holds no text of its own.
  if (terminalOf(element)) return undefined;
  const editor = editorOf(element);
  if (editor) return editor;
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement) return TYPED.has(element.type) ? element : undefined;
  const editable = closestUp(element, (at) => at instanceof HTMLElement && at.isContentEditable);
  if (!(editable instanceof HTMLElement)) return undefined;
  return closestUp(editable, (at) => at.hasAttribute('contenteditable')) as HTMLElement | undefined;
}

/** Whether Enter in the field makes a new line instead of sending it. */
export function isMultiline(field: Element): boolean {
  return !(field instanceof HTMLInputElement);
}

/** The text a field holds; of a code editor what it shows. Do not call it for a secret field. */
export function textIn(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  if (!isEditor(field)) return field instanceof HTMLElement ? field.innerText.replace(/\n$/, '') : '';
  const text = new EditorText(field);
  text.look();
  return text.read().text;
}

/** The element that names a field: for a code editor the hidden one that takes the keys. */
export function namingElement(field: Element): Element {
  if (!isEditor(field)) return field;
  return field.querySelector('textarea, [role="textbox"], [contenteditable="true"]') ?? field;
}

/**
 * Whether a field's value must never be read: the page hides it, its `autocomplete` names a credential, or its label,
 * name or id says so.
 */
export function isSecretField(field: Element): boolean {
  if (wasPassword.has(field)) return true;
  if (field instanceof HTMLInputElement && (field.type === 'password' || isDotted(field.value)))
    return keepSecret(field);
  if (SECRET_AUTOCOMPLETE.test(field.getAttribute('autocomplete') ?? '')) return true;
  const masked = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  if (masked !== '' && masked !== 'none') return true;
  return namesSecret(nameOf(field)) || namesSecret(spaced(field.getAttribute('name'))) || namesSecret(spaced(field.id));
}

/** A field that is secret from now on, whatever it looks like. */
export function keepSecret(field: Element): true {
  wasPassword.add(field);
  return true;
}

/** A field that shows a text without having it in the page. */
export type ShownField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether an element is a {@link ShownField}. */
export function isShownField(element: Element): element is ShownField {
  if (element instanceof HTMLInputElement)
    return !/^(hidden|checkbox|radio|image|range|color|file)$/.test(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Whether a field holds what a person entered: lists and buttons show what the page offers. */
export function takesText(field: Element): boolean {
  return !(field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && BUTTON_TYPE.test(field.type)));
}

const BUTTON_TYPE = /^(button|submit|reset)$/;

/** The text that a field shows right now, its placeholder when it is empty; and what sort of text that is. */
export function fieldText(field: ShownField): { text: string; context: 'input-value' | 'table-cell' } {
  if (field instanceof HTMLSelectElement) {
    const shown = field.multiple || field.size > 1 ? field.options : field.selectedOptions;
    return { text: [...shown].map(({ label }) => label).join('\n'), context: 'table-cell' };
  }
  if (field.value === '') return { text: field.placeholder, context: 'table-cell' };
  return { text: field.value, context: takesText(field) ? 'input-value' : 'table-cell' };
}

/** Whether a label says that what it labels is secret. */
export function namesSecret(label: string): boolean {
  return SECRET_WORDS.test(label);
}

/** `dbPassword_1` as `db Password 1`. */
function spaced(identifier: string | null): string {
  return (identifier ?? '')
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ');
}
