import type { Sop } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { placeName } from '../placeName';
import type { FoundText } from './search';

interface Props {
  sop: Sop;
  found: FoundText;
  onStep: (stepId: string) => void;
  /** Replaces the hit of that index. */
  onReplace: (at: number) => void;
}

/** How much of the text is shown on either side of a hit, in characters. */
const AROUND = 36;

/** The hits in one text of the document: where it is, and each with the words around it. */
export function FoundPlace({ sop, found, onStep, onReplace }: Props) {
  const t = useWords();
  const { path, text, hits } = found;
  const place = placeName(path, t);
  const stepId = path[0] === 'phases' && path[2] === 'steps' ? stepAt(sop, path) : undefined;
  return (
    <section class="found">
      {stepId === undefined ? (
        <h3>{place}</h3>
      ) : (
        <h3>
          <button type="button" class="link-like" aria-label={t('findGo', { place })} onClick={() => onStep(stepId)}>
            {place}
          </button>
        </h3>
      )}
      <ul>
        {hits.map(({ start, end }, at) => (
          <li key={start}>
            <p>
              {start > AROUND && '…'}
              {text.slice(Math.max(0, start - AROUND), start)}
              <mark>{text.slice(start, end)}</mark>
              {text.slice(end, end + AROUND)}
              {end + AROUND < text.length && '…'}
            </p>
            <Button
              label={t('findOne')}
              name={t('findOneAt', { number: String(at + 1), place })}
              loudness="quiet"
              onPress={() => onReplace(at)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepAt(sop: Sop, path: FoundText['path']): string | undefined {
  return sop.phases[Number(path[1])]?.steps[Number(path[3])]?.id;
}
