import { Library } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { slugOf } from '../../../core/slug';
import type { Sop } from '../../../core/sop';
import { watchLibrary } from '../../../platform/store/library';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Field } from '../../../ui/Field';
import { useWords } from '../../../ui/words';

type Related = Sop['related'][number];

interface Props {
  /** The SOP that is edited: it is not related to itself. */
  sopId: string;
  onChosen: (related: Related) => void;
}

/** Lets a person choose another SOP of the library as a related document: it is linked as the folder beside this one's. */
export function RelatedChooser({ sopId, onChosen }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="rows">
      <Button label={t('relatedFromLibrary')} icon={Library} loudness="quiet" onPress={() => setOpen(true)} />
      {open && (
        <Dialog title={t('relatedFromLibrary')} size="small" onClose={() => setOpen(false)}>
          <Choices
            sopId={sopId}
            onChosen={(related) => {
              setOpen(false);
              onChosen(related);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

function Choices({ sopId, onChosen }: Props) {
  const t = useWords();
  const [sops, setSops] = useState<{ id: string; number: string; title: string }[]>();
  const [wanted, setWanted] = useState('');
  useEffect(
    () =>
      watchLibrary((cards) =>
        setSops(
          cards
            .filter(({ id, trashedAt }) => id !== sopId && trashedAt === undefined)
            .map(({ id, sopId: number, title }) => ({ id, number, title: title || t('untitled') })),
        ),
      ),
    [sopId, t],
  );
  if (!sops) return null;
  if (sops.length === 0) return <p class="faint">{t('relatedNone')}</p>;
  const shown = sops.filter(({ number, title }) => `${number} ${title}`.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <div class="chooser">
      <Field
        label={t('findText')}
        labelling="hidden"
        placeholder={t('findText')}
        value={wanted}
        focused
        onValue={setWanted}
      />
      <ul>
        {shown.map(({ id, number, title }) => (
          <li key={id}>
            <button
              type="button"
              class="menu-item"
              onClick={() => onChosen({ title, url: `../${slugOf(title)}/README.md` })}
            >
              <i />
              <span>{title}</span>
              <span class="faint">{number}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
