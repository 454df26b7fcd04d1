import { hasLongStretch, type Rule, spansInStretches } from '../rule';

/** One to three short lower-case words, then 32 or more characters without any mark. */
const TOKEN = /(?<![\w./:@+-])(?:[a-z][a-z0-9]{1,11}[_-]){1,3}[A-Za-z0-9]{32,256}(?![\w+/=-]|\.\w)/g;
/** Where a word of the prefix says that it is a key, fewer will do. */
const KEY =
  /(?<![\w./:@+-])(?!pk_)(?:[a-z][a-z0-9]{1,11}[_-]){0,2}(?:sk|rk|pat|tok|token|key|apikey|api|secret|auth|at|rt|sat|live|test|prod)_[A-Za-z0-9]{20,31}(?![\w+/=-]|\.\w)/g;

/**
 * The form that GitHub's tokens made common: `prefix_` and a long body, for services that no list names yet.
 * Hexadecimal bodies are left alone, since image tags and asset names end in digests.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export const prefixedToken: Rule = {
  id: 'prefixed-token',
  certainty: 'certain',
  generality: 1,
  worth: hasLongStretch,
  find(text) {
    return [
      ...spansInStretches(text, TOKEN, 35, hasRandomBody),
      ...spansInStretches(text, KEY, 23, hasRandomBody),
    ].sort((a, b) => a.start - b.start);
  },
};

function hasRandomBody(token: string): boolean {
  const body = token.slice(token.search(/[A-Za-z0-9]+$/));
  if (/^[a-f0-9]*$|^[A-F0-9]*$/.test(body) || !/\d/.test(body) || !/[A-Za-z]/.test(body)) return false;
  const changes = body.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes >= body.length / 4;
}
