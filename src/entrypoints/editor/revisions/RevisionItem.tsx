import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { RevisionFacts } from '../../../platform/store/revisions';
import { Button, IconButton } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import { DeleteQuestion } from '../DeleteQuestion';
import { focusSoon } from '../focus';

interface Props {
  revision: RevisionFacts;
  onCompare: () => void;
  onRestore: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** One revision: when it was, what was new, and what can be done with it. */
export function RevisionItem({ revision, onCompare, onRestore, onRename, onDelete }: Props) {
  const t = useWords();
  const { id, version, name = '', summary, at } = revision;
  const [naming, setNaming] = useState<string>();
  const [doomed, setDoomed] = useState(false);
  const date = new Date(at);
  function named(): void {
    setNaming(undefined);
    focusSoon(`[data-mark="rename-${id}"]`);
  }
  return (
    <li class="revision">
      <div class="revision-head">
        <strong>{version}</strong>
        {name !== '' && <span class="revision-name">{name}</span>}
        <time class="faint" dateTime={date.toISOString()}>
          {date.toLocaleString(t('languageCode'), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </div>
      {summary !== '' && <p class="revision-summary">{summary}</p>}
      {naming === undefined ? (
        <div class="buttons">
          <Button label={t('compare')} onPress={onCompare} />
          <Button label={t('restore')} loudness="quiet" onPress={onRestore} />
          <span class="revision-more">
            <IconButton
              label={t('revisionRename', { version })}
              icon={Pencil}
              mark={`rename-${id}`}
              onPress={() => setNaming(name)}
            />
            <IconButton label={t('revisionDelete', { version })} icon={Trash2} onPress={() => setDoomed(true)} />
          </span>
        </div>
      ) : (
        <form
          class="revision-naming"
          onSubmit={(event) => {
            event.preventDefault();
            onRename(naming.trim());
            named();
          }}
          onKeyDown={(event) => event.key === 'Escape' && named()}
        >
          <Field label={t('revisionName')} labelling="hidden" focused value={naming} onValue={setNaming} />
          <Button label={t('done')} type="submit" />
        </form>
      )}
      {doomed && (
        <DeleteQuestion
          title={t('revisionDelete', { version })}
          question={t('revisionDeleteQuestion', { version })}
          onDelete={onDelete}
          onClose={() => setDoomed(false)}
        />
      )}
    </li>
  );
}
