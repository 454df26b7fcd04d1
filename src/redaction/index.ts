export { findings, isCertain, ruleLabel } from './find';
export { redact } from './redact';
export type { Finding, Rule, Span, TextContext } from './rule';
export { redactUrl } from './url';
