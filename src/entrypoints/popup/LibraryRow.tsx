import { Trash2 } from 'lucide-preact';
import { stepsOf } from '../../core/sop';
import { openEditor } from '../../platform/places';
import type { SopRow } from '../../platform/store/database';
import { IconButton } from '../../ui/Button';
import { useWords } from '../../ui/words';

interface Props {
  row: SopRow;
  onDelete: () => void;
}

/** One SOP of the library. */
export function LibraryRow({ row, onDelete }: Props) {
  const t = useWords();
  const { document } = row;
  const title = document.title || t('untitled');
  const changed = new Date(row.changedAt);
  return (
    <li class="sop">
      <button type="button" class="sop-open" onClick={() => void openEditor(row.id)}>
        <span class="sop-title">{title}</span>
        <span class="faint">
          {t('libraryFacts', { sopId: document.sopId, count: String(stepsOf(document).length) })}
          <time dateTime={changed.toISOString()}>
            {changed.toLocaleDateString(t('languageCode'), { dateStyle: 'medium' })}
          </time>
        </span>
      </button>
      <IconButton label={t('libraryDelete', { title })} icon={Trash2} onPress={onDelete} />
    </li>
  );
}
