import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Messages } from '../src/core/words';

const ROOT = 'public/_locales';
const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(`${ROOT}/${locale}/messages.json`, 'utf8'));
const english = messagesOf('en');
const others = readdirSync(ROOT).filter((locale) => locale !== 'en');

/** Messages that read the same in another language. */
const SAME: Record<string, ReadonlySet<string>> = {
  de: new Set([
    // Nothing but placeholders and signs.
    ...['changedAll', 'lintGain', 'markAreaAt', 'markAt', 'maskName', 'phasePart'],
    ...['suggestRole', 'suggestTool', 'suggestTrouble'],
    // A name of ours, a direction, an address.
    ...['editorPageTitle', 'extensionName', 'languageDirection', 'settingsNeverExample'],
    // SOP and SOPs are what they are called in German, too.
    ...['settingsDocuments', 'sopsMany', 'sopsOne'],
    // The German word is the same.
    ...['changeVersion', 'comparePhase', 'findInPhase', 'format', 'inputName', 'lintPhase', 'markTextNamed'],
    ...[
      'markTextNew',
      'placeTarget',
      'relatedTitle',
      'revisionName',
      'revisionNameHint',
      'status',
      'toolName',
      'toolText',
      'version',
    ],
    // The trade says it in English, and a standard has its name.
    ...['gitBranch', 'gitPassphrase', 'gitUrl', 'rule_jwt', 'templateDeploymentName', 'templateOnboardingName'],
  ]),
};

/** What the code fills in or cuts at: placeholders, blanks' brackets, separators of templates. */
function marksOf(message: string): string[] {
  return (message.match(/\{+[\w,]+\}+|\[\[|\]\]|::|\||`|\n/g) ?? []).sort();
}

/** Spaces that join a message to what follows, and whether it is a sentence. */
const edgesOf = (message: string) => [/^\s/.test(message), /\s$/.test(message), /\.$/.test(message)];

test.each(others)('%s has the messages of en, in the same order', (locale) => {
  expect(Object.keys(messagesOf(locale))).toEqual(Object.keys(english));
});

test.each(others)('%s says its own language', (locale) => {
  expect(messagesOf(locale)['languageCode']?.message).toBe(locale);
  const { direction } = (new Intl.Locale(locale) as { textInfo?: { direction: string } }).textInfo ?? {};
  expect(messagesOf(locale)['languageDirection']?.message).toBe(direction ?? 'ltr');
});

test.each(others)('%s: every message has the placeholders, blanks and separators of the English one', (locale) => {
  for (const [key, { message }] of Object.entries(messagesOf(locale))) {
    expect(marksOf(message), key).toEqual(marksOf(english[key]?.message ?? ''));
    expect(edgesOf(message), key).toEqual(edgesOf(english[key]?.message ?? ''));
  }
});

test.each(others)('%s: what reads as in English does so for a reason, and no reason is left over', (locale) => {
  const messages = messagesOf(locale);
  const same = Object.keys(english).filter((key) => messages[key]?.message === english[key]?.message);
  expect(same).toEqual(
    [...(SAME[locale] ?? [])].sort((a, b) => Object.keys(english).indexOf(a) - Object.keys(english).indexOf(b)),
  );
});

test.each(['en', ...others])('%s: browsers can read it', (locale) => {
  const messages = messagesOf(locale);
  const keys = Object.keys(messages);
  // Names of messages are the same in capital and small letters, and $ begins a substitution.
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  for (const [key, { message }] of Object.entries(messages)) {
    expect(key).toMatch(/^\w+$/);
    expect(message, key).not.toMatch(/\$|^$/);
  }
  // The store's limit: https://developer.chrome.com/docs/extensions/reference/manifest/description
  expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
});

test('steps are told in the infinitive: behind other words, only their first letter gets small', () => {
  const german = messagesOf('de');
  for (const [key, { message }] of Object.entries(german)) {
    if (!/^(?:step[A-Z]|undo[A-Z])/.test(key) || /^stepsCount|^undoByHand/.test(key)) continue;
    // A noun that begins the sentence would lose its capital.
    expect(message, key).toMatch(
      /^(?:\{|Auf |Das |Dann |Den |Die |Im |In |Löschen|Mit |Nach |Vorwärts |Wieder |Zu |Zurück )/,
    );
  }
});
