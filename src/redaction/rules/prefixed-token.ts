import { type Rule, spansOf } from '../rule';

/** One to three short lower-case words, then 32 or more characters without any mark. */
const TOKEN = /(?<![\w./:@-])(?:[a-z][a-z0-9]{1,11}[_-]){1,3}[A-Za-z0-9]{32,256}(?![\w-]|\.\w)/g;

/**
 * The form that GitHub's tokens made common: `prefix_` and a long body, for services that no list names yet. Bodies
 * of one case are left alone, since image tags and asset names end in hexadecimal digests.
 */
export const prefixedToken: Rule = {
  id: 'prefixed-token',
  label: 'Token with a prefix',
  source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  certainty: 'certain',
  generic: true,
  find(text) {
    return spansOf(text, TOKEN, (token) => {
      const body = token.slice(token.search(/[A-Za-z0-9]+$/));
      const cases = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(body)).length;
      return cases === 3 && (body.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0) >= 12;
    });
  },
};
