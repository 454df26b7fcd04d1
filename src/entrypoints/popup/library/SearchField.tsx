import { Search } from 'lucide-preact';
import { useWords } from '../../../ui/words';

/** Where the person types what to look for. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const t = useWords();
  return (
    <div class="search">
      <Search size={15} strokeWidth={1.9} aria-hidden="true" />
      <input
        type="search"
        class="control"
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
