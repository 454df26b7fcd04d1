/** What pressing something of that name does to the system behind the page. */
export type Effect =
  /** Something is there that was not. */
  | 'create'
  /** Something is gone, or what it held is. */
  | 'destroy'
  /** Something stops working for a while. */
  | 'interrupt'
  /** Something is on that was off, or the like. */
  | 'switch'
  /** Something is set going. */
  | 'act'
  /** What was entered or asked for before takes effect. */
  | 'commit'
  /** What was entered or asked for before does not take effect. */
  | 'cancel';

/** What a name on a button says. */
export interface Verb {
  word: string;
  effect: Effect;
  /** The whole name of what does the opposite, as the page may call it. */
  opposite?: string;
  /** What it is done to, as the name says: `key pair` of `Create new key pair`. */
  object: string;
}

// Names are in the language of the console: one row of each in each language of _locales.
const WORDS: Record<Effect, string> = {
  create:
    'create|launch|provision|register|new|generate|import|clone|duplicate|copy to|erstellen|anlegen|hinzufügen|registrieren|importieren',
  destroy:
    'delete|terminate|destroy|drop|purge|erase|wipe|truncate|clear all|remove|revoke|release|uninstall|deregister|reset|restore|overwrite|format|force|löschen|entfernen|zurücksetzen|widerrufen|deinstallieren',
  interrupt:
    'reboot|restart|stop|kill|drain|evict|shut down|shutdown|fail over|failover|disable|deactivate|suspend|neu starten|neustarten|stoppen|anhalten|herunterfahren|deaktivieren',
  switch:
    'add|enable|activate|start|resume|pause|attach|detach|associate|disassociate|allow|deny|block|unblock|grant|lock|unlock|mount|unmount|subscribe|unsubscribe|assign|unassign|cordon|uncordon|archive|unarchive|publish|unpublish|install|allocate|mute|unmute|aktivieren|starten|sperren|entsperren|installieren',
  act: 'deploy|run|build|execute|trigger|invoke|send|rotate|sync|synchronize|upgrade|migrate|merge|promote|scale|approve|reject|retry|rerun|rebuild|redeploy|roll back|rollback|bereitstellen|ausführen|senden|genehmigen',
  commit:
    'save|apply|update|submit|confirm|ok|yes|proceed|set|change|modify|finish|speichern|anwenden|aktualisieren|bestätigen|ja|übernehmen|fertigstellen',
  cancel: 'cancel|close|discard|dismiss|no|abort|back|abbrechen|schließen|verwerfen|nein|zurück',
};

const OPPOSITES: Record<string, string> = {};
for (const [one, other] of [
  ['add', 'remove'],
  ['enable', 'disable'],
  ['activate', 'deactivate'],
  ['start', 'stop'],
  ['pause', 'resume'],
  ['attach', 'detach'],
  ['associate', 'disassociate'],
  ['allow', 'deny'],
  ['block', 'unblock'],
  ['grant', 'revoke'],
  ['lock', 'unlock'],
  ['mount', 'unmount'],
  ['subscribe', 'unsubscribe'],
  ['assign', 'unassign'],
  ['cordon', 'uncordon'],
  ['archive', 'unarchive'],
  ['publish', 'unpublish'],
  ['install', 'uninstall'],
  ['allocate', 'release'],
  ['mute', 'unmute'],
  ['aktivieren', 'deaktivieren'],
  ['starten', 'stoppen'],
  ['sperren', 'entsperren'],
  ['installieren', 'deinstallieren'],
  ['hinzufügen', 'entfernen'],
] as const) {
  OPPOSITES[one] = other;
  OPPOSITES[other] = one;
}
OPPOSITES['suspend'] = 'resume';
// What is revoked, released or uninstalled is gone: having one again is not having the same again.
for (const gone of ['revoke', 'release', 'uninstall', 'deinstallieren']) delete OPPOSITES[gone];

/** English names begin with the verb, German ones end with it. */
const PATTERNS = (Object.entries(WORDS) as [Effect, string][]).map(
  ([effect, words]) =>
    [effect, new RegExp(`^(${words})(?![\\p{L}\\p{N}-])|(?<![\\p{L}\\p{N}-])(${words})$`, 'iu')] as const,
);

/** Such things are asked for, not changed. */
const HARMLESS = /\b(?:query|search|filter|report|view|chart|dashboard panel|column|preview|test|tour)\b/i;

/** They change what is seen, wherever they stand. */
const SHOWN = /\b(?:filters?|search|columns?|sort(?:ing)?|zoom|selection|layout)\b/i;

/** What the name of a button, a link or an entry of a menu says it does; nothing when it says nothing of the kind. */
export function verbOf(name: string): Verb | undefined {
  if (!known.has(name)) known.set(name, readVerb(name));
  return known.get(name);
}

/** Names come again with every change of a document. */
const known = new Map<string, Verb | undefined>();

function readVerb(name: string): Verb | undefined {
  const label = name.replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[^\p{L}\p{N})\]]+$/gu, '');
  for (const [effect, pattern] of PATTERNS) {
    const found = pattern.exec(label);
    if (!found || label.split(' ').length > 6 || (effect === 'act' && HARMLESS.test(label))) continue;
    if (!/^(commit|cancel)$/.test(effect) && SHOWN.test(label)) continue;
    const word = found[0].toLowerCase();
    const opposite = OPPOSITES[word];
    const rest = label.slice(0, found.index) + label.slice(found.index + found[0].length);
    return {
      word,
      effect,
      ...(opposite !== undefined && { opposite: label.replace(found[0], cased(opposite, found[0])) }),
      object: rest.trim().replace(/^(?:an?|the|new|another)\s+/i, ''),
    };
  }
  return undefined;
}

/** The word in capitals where the model has them. */
function cased(word: string, model: string): string {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
