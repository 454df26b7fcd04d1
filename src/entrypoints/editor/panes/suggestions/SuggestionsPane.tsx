import { CheckCheck, Sparkles } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../../suggestions';
import { Button, IconButton } from '../../../../ui/Button';
import { useWords } from '../../../../ui/words';
import { focusSoon } from '../../focus';
import type { PaneProps } from '../pane';
import { useProposals } from './proposals';
import { SuggestionRow } from './SuggestionRow';

/** What the recording can fill in, part by part, each to be accepted or not. */
export function SuggestionsPane({ sop, onStep }: PaneProps) {
  const t = useWords();
  const { open, accept, dismiss } = useProposals();
  const [said, setSaid] = useState('');
  if (!open) return <p class="faint">{t('suggestionsLoading')}</p>;

  function settle(key: string, settled: readonly Suggestion[]): void {
    const left = (open ?? []).filter((one) => !settled.includes(one));
    setSaid(t(key, { count: String(left.length) }));
    // What comes next, else what comes last: whoever works with keys goes on from there.
    const at = (open ?? []).findIndex((one) => settled.includes(one));
    const heir = left[at] ?? left.at(-1);
    focusSoon(heir ? `[data-suggestion="${heir.id}"] button[data-mark=accept]` : '[data-mark=pane-suggestions]');
  }
  function acceptThese(some: readonly Suggestion[]): void {
    accept(some.map(({ id }) => id));
    settle('suggestionsAccepted', some);
  }

  return (
    <div class="suggestions">
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      {open.length === 0 ? (
        <div class="empty">
          <Sparkles size={28} strokeWidth={1.4} aria-hidden="true" />
          <p>{t('suggestionsNone')}</p>
          <p class="faint">{t('suggestionsNoneHint')}</p>
        </div>
      ) : (
        <div class="suggestions-head">
          <p class="faint">{t('suggestionsHint')}</p>
          <Button label={t('suggestionsAcceptAll')} icon={CheckCheck} onPress={() => acceptThese(open)} />
        </div>
      )}
      {bySection(open).map(([section, group]) => (
        <section key={section} data-suggestions={section} aria-labelledby={`suggestions-${section}`}>
          <div class="suggestions-section">
            <h3 id={`suggestions-${section}`} tabIndex={-1}>
              {t(section)}
            </h3>
            <span class="faint">{group.length}</span>
            <IconButton
              label={t('suggestionsAcceptSection', { section: t(section) })}
              icon={CheckCheck}
              onPress={() => acceptThese(group)}
            />
          </div>
          <ul aria-label={t(section)}>
            {group.map((suggestion) => (
              <SuggestionRow
                key={suggestion.id}
                suggestion={suggestion}
                sop={sop}
                onStep={onStep}
                onAccept={() => acceptThese([suggestion])}
                onDismiss={() => {
                  dismiss(suggestion.id);
                  settle('suggestionsDismissed', [suggestion]);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function bySection(open: readonly Suggestion[]): [Suggestion['section'], Suggestion[]][] {
  const groups = new Map<Suggestion['section'], Suggestion[]>();
  for (const one of open) groups.set(one.section, [...(groups.get(one.section) ?? []), one]);
  return [...groups];
}
