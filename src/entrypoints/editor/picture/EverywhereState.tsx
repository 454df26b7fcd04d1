import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { MaskEverywhere } from './useMaskEverywhere';

/** How far masking a text in all pictures is, or what came of it. */
export function EverywhereState({ everywhere: { progress, cancel } }: { everywhere: MaskEverywhere }) {
  const t = useWords();
  if (!progress) return null;
  if (progress.state === 'failed') return <Notice kind="problem">{progress.problem}</Notice>;
  if (progress.state === 'reading')
    return (
      <div class="picture-reading">
        <label class="progress">
          {t('pictureReading', { at: String(Math.min(progress.done + 1, progress.of)), of: String(progress.of) })}
          <progress value={progress.done} max={progress.of} />
        </label>
        <Button label={t('cancel')} onPress={cancel} />
      </div>
    );
  return (
    <p class="faint" role="status">
      {progress.state === 'illegible'
        ? t('maskIllegible')
        : t(progress.places > 0 ? 'maskTextElsewhere' : 'maskTextNowhere', {
            places: String(progress.places),
            pictures: String(progress.pictures),
          })}
    </p>
  );
}
