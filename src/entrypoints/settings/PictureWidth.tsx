import { useId } from 'preact/hooks';
import { DEFAULT_WIDTH_CAP, WIDEST } from '../../platform/settings';
import { useWords } from '../../ui/words';

/** Image pixels: as wide as can be, and what screens commonly have. */
const WIDTHS = [WIDEST, DEFAULT_WIDTH_CAP, 1920, 1600, 1280];

/** How wide pictures are stored at most. */
export function PictureWidth({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const t = useWords();
  const id = useId();
  // One that an older version has set is a choice as well.
  const widths = WIDTHS.includes(width) ? WIDTHS : [...WIDTHS, width].sort((a, b) => b - a);
  const name = (one: number) =>
    one === WIDEST ? t('settingsWidthFull') : t('settingsWidthPixels', { width: String(one) });
  return (
    <fieldset class="widths" aria-describedby={`${id}-hint`}>
      <legend>{t('settingsWidth')}</legend>
      <p id={`${id}-hint`} class="faint">
        {t('settingsWidthHint')}
      </p>
      <div class="choices">
        {widths.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="width" checked={one === width} onChange={() => onWidth(one)} />
            <span>{name(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
