import { useId, useRef } from 'preact/hooks';
import { LONGEST_ENTRY, SHORTEST_ENTRY } from '../../redaction';
import { type Translate, useWords } from '../../ui/words';
import { type LineProblem, MOST_ENTRIES, MOST_PATTERNS } from './judge';
import type { ListName, TypedList } from './useLists';

const WORDS = {
  always: { label: 'settingsAlways', hint: 'settingsAlwaysHint', example: 'settingsAlwaysExample' },
  never: { label: 'settingsNever', hint: 'settingsNeverHint', example: 'settingsNeverExample' },
} as const satisfies Record<ListName, object>;

/** At most this many wrong lines are named at once. */
const MOST_NAMED = 5;

/** One of the lists, an entry a line, with what is wrong at which line. */
export function ListField({ name, list, onText }: { name: ListName; list: TypedList; onText: (text: string) => void }) {
  const t = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, problems } = list;
  const { label, hint, example } = WORDS[name];

  function goTo(line: number): void {
    const before = text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    const start = line === 1 ? 0 : before + 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (text.split('\n')[line - 1]?.length ?? 0));
  }

  return (
    <div class="field list-field">
      <label for={id}>{t(label)}</label>
      <p id={`${id}-hint`} class="faint">
        {t(hint)}
      </p>
      <textarea
        ref={area}
        id={id}
        rows={5}
        class="control boxed entries"
        value={text}
        placeholder={t(example)}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.length > 0}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div id={`${id}-problems`} class="problems" role="alert">
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, MOST_NAMED).map((problem) => (
              <li key={problem.line}>
                <button type="button" class="go-to" onClick={() => goTo(problem.line)}>
                  {t('settingsLine', { number: String(problem.line) })}
                </button>{' '}
                {sentence(problem, t)}
              </li>
            ))}
            {problems.length > MOST_NAMED && (
              <li>{t('settingsMoreLines', { count: String(problems.length - MOST_NAMED) })}</li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}

function sentence({ problem }: LineProblem, t: Translate): string {
  switch (problem) {
    case 'short':
      return t('entryShort', { count: String(SHORTEST_ENTRY) });
    case 'long':
      return t('entryLong', { count: String(LONGEST_ENTRY) });
    case 'flags':
      return t('entryFlags');
    case 'invalid':
      return t('entryInvalid');
    case 'everywhere':
      return t('entryEverywhere');
    case 'slow':
      return t('entrySlow');
    case 'tooMany':
      return t('entryTooMany', { count: String(MOST_ENTRIES) });
    case 'tooManyPatterns':
      return t('entryTooManyPatterns', { count: String(MOST_PATTERNS) });
  }
}
