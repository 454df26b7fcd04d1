import { useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Found } from '../search/useSearch';
import { NothingFound } from './NothingFound';
import { Places } from './Places';
import { SopList } from './SopList';
import { KEPT_DAYS, type LibraryState } from './useLibrary';
import { isIn, ORDERS, type Order, ordered, type Place, type placesOf } from './view';

interface Props {
  cards: readonly Card[];
  library: LibraryState;
  places: ReturnType<typeof placesOf>;
  found: Found | undefined;
  query: string;
}

/** All SOPs of a place, in the order the person wants; while something is looked for, the best first. */
export function FullLibrary({ cards, library, places, found, query }: Props) {
  const t = useWords();
  const [chosen, setChosen] = useState<Place>({ kind: 'all' });
  const [order, setOrder] = useState<Order>('changed');
  const today = new Date();
  // What was emptied meanwhile is no longer there to be looked at.
  const there = [...places.own, ...places.folders, ...places.tags].map(({ place }) => place);
  const place = there.find(({ kind, name }) => kind === chosen.kind && name === chosen.name) ?? { kind: 'all' };
  const inside = cards.filter((card) => isIn(place, card, today));
  const known = new Map(inside.map((card) => [card.id, card]));
  const shown = found ? found.ids.flatMap((id) => known.get(id) ?? []) : ordered(inside, order);
  return (
    <div class="shelves">
      <Places places={places} place={place} onPlace={setChosen} />
      <div class="shelf">
        <div class="shelf-head">
          <output class="faint">
            {t(shown.length === 1 ? 'sopsOne' : 'sopsMany', { count: String(shown.length) })}
          </output>
          {found === undefined && (
            <label class="order">
              <span>{t('order')}</span>
              <select class="control" value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
                {ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {t(`order_${each}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {place.kind === 'trash' && (
          <div class="trash-note">
            <p class="faint">{t('trashHint', { days: String(KEPT_DAYS) })}</p>
            <Button label={t('trashEmpty')} onPress={() => library.setAsked({ about: 'deleting', cards: inside })} />
          </div>
        )}
        {shown.length > 0 && (
          // Another place is another list, from its top.
          <SopList
            key={`${place.kind} ${place.name} ${order}`}
            cards={shown}
            actions={library.actions}
            found={found}
            full
          />
        )}
        {shown.length === 0 && found && <NothingFound query={query} complete={found.complete} />}
        {shown.length === 0 && !found && <p class="empty">{t('libraryEmpty')}</p>}
      </div>
    </div>
  );
}
