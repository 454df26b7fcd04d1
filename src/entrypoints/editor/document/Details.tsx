import type { ComponentChildren } from 'preact';
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
        <Part section="purpose" hint={t('purposeHint')} value={sop.purpose} onValue={set('purpose')} />
        <Part section="scope" hint={t('scopeHint')} value={sop.scope} onValue={set('scope')}>
          <SuggestionHint section="scope" />
        </Part>
      </div>
    </section>
  );
}

interface PartProps {
  section: 'purpose' | 'scope';
  hint: string;
  value: string;
  onValue: (value: string) => void;
  /** What stands beside the heading. */
  children?: ComponentChildren;
}

/** A section that is one text. */
function Part({ section, hint, value, onValue, children }: PartProps) {
  const t = useWords();
  return (
    <div class="part">
      <div class="heading-line">
        <h2>{t(section)}</h2>
        {children}
      </div>
      <TextArea
        label={t(section)}
        labelling="hidden"
        look="quiet"
        kind={section}
        value={value}
        placeholder={hint}
        onValue={onValue}
      />
    </div>
  );
}
