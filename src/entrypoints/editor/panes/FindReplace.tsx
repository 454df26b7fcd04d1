import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { CaseSensitive, type LucideIcon, Regex, Replace, WholeWord } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { FoundPlace } from './FoundPlace';
import type { PaneProps } from './pane';
import { expressionOf, type FoundText, type Query, replaced, search } from './search';

/** The most places that are listed; all are counted and replaced. */
const LISTED = 100;

/** Finds a text wherever it stands in the document, and puts another in its place: once, or everywhere in one change. */
export function FindReplace({ sop, dispatch, onStep }: PaneProps) {
  const t = useWords();
  const [query, setQuery] = useState<Query>({ find: '', matchCase: false, wholeWord: false, regexp: false });
  const [by, setBy] = useState('');
  const outcome = useMemo(() => {
    try {
      const expression = expressionOf(query);
      return { found: expression ? search(sop, expression) : [] };
    } catch (problem) {
      return { found: [], problem };
    }
  }, [sop, query]);
  const { found, problem } = outcome;
  const hits = found.reduce((sum, text) => sum + text.hits.length, 0);
  const toggle = (key: 'matchCase' | 'wholeWord' | 'regexp', name: string, icon: LucideIcon) => (
    <Toggle label={t(name)} icon={icon} on={query[key]} onPress={() => setQuery({ ...query, [key]: !query[key] })} />
  );

  function replace(texts: readonly FoundText[], only?: number): void {
    dispatch({ do: 'setTexts', texts: texts.map((text) => replaced(text, by, query.regexp, only)) });
    const count = only === undefined ? hits : 1;
    announce(count === 1 ? t('findReplacedOne') : t('findReplaced', { count: String(count) }));
  }

  return (
    <div class="find">
      <Field label={t('findText')} value={query.find} focused onValue={(find) => setQuery({ ...query, find })} />
      <div class="find-how">
        {toggle('matchCase', 'findCase', CaseSensitive)}
        {toggle('wholeWord', 'findWord', WholeWord)}
        {toggle('regexp', 'findRegexp', Regex)}
        <output class="find-count">
          {query.find === '' || problem !== undefined
            ? ''
            : hits === 0
              ? t('findNothing')
              : hits === 1
                ? t('findCountOne')
                : t('findCount', { hits: String(hits), places: String(found.length) })}
        </output>
      </div>
      <Field label={t('findReplacement')} value={by} onValue={setBy} />
      <Button label={t('findAll')} icon={Replace} disabled={hits === 0} onPress={() => replace(found)} />
      {problem !== undefined && <Notice kind="problem">{t('findInvalid', { reason: reasonOf(problem) })}</Notice>}
      {query.find === '' && <p class="faint">{t('findExample')}</p>}
      {found.slice(0, LISTED).map((text) => (
        <FoundPlace
          key={text.path.join('.')}
          sop={sop}
          found={text}
          onStep={onStep}
          onReplace={(at) => replace([text], at)}
        />
      ))}
      {found.length > LISTED && <p class="faint">{t('findContinue', { count: String(found.length - LISTED) })}</p>}
    </div>
  );
}

interface ToggleProps {
  label: string;
  icon: LucideIcon;
  on: boolean;
  onPress: () => void;
}

function Toggle({ label, icon: Shape, on, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={label}
      title={label}
      aria-pressed={on}
      onClick={onPress}
    >
      <Shape size={16} strokeWidth={1.9} aria-hidden="true" />
    </button>
  );
}
