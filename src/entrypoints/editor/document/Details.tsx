import type { TextField } from '../../../core/command';
import type { Sop, Status } from '../../../core/sop';
import { Choice } from '../../../ui/Choice';
import { Field, TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import { SuggestionHint } from '../panes/suggestions/SuggestionHint';
import { ReviewDue } from './ReviewDue';
import type { Dispatch } from './useSop';

/** With the keys of their names. */
const STATUSES: readonly (readonly [Status, string])[] = [
  ['draft', 'statusDraft'],
  ['in-review', 'statusInReview'],
  ['approved', 'statusApproved'],
];

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
        <Choice
          label={t('status')}
          look="quiet"
          value={sop.status ?? 'draft'}
          choices={STATUSES.map(([value, name]) => ({ value, name: t(name) }))}
          onValue={(status) => dispatch({ do: 'setStatus', status })}
        />
        <Field
          label={t('owner')}
          look="quiet"
          kind="owner"
          value={sop.owner}
          placeholder={t('ownerHint')}
          onValue={set('owner')}
        />
        <div class="review">
          <Field
            label={t('reviewBy')}
            look="quiet"
            kind="review-by"
            type="date"
            value={sop.reviewBy}
            onValue={set('reviewBy')}
          />
          <ReviewDue reviewBy={sop.reviewBy} />
        </div>
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
            <h2>{t('purpose')}</h2>
          </div>
          <TextArea
            label={t('purpose')}
            labelling="hidden"
            look="quiet"
            kind="purpose"
            value={sop.purpose}
            placeholder={t('purposeHint')}
            onValue={set('purpose')}
          />
        </div>
        <div class="part">
          <div class="heading-line">
            <h2>{t('scope')}</h2>
            <SuggestionHint section="scope" />
          </div>
          <TextArea
            label={t('scope')}
            labelling="hidden"
            look="quiet"
            kind="scope"
            value={sop.scope}
            placeholder={t('scopeHint')}
            onValue={set('scope')}
          />
        </div>
      </div>
    </section>
  );
}
