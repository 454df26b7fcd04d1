import type { TextField } from '../../../core/command';
import type { Sop } from '../../../core/sop';
import { Field, TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import { SuggestionHint } from '../panes/suggestions/SuggestionHint';
import type { Dispatch } from './useSop';

/** The head of the document: what it is, whose, and what for. */
export function Details({ sop, dispatch }: { sop: Sop; dispatch: Dispatch }) {
  const t = useWords();
  const set = (field: TextField) => (value: string) => dispatch({ do: 'setText', field, value });
  const updated = new Date(`${sop.updated}T12:00:00`);
  return (
    <section class="details" id="details">
      <h1>
        <TextArea
          label={t('title')}
          labelling="hidden"
          look="quiet"
          kind="document-title"
          value={sop.title}
          placeholder={t('untitled')}
          onValue={(value) => set('title')(value.replace(/\s*\n\s*/g, ' '))}
        />
      </h1>
      <div class="facts">
        <Field label={t('sopId')} look="quiet" value={sop.sopId} onValue={set('sopId')} />
        <Field label={t('version')} look="quiet" value={sop.version} onValue={set('version')} />
        <Field label={t('owner')} look="quiet" value={sop.owner} placeholder={t('ownerHint')} onValue={set('owner')} />
        <Field label={t('reviewBy')} look="quiet" type="date" value={sop.reviewBy} onValue={set('reviewBy')} />
        <div class="field">
          <span class="label">{t('updated')}</span>
          <time class="control static" dateTime={sop.updated}>
            {Number.isNaN(updated.getTime())
              ? sop.updated
              : updated.toLocaleDateString(t('languageCode'), { dateStyle: 'medium' })}
          </time>
        </div>
      </div>
      <div class="parts">
        <div class="part">
          <div class="heading-line">
            <h3>{t('purpose')}</h3>
          </div>
          <TextArea
            label={t('purpose')}
            labelling="hidden"
            look="quiet"
            value={sop.purpose}
            placeholder={t('purposeHint')}
            onValue={set('purpose')}
          />
        </div>
        <div class="part">
          <div class="heading-line">
            <h3>{t('scope')}</h3>
            <SuggestionHint section="scope" />
          </div>
          <TextArea
            label={t('scope')}
            labelling="hidden"
            look="quiet"
            value={sop.scope}
            placeholder={t('scopeHint')}
            onValue={set('scope')}
          />
        </div>
      </div>
    </section>
  );
}
