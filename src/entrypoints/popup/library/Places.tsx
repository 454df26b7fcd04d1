import { CalendarClock, Folder, Library as LibraryIcon, type LucideIcon, Star, Tag, Trash2 } from 'lucide-preact';
import { useWords } from '../../../ui/words';
import type { Counted, Place } from './view';

const ICONS: Record<Place['kind'], LucideIcon> = {
  all: LibraryIcon,
  starred: Star,
  due: CalendarClock,
  trash: Trash2,
  folder: Folder,
  tag: Tag,
};

const NAMES = { all: 'placeAll', starred: 'placeStarred', due: 'placeDue', trash: 'placeTrash' } as const;

interface Props {
  places: { own: Counted[]; folders: Counted[]; tags: Counted[] };
  place: Place;
  onPlace: (place: Place) => void;
}

/** The parts of the library, to go to. */
export function Places({ places, place, onPlace }: Props) {
  const t = useWords();
  const group = (counted: readonly Counted[], heading?: string) =>
    counted.length > 0 && (
      <div class="place-group">
        {heading !== undefined && <h3>{heading}</h3>}
        <ul>
          {counted.map(({ place: each, count }) => {
            const Icon = ICONS[each.kind];
            const current = each.kind === place.kind && each.name === place.name;
            return (
              <li key={`${each.kind} ${each.name}`}>
                <button
                  type="button"
                  class={`place ${current ? 'current' : ''}`}
                  aria-current={current ? 'true' : undefined}
                  onClick={() => onPlace(each)}
                >
                  <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
                  <span class="cut">{each.name ?? t(NAMES[each.kind as keyof typeof NAMES])}</span>
                  <span class="faint">{count}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    );
  return (
    <nav class="places" aria-label={t('places')}>
      {group(places.own)}
      {group(places.folders, t('folders'))}
      {group(places.tags, t('tags'))}
    </nav>
  );
}
