import { expect, it } from 'vitest';
import { authorization } from './http';
import { GitProblem, problemOf, scrub } from './problem';

const TOKEN = 'p+ä/1';
const SECRETS = [TOKEN, authorization({ user: 'jo', token: TOKEN }) ?? ''];

const coded = (code: string, message = '', statusCode = 0) =>
  Object.assign(new Error(message), { code, data: { statusCode } });

it.each<[unknown, string]>([
  [coded('HttpError', '', 401), 'gitUnauthorized'],
  [coded('HttpError', '', 203), 'gitUnauthorized'],
  [coded('HttpError', '', 403), 'gitForbidden'],
  [coded('HttpError', '', 404), 'gitNotFound'],
  [coded('HttpError', '', 502), 'gitStatus'],
  [coded('SmartHttpError'), 'gitNoServer'],
  [coded('ParseError'), 'gitNoServer'],
  [coded('RemoteCapabilityError'), 'gitNoServer'],
  [coded('GitPushError', 'pre-receive hook declined'), 'gitRefused'],
  [new GitProblem('gitMoved'), 'gitMoved'],
  [new Error('whatever'), 'gitFailed'],
  ['whatever', 'gitFailed'],
])('%s is %s', (error, key) => {
  expect(problemOf(error, 'git.example.com', SECRETS).key).toBe(key);
});

it('no sentence holds the token, in whatever form it was sent', () => {
  const said = `bad ${TOKEN}, ${encodeURIComponent(TOKEN)}, ${authorization({ user: 'jo', token: TOKEN })}, ${btoa(String.fromCharCode(...new TextEncoder().encode(TOKEN)))}`;
  const { filling } = problemOf(new Error(said), 'git.example.com', SECRETS);
  expect(filling['reason']).toBe('bad <token>, <token>, <token>, <token>');
  expect(scrub('as it is', ['', 'x'])).toBe('as it is');
});
