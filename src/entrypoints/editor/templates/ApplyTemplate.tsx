import { Trash2 } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import type { TemplateRow } from '../../../platform/store/database';
import { deleteTemplate, watchTemplates } from '../../../platform/store/templates';
import { applied, fills, type Offer, offers } from '../../../templates';
import { Button, IconButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useWords } from '../../../ui/words';
import { DeleteQuestion } from '../DeleteQuestion';
import type { Dispatch } from '../document/useSop';

interface Props {
  sop: Sop;
  dispatch: Dispatch;
  onClose: () => void;
}

/** Fills what is still empty from a template. */
export function ApplyTemplate({ sop, dispatch, onClose }: Props) {
  const t = useWords();
  const [own, setOwn] = useState<TemplateRow[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [doomed, setDoomed] = useState<Offer>();
  useEffect(() => watchTemplates(setOwn), []);
  const all = useMemo(() => offers(own, t), [own, t]);
  const offer = all.find(({ id }) => id === chosen);
  const filled = offer ? fills(sop, offer.skeleton) : [];

  function apply({ skeleton }: Offer): void {
    dispatch({ do: 'replace', document: applied(sop, skeleton, () => crypto.randomUUID()) });
    onClose();
  }

  return (
    <Dialog
      title={t('templateApplyTitle')}
      onClose={onClose}
      footer={
        <div class="template-foot">
          <output>
            {offer &&
              (filled.length > 0
                ? t('templateFills', {
                    sections: filled.map((section) => t(section === 'phases' ? 'templatePhases' : section)).join(', '),
                  })
                : t('templateFillsNothing'))}
          </output>
          <Button
            label={t('templateApplyNow')}
            loudness="primary"
            disabled={filled.length === 0}
            onPress={() => offer && apply(offer)}
          />
        </div>
      }
    >
      <p class="faint template-hint">{t('templateApplyHint')}</p>
      <fieldset class="template-list">
        <legend class="visually-hidden">{t('templates')}</legend>
        {all.map((one) => (
          <div class="template" key={one.id}>
            <label>
              <input
                type="radio"
                name="template"
                value={one.id}
                checked={chosen === one.id}
                onChange={() => setChosen(one.id)}
              />
              <span>
                <span class="template-name">{one.name}</span>
                <span class="faint">{one.about ?? t('templatesOwn')}</span>
              </span>
            </label>
            {one.about === undefined && (
              <IconButton
                label={t('templateDelete', { name: one.name })}
                icon={Trash2}
                onPress={() => setDoomed(one)}
              />
            )}
          </div>
        ))}
      </fieldset>
      {doomed && (
        <DeleteQuestion
          title={t('templateDelete', { name: doomed.name })}
          question={t('templateDeleteQuestion')}
          onDelete={() => void deleteTemplate(doomed.id)}
          onClose={() => setDoomed(undefined)}
        />
      )}
    </Dialog>
  );
}
