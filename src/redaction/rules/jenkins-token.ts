import { hasLongStretch, longStretches, type Rule, spansOf } from '../rule';

/** `11` and 32 hexadecimal digits: an API token; and what a fresh controller asks for and agents are given. */
const TOKEN = /(?<![\w/.:@-])11[0-9a-f]{32}(?![\w-])/g;
const INITIAL_PASSWORD = /\bpassword\b[^\n]{0,60}:?\s{1,8}(?<secret>[0-9a-f]{32})(?![\w-])/dgi;
const AGENT_SECRET = /(?:-secret|agent secret|<argument>)\s{0,4}(?<secret>[0-9a-f]{64})\b/dgi;
const CRUMB = /crumb["']?\s{0,4}[:=,]\s{0,4}["']?(?<secret>[0-9a-f]{32,64})\b/dgi;
/** Encrypted with the controller's key, which anyone with its disk has. */
const ENCRYPTED = /\{AQAAABAAAA[A-Za-z0-9+/]{20,8192}={0,2}\}/g;

/**
 * What Jenkins shows once, asks for or hands to its agents.
 * @see https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
 */
export const jenkinsToken: Rule = {
  id: 'jenkins-token',
  certainty: 'certain',
  worth: hasLongStretch,
  find: (text) =>
    longStretches(text).every(({ text: run }) => run.length < 32)
      ? []
      : [TOKEN, INITIAL_PASSWORD, AGENT_SECRET, CRUMB, ENCRYPTED]
          .flatMap((pattern) => spansOf(text, pattern))
          .sort((a, b) => a.start - b.start),
};
