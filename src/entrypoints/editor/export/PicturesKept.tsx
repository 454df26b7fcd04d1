import type { Sop } from '../../../core/sop';
import { ruleName } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { Crop } from '../picture/Crop';

/** What a person decided to show in pictures, with the reason, and the way to think again. */
export function PicturesKept({ sop, dispatch }: { sop: Sop; dispatch: Dispatch }) {
  const t = useWords();
  const steps = new Map(
    [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback].map((step) => [step.picture?.shotId, step]),
  );
  const kept = [...steps.values()].flatMap(({ id: stepId, picture }) =>
    picture ? (picture.kept ?? []).map((one, index) => ({ ...one, stepId, picture, index })) : [],
  );
  if (kept.length === 0) return null;
  return (
    <details class="kept">
      <summary>{t('pictureKept', { count: String(kept.length) })}</summary>
      <ul>
        {kept.map(({ kind, reason, box, picture, stepId, index }) => (
          <li class="kept-row" key={`${stepId} ${index}`}>
            <div class="finding-text">
              <span class="faint">{ruleName(kind, t)}</span>
              <p>{reason}</p>
              <Crop picture={picture} box={box} />
            </div>
            <Button
              label={t('keptAskAgain')}
              loudness="quiet"
              onPress={() => dispatch({ do: 'askAgain', stepId, index })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
