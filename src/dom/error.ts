import { byId } from './tree';

/** Fields whose value the page calls wrong. */
export const WRONG = '[aria-invalid]:not([aria-invalid="false"])';

/** Class names of error messages: `alert-danger`, `flash-error`, `awsui_flash-type-error_1q84n`, `MuiAlert-standardError`. */
const CLASS =
  /(?:^|[^a-z])(?:error|danger|critical|invalid|failed|failure)(?![a-z])|[a-z](?:Error|Danger|Critical|Invalid)(?![a-z])/;

/** The message of a page says of itself that something is wrong only where it is announced at once. */
const ALERT = '[role="alert"], [aria-live="assertive"]';

/** One of each in each language of _locales. */
const WORDS =
  /^(?:cannot|can['’]t)\b|\b(?:errors?|failed|failure|invalid|denied|forbidden|unauthori[sz]ed|not (?:authorized|allowed|found|valid)|unable to|could not|couldn['’]t|already exists|must (?:be|not|have|contain|start|match)|(?:is|are) required)\b|\b(?:fehler|fehlgeschlagen|ungültig|verweigert|nicht (?:gefunden|erlaubt|möglich)|existiert bereits|erforderlich)/i;

/** `Errors: 0` is none. */
const NONE = /\b(?:0|no|keine) (?:errors?|fehler)\b|\b(?:errors?|fehler) ?: ?0\b/i;

/** How many elements around a message may say what sort it is. */
const LEVELS = 3;

/** Whether a message that reads `text` says that something went wrong. */
export function isError(message: Element, text: string): boolean {
  if (NONE.test(text)) return false;
  for (let level = 0, at: Element | null = message; at && level <= LEVELS; level++, at = at.parentElement)
    // What is as long as a page holds more than this message.
    if ((level === 0 || (at.textContent ?? '').length < text.length + 80) && CLASS.test(at.getAttribute('class') ?? ''))
      return true;
  return message.closest(ALERT) !== null && WORDS.test(text);
}

/** What says what is wrong with a field: what the field names; what only describes it counts when it looks like an error. */
export function errorsOf(field: Element): Element[] {
  const named = (attribute: string) =>
    (field.getAttribute(attribute) ?? '').split(/\s+/).flatMap((id) => (id && byId(field, id)) || []);
  const said = named('aria-errormessage');
  if (said.length > 0) return said;
  const described = named('aria-describedby');
  const errors = described.filter((one) => isError(one, one.textContent ?? ''));
  return errors.length > 0 ? errors : described.slice(0, 1);
}
