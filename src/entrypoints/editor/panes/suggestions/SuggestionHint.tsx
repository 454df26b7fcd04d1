import { Sparkles } from 'lucide-preact';
import type { Section } from '../../../../suggestions';
import { useWords } from '../../../../ui/words';
import { useProposals } from './proposals';

/** Beside a part's heading: how much could be filled in there, and the way to it. Nothing when there is nothing. */
export function SuggestionHint({ section }: { section: Section }) {
  const t = useWords();
  const { open = [], show } = useProposals();
  const count = open.filter((one) => one.section === section).length;
  if (count === 0) return null;
  return (
    <button type="button" class="suggestion-hint" onClick={() => show(section)}>
      <Sparkles size={12} strokeWidth={1.9} aria-hidden="true" />
      {count === 1 ? t('suggestionsOne') : t('suggestionsCount', { count: String(count) })}
    </button>
  );
}
