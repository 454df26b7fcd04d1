import { ArrowRight } from 'lucide-preact';
import type { Card } from '../../../core/card';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { openAsTab } from '../places';
import type { Found } from '../search/useSearch';
import { NothingFound } from './NothingFound';
import { SopList } from './SopList';
import type { LibraryState } from './useLibrary';
import { fewOf } from './view';

interface Props {
  cards: readonly Card[];
  library: LibraryState;
  found: Found | undefined;
  query: string;
}

/** Found SOPs that the popup shows. */
const SHOWN = 20;

/** The few SOPs that are wanted most, or those that are looked for; all of them are in a tab. */
export function ShortLibrary({ cards, library, found, query }: Props) {
  const t = useWords();
  const known = new Map(cards.map((card) => [card.id, card]));
  const used = cards.filter(({ trashedAt }) => trashedAt === undefined);
  const matching = found?.ids.flatMap((id) => known.get(id) ?? []).filter(({ trashedAt }) => trashedAt === undefined);
  const shown = matching ? matching.slice(0, SHOWN) : fewOf(used);
  return (
    <>
      {shown.length > 0 && <SopList cards={shown} actions={library.actions} found={found} full={false} />}
      {matching?.length === 0 && <NothingFound query={query} complete={found?.complete === true} />}
      {used.length === 0 && !found && <p class="empty">{t('libraryEmpty')}</p>}
      <Button
        label={t('libraryAll', { count: String(used.length) })}
        icon={ArrowRight}
        loudness="quiet"
        onPress={() => void openAsTab()}
      />
    </>
  );
}
