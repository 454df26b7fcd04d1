import { Copy, Folder, RotateCcw, Star, Tags, Trash2 } from 'lucide-preact';
import type { Card } from '../../../core/card';
import { openEditor } from '../../../platform/places';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Found } from '../search/useSearch';
import { Marked } from './Marked';
import { ReviewBadge } from './ReviewBadge';

/** What can be done to an SOP of the library. */
export interface RowActions {
  onStar(card: Card): void;
  /** Moves it to the trash. */
  onDelete(card: Card): void;
  onDuplicate(card: Card): void;
  /** Asks for its tags and its folder. */
  onFile(card: Card): void;
  /** Takes it out of the trash. */
  onRestore(card: Card): void;
  /** Deletes it for good, once confirmed. */
  onDestroy(card: Card): void;
}

interface Props {
  card: Card;
  actions: RowActions;
  found: Found | undefined;
  /** Where there is room: with its labels, and with all that can be done. */
  full: boolean;
}

/** One SOP of the library. */
export function SopRow({ card, actions, found, full }: Props) {
  const t = useWords();
  const title = card.title || t('untitled');
  const changed = new Date(card.changedAt);
  const shown = (text: string) => (found ? <Marked pieces={found.marked(card.id, text)} /> : text);
  const excerpt = full ? found?.excerptOf(card.id) : undefined;
  const facts = t('libraryFacts', { sopId: card.sopId, count: String(card.steps) });
  return (
    <li class="sop">
      {card.trashedAt === undefined && (
        <button
          type="button"
          class={`button quiet icon-only star ${card.starred ? 'on' : ''}`}
          aria-pressed={card.starred}
          aria-label={t('libraryStar', { title })}
          title={t(card.starred ? 'libraryStarred' : 'libraryStarHint')}
          onClick={() => actions.onStar(card)}
        >
          <Star size={16} strokeWidth={1.9} aria-hidden="true" />
        </button>
      )}
      <button type="button" class="sop-open" onClick={() => void openEditor(card.id)}>
        <span class="sop-head">
          <span class="sop-title" dir="auto">
            {shown(title)}
          </span>
          <ReviewBadge card={card} />
        </span>
        {excerpt && (
          <span class="sop-excerpt">
            <Marked pieces={excerpt} />
          </span>
        )}
        <span class="sop-facts faint">
          <span class="cut">
            {shown(full && card.tools.length > 0 ? `${facts} · ${card.tools.join(', ')}` : facts)}
          </span>
          <time dateTime={changed.toISOString()}>
            {changed.toLocaleDateString(t('languageCode'), { dateStyle: 'medium' })}
          </time>
        </span>
        {full && (card.folder !== '' || card.tags.length > 0) && (
          <span class="sop-labels">
            {card.folder !== '' && (
              <span class="label">
                <Folder size={12} strokeWidth={1.9} aria-hidden="true" />
                {shown(card.folder)}
              </span>
            )}
            {card.tags.map((tag) => (
              <span key={tag} class="label">
                {shown(tag)}
              </span>
            ))}
          </span>
        )}
      </button>
      <div class="sop-actions">
        {card.trashedAt === undefined ? (
          <>
            {full && (
              <>
                <IconButton label={t('libraryFile', { title })} icon={Tags} onPress={() => actions.onFile(card)} />
                <IconButton
                  label={t('libraryDuplicate', { title })}
                  icon={Copy}
                  onPress={() => actions.onDuplicate(card)}
                />
              </>
            )}
            <IconButton label={t('libraryDelete', { title })} icon={Trash2} onPress={() => actions.onDelete(card)} />
          </>
        ) : (
          <>
            <IconButton
              label={t('libraryRestore', { title })}
              icon={RotateCcw}
              onPress={() => actions.onRestore(card)}
            />
            <IconButton label={t('libraryDestroy', { title })} icon={Trash2} onPress={() => actions.onDestroy(card)} />
          </>
        )}
      </div>
    </li>
  );
}
