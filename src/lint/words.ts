/** Words that rules look for, of one language. */
interface Vocabulary {
  /** Titles that say nothing. */
  untitled: readonly string[];
  /** Verbs that leave open what to do, where a sentence begins with them. */
  vagueStart: RegExp;
  /** Words that leave open what is meant, wherever they stand. */
  vague: RegExp;
  /** What stands where something is still to be written. */
  placeholder: RegExp;
  /** Where a sentence says what to do otherwise. */
  otherwise: RegExp;
  /** Verbs that change something, as names of buttons begin or sentences do. */
  changing: RegExp;
}

/** The same for every language that is spoken: a document does not say which it is in. One more is one more entry. */
const VOCABULARIES: Record<'de' | 'en', Vocabulary> = {
  de: {
    untitled: ['ablauf ohne titel', 'ohne titel', 'unbenannt', 'neuer ablauf', 'ablauf', 'neue sop', 'aufzeichnung'],
    vagueStart: /^(?:bitte )?sich\b.*\bkümmern\b/iu,
    vague:
      /(?<!\p{L})(?:sicherstellen|gegebenenfalls|ggf\.|bei bedarf|(?:wenn|falls|sofern|wo) (?:nötig|notwendig|erforderlich|möglich)|ordnungsgemäß|korrekt|angemessen(?:e[mnrs]?)?|sollten?|usw\.|und so weiter|irgendwie|diverse[nrs]?|wie üblich)(?!\p{L})/iu,
    placeholder:
      /(?<!\p{L})(?:(?:noch )?zu (?:schreiben|benennen|klären|ergänzen|entscheiden)|hier (?:ausfüllen|eintragen))(?!\p{L})/iu,
    otherwise: /(?<!\p{L})(?:sonst|andernfalls|ansonsten|(?:wenn|falls) nicht|überspringen)(?!\p{L})/iu,
    // German puts the verb last: "Instanz löschen". A longer text is no button's name.
    changing:
      /^(?:ja, |ok, )?(?:[^.!?]{0,60} )?(?:abbestellen|ablehnen|aktivieren|aktualisieren|ändern|anhängen|anlegen|anwenden|ausführen|ausrollen|ausschalten|beenden|bereitstellen|bestätigen|deaktivieren|deinstallieren|einladen|einschalten|entfernen|entsperren|erstellen|erzwingen|freigeben|genehmigen|herunterfahren|hinzufügen|hochfahren|importieren|installieren|klonen|löschen|migrieren|neu ?starten|neustart|planen|registrieren|rotieren|senden|skalieren|speichern|sperren|starten|stoppen|stummschalten|trennen|übernehmen|umbenennen|verschieben|veröffentlichen|verwerfen|widerrufen|wiederherstellen|zurücknehmen|zurücksetzen|zusammenführen|zuweisen)[.!…]?$/iu,
  },
  en: {
    untitled: ['untitled', 'untitled procedure', 'new procedure', 'procedure', 'sop', 'new sop', 'recording', 'test'],
    // "Check that …" says what to look for, "Do not …" what to leave.
    vagueStart:
      /^(?:please )?(?:handle|manage|process|deal with|take care of|do(?! not\b|n['’]t\b)|check(?!.*\b(?:that|whether|if|for|against|how|which|off)\b))\b/i,
    vague:
      /\b(?:make sure|properly|correctly|as (?:needed|required|necessary|appropriate)|(?:if|when|where) (?:needed|required|necessary|appropriate|possible)|appropriate(?:ly)?|should|etc\b\.?|and so on|some ?how|various|as usual)/i,
    placeholder: /\b(?:to be (?:written|named|defined|added|decided|announced)|lorem ipsum|fill (?:this|me) in)\b/i,
    otherwise: /\b(?:otherwise|else|if not|skip)\b/i,
    changing:
      /^(?:yes, |ok, |confirm(?: and)? )?(?:add|allow|apply|approve|assign|attach|block|build|change|clone|commit|confirm|create|delete|deny|deploy|destroy|detach|disable|disconnect|drain|enable|evict|execute|force|grant|import|install|invite|kill|launch|lock|merge|migrate|modify|move|promote|provision|publish|purge|put|rebuild|reboot|register|reject|release|remove|rename|replace|reset|resize|resolve|restart|restore|resume|revoke|roll|rotate|run|save|scale|schedule|send|silence|start|stop|submit|suspend|tag|terminate|trigger|turn|unblock|uninstall|unlock|unregister|update|upgrade|upload)\b/i,
  },
};

const languages: readonly Vocabulary[] = Object.values(VOCABULARIES);

/** Whether a title says nothing. */
export function isUntitled(title: string): boolean {
  const plain = title.trim().toLowerCase();
  return plain === '' || languages.some(({ untitled }) => untitled.includes(plain));
}

/** The first vague words of a text, as they stand there; nothing when there are none. */
export function vagueWords(text: string): string | undefined {
  for (const { vagueStart, vague } of languages) {
    for (const sentence of text.split(/(?<=[.!?;:])\s+|\n+/)) {
      const start = vagueStart.exec(sentence.trim())?.[0];
      if (start !== undefined) return start;
    }
    const anywhere = vague.exec(text)?.[0];
    if (anywhere !== undefined) return anywhere;
  }
  return undefined;
}

/** What stands in a text for something that is still to be written; nothing when there is none. */
export function unwritten(text: string): string | undefined {
  const sign = /\b(?:TODO|TBD|TBA|FIXME|XXX+)\b|\?\?\?/.exec(text)?.[0];
  return sign ?? languages.map(({ placeholder }) => placeholder.exec(text)?.[0]).find(Boolean);
}

/** Whether a text says what to do when a condition is not met. */
export function saysOtherwise(text: string): boolean {
  return languages.some(({ otherwise }) => otherwise.test(text));
}

/** Whether a sentence, or the name of a button, begins with a verb that changes something. */
export function beginsWithChange(text: string): boolean {
  return languages.some(({ changing }) => changing.test(text.trim()));
}
