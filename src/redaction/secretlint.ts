import { rules as presetRules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleReportDescriptor, SecretLintSourceCode } from '@secretlint/types';
import { hasLongStretch, type Rule, type Span } from './rule';
import { RULE_NAMES, type RuleName } from './secretlint-names';

/** What a rule of secretlint said of a text, as it said it: see {@link secretSpan} for the part that is secret. */
export interface SecretlintMessage {
  ruleId: string;
  messageId: string;
  range: readonly [start: number, end: number];
  /** What the rule filled its sentence with; the secret is among it. */
  data: Record<string, unknown>;
}

/**
 * The maintained rules of secretlint, hosted synchronously: a page may navigate right after the event in which a
 * text is redacted, and @secretlint/core awaits and leaves performance marks in the page's timeline.
 * Comments such as `secretlint-disable` are not obeyed, since pages are hostile: the filter rule is not among ours.
 * @see https://github.com/secretlint/secretlint/blob/master/docs/secretlint-rule.md
 */
export const secretlint: Rule[] = RULE_NAMES.map((name) => ({
  id: name.id,
  certainty: name.certainty ?? 'certain',
  ...(name.generality && { generality: name.generality }),
  worth: isWorthAsking,
  find(text) {
    if (!name.trigger.test(text)) return [];
    return secretlintMessages(text, name.rule)
      .filter((message) => name.message === undefined || message.messageId === name.message)
      .map((message) => secretSpan(text, message, name))
      .sort((a, b) => a.start - b.start);
  },
}));

/** Whether any rule finds something in a text: they are asked one after the other, and most texts have nothing for any. */
const ANY_TRIGGER = new RegExp(RULE_NAMES.map(({ trigger }) => trigger.source).join('|'));

function isWorthAsking(text: string): boolean {
  return (hasLongStretch(text) || text.includes(':') || text.includes('=')) && ANY_TRIGGER.test(text);
}

let reports: SecretlintMessage[] = [];

/** Set up once: a rule is created with its context, so the context leads to whoever asks at the time. */
const handlers = presetRules
  .filter((rule) => rule.meta.type === 'scanner' && !rule.meta.id.endsWith('filter-comments'))
  .map((rule) => {
    const report = ({ message, range }: SecretLintRuleReportDescriptor) =>
      reports.push({ ruleId: rule.meta.id, messageId: message.messageId, range, data: message.data ?? {} });
    const context = {
      sharedOptions: {},
      ignore: () => {},
      report,
      createTranslator:
        () =>
        <Props>(messageId: PropertyKey, data?: Props) => ({ message: '', messageId: String(messageId), data }),
    };
    // Access key ids and account ids are only looked for when asked; other rules know no such option.
    const options = { enableIDScanRule: true };
    return { id: rule.meta.id, file: rule.create(context, options).file };
  });

/** Every message of secretlint's rules, or of the one of that id, on `text`; in the order of their reporting. */
export function secretlintMessages(text: string, ruleId?: string): SecretlintMessage[] {
  reports = [];
  const source = sourceCode(text);
  for (const handler of handlers) {
    // Only the rule for binary .p12 files returns a promise that waits for anything, and texts are never that.
    if (ruleId === undefined || handler.id === ruleId) void handler.file?.(source);
  }
  return reports;
}

/**
 * Where the secret is. Some rules report [start of match, + length of the value], which leaves the value's tail in
 * clear (`AWS_SECRET_ACCESS_KEY=…`, `_authToken=…`): the value itself is in the message's data, so look it up.
 */
function secretSpan(text: string, { range, data }: SecretlintMessage, { within }: RuleName): Span {
  const [start, end] = range;
  const value = Object.values(data).find((said) => typeof said === 'string' && text.indexOf(said, start) !== -1);
  if (typeof value !== 'string' || value === '') return { start, end };
  const at = text.indexOf(value, start);
  const inner = within?.exec(value)?.indices?.[1];
  if (inner) return { start: at + inner[0], end: at + inner[1] };
  // A value that begins after the reported range is not what was reported: cover both.
  return at <= end ? { start: at, end: at + value.length } : { start, end: Math.max(end, at + value.length) };
}

/** A text as rules see it: no file, no extension, positions as offsets only. */
function sourceCode(content: string): SecretLintSourceCode {
  const unused = (): never => {
    throw new Error('Positions are offsets here; no rule of the preset asks for lines');
  };
  return {
    content,
    hasBOM: false,
    contentType: 'text',
    ext: '',
    filePath: undefined,
    physicalFilePath: undefined,
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: unused,
    rangeToLocation: unused,
    positionToIndex: unused,
    indexToPosition: unused,
  };
}
