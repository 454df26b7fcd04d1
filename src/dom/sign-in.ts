import type { PageInfo } from '../core/event';
import { isSeen } from './tree';

/** Sign-in pages have no more fields: what has is a form that happens to hold a password. */
const MOST_FIELDS = 12;

/** What a button says that signs in. */
const SIGNS_IN = /\b(sign|log)[ -]?(in|on)\b|\banmelden\b|\bverify\b|\bcontinue\b|\bbestätigen\b|\bweiter\b/i;

/** How the fields of one-time codes are named where `autocomplete` does not tell. */
const CODE = /otp|mfa|2fa|two.?factor|verification.?code|security.?code|one.?time/i;

/** What a sign-in page asks for: the password, or a one-time code. Nothing on any other page. */
export function askedIn(document: Document): PageInfo['asks'] {
  const inputs = document.getElementsByTagName('input');
  if (inputs.length === 0 || inputs[MOST_FIELDS]) return undefined;
  const fields = [...inputs].filter(
    ({ type }) => !/^(hidden|submit|button|reset|image|checkbox|radio|file)$/.test(type),
  );
  const asked = fields.filter((field) => isCode(field) || field.type === 'password').filter(isSeen);
  const [field] = asked;
  if (!field) return undefined;
  const code = asked.some(isCode);
  // A new password is typed twice; a code may have a field for each of its digits.
  if (!code && asked.length > 1) return undefined;
  if (fields.filter(isSeen).length - asked.length > 2) return undefined;
  if (!code && field.autocomplete !== 'current-password' && !hasSignInButton(field)) return undefined;
  return code ? 'code' : 'password';
}

function isCode({ autocomplete, name, id, type }: HTMLInputElement): boolean {
  return autocomplete === 'one-time-code' || (type !== 'password' && CODE.test(`${name} ${id}`));
}

function hasSignInButton(field: HTMLInputElement): boolean {
  const around = field.form ?? field.ownerDocument.body;
  return [...around.querySelectorAll<HTMLElement>('button, input[type="submit"]')].some((button) =>
    SIGNS_IN.test(button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')),
  );
}
