import type { Picture } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import type { Marking } from './useMarking';

/** Which part of a picture is shown. */
export function CropChoice({ picture: { crop }, marking }: { picture: Picture; marking: Marking }) {
  const t = useWords();
  const percent = (fraction: number) => String(Math.round(fraction * 100));
  return (
    <section class="picture-section">
      <h3>{t('crop')}</h3>
      {crop ? (
        <ul class="mask-list">
          <li data-item="crop" class={marking.selected === 'crop' ? 'selected' : ''}>
            <button
              type="button"
              class="mark-name"
              aria-pressed={marking.selected === 'crop'}
              onClick={() => marking.select('crop')}
              onFocus={() => marking.select('crop')}
            >
              {t('cropPart', { width: percent(crop.width), height: percent(crop.height) })}
            </button>
          </li>
        </ul>
      ) : (
        <p class="faint">{t('cropNone')}</p>
      )}
      <div class="buttons">
        <Button label={t('cropZoom')} disabled={!marking.zoom} onPress={marking.zoom} />
        {crop && (
          <Button
            label={t('cropRemove')}
            loudness="quiet"
            onPress={() => {
              marking.remove('crop');
              focusSoon('[data-crop] button');
            }}
          />
        )}
      </div>
    </section>
  );
}
