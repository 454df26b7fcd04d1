import type { Sop } from '../../../../core/sop';
import type { Suggestion } from '../../../../suggestions';
import { Button } from '../../../../ui/Button';
import { InlineMarkdown } from '../../../../ui/InlineMarkdown';
import { useWords } from '../../../../ui/words';
import { numberOf, placeOf } from '../../steps/moves';

/** More sources than this say nothing more. */
const MOST_SOURCES = 4;

interface Props {
  suggestion: Suggestion;
  sop: Sop;
  onStep: (stepId: string) => void;
  onAccept: () => void;
  onDismiss: () => void;
}

/** One suggestion: what would stand there, the steps it comes from, and whether it is wanted. */
export function SuggestionRow({ suggestion, sop, onStep, onAccept, onDismiss }: Props) {
  const t = useWords();
  const { id, text, source } = suggestion;
  const sources = source.stepIds.slice(0, MOST_SOURCES).flatMap((stepId) => {
    const place = placeOf(sop, stepId);
    return place ? [{ stepId, number: numberOf(place) }] : [];
  });
  return (
    <li class="suggestion" data-suggestion={id}>
      <p>
        <InlineMarkdown text={text} />
      </p>
      <div class="suggestion-foot">
        {sources.length > 0 && (
          <p class="sources">
            {t('suggestionsFrom')}
            {sources.map(({ stepId, number }) => (
              <button
                key={stepId}
                type="button"
                class="source"
                aria-label={t('suggestionsGo', { number })}
                onClick={() => onStep(stepId)}
              >
                {number}
              </button>
            ))}
            {source.stepIds.length > MOST_SOURCES && '…'}
          </p>
        )}
        <div class="buttons">
          <Button label={t('suggestionsDismiss')} loudness="quiet" onPress={onDismiss} />
          <Button label={t('suggestionsAccept')} mark="accept" onPress={onAccept} />
        </div>
      </div>
    </li>
  );
}
