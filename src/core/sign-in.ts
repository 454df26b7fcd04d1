import type { ComposedStep } from './compose';
import type { PageInfo } from './event';
import { toPlainText } from './instruction';
import type { Words } from './words';

/** Hosts that sign people in for others, and names that such hosts are given. */
const PROVIDERS =
  /(^|\.)(okta(preview|-emea)?\.com|auth0\.com|onelogin\.com|duosecurity\.com|ping(identity|one)\.com|login\.(microsoftonline|microsoft|live)\.com|accounts\.google\.com|id\.atlassian\.com|signin\.aws\.amazon\.com)$|^(login|log-in|signin|sign-in|sso|idp|adfs)\./;

/** Paths at which consoles and identity providers sign people in. */
const PATHS =
  /^\/(users\/|auth\/)?(log[-_]?in|sign[-_]?in|sso|oauth2?|saml2?|adfs|realms\/[^/]+\/(protocol|login-actions|broker))(\/|\.|$)/i;

/** Providers have consoles of their own, where people are managed. */
const ADMINISTRATION = /-admin\.|^manage\.|\/admin(\/|$)/;

/** A heading or title that says so, and goes on with what is signed in to at most: "Sign-in logs" does not. */
const WORDS =
  /^(?:(?:sign|log)[ -]?(?:in|on)(?:\s+(?:to|with|at|into|as)\s.*|\s*[|·–—[(:»-].*)?|(?:anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesión|accedi)(?!\p{L}).*)$/iu;

/** The most steps on pages that do not say that they sign in, such as "Stay signed in?", in a chain of redirects. */
const MOST_UNSURE = 2;

/** Whether a page is there to sign in: it asks for a password or code and little else, or its words or address say so. */
export function isSignIn(page: PageInfo): boolean {
  if (page.asks !== undefined) return true;
  if (!URL.canParse(page.url)) return false;
  const { hostname, pathname } = new URL(page.url);
  if (ADMINISTRATION.test(`${hostname}${pathname}`)) return false;
  return (
    PROVIDERS.test(hostname) ||
    PATHS.test(pathname) ||
    [page.heading, page.title].some((text) => WORDS.test(text ?? ''))
  );
}

/**
 * The steps with which the person signs in. A chain of redirects through another host and back is one of them even
 * when a page of it does not say what it is.
 */
export function signInSteps(composed: readonly ComposedStep[]): Set<ComposedStep> {
  const found = new Set(composed.filter(({ event }) => isSignIn(event.page)));
  const stretches: { host: string; steps: ComposedStep[] }[] = [];
  for (const step of composed) {
    const host = hostOf(step.event.page);
    const last = stretches.at(-1);
    if (last && (host === '' || host === last.host)) last.steps.push(step);
    else stretches.push({ host, steps: [step] });
  }
  for (const [index, { steps }] of stretches.entries()) {
    const back = stretches[index + 1]?.host;
    const unsure = steps.filter((step) => !found.has(step));
    if (back === undefined || back !== stretches[index - 1]?.host) continue;
    if (unsure.length === steps.length || unsure.length > MOST_UNSURE) continue;
    // A console that was signed in to and worked in is no provider.
    if (unsure.every(({ event }) => event.page.console === undefined)) for (const step of unsure) found.add(step);
  }
  return found;
}

/** What must be there before the procedure: access to each console that is signed in to, and what gives the codes. */
export function prerequisitesOf(
  composed: readonly ComposedStep[],
  signIn: ReadonlySet<ComposedStep>,
  words: Words,
): string[] {
  const names = new Set<string>();
  for (const [index, step] of composed.entries()) {
    if (!signIn.has(step)) continue;
    const next = composed.slice(index).find((later) => !signIn.has(later) && later.event.page.url !== '');
    const page = next?.event.page;
    const name = step.event.page.console ?? page?.console ?? hostOf(page ?? step.event.page);
    if (name !== '') names.add(name);
  }
  const access = [...names].map((console) => toPlainText(words('prerequisiteAccess', { console })));
  const code = [...signIn].some(({ event }) => event.page.asks === 'code');
  return code ? [...access, toPlainText(words('prerequisiteCode'))] : access;
}

function hostOf({ url }: PageInfo): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
