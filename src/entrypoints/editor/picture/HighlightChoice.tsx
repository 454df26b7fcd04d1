import { Highlight, USUAL_HIGHLIGHT } from '../../../core/mark';
import type { Picture } from '../../../core/sop';
import { useWords } from '../../../ui/words';

interface Props {
  picture: Picture;
  onStyle: (style: Highlight['style']) => void;
}

/** How the element acted on is pointed out; nothing for a picture without one. */
export function HighlightChoice({ picture, onStyle }: Props) {
  const t = useWords();
  if (!picture.target) return null;
  if (picture.finished) return <p class="faint">{t('highlightInPixels')}</p>;
  const { style } = picture.highlight ?? USUAL_HIGHLIGHT;
  return (
    <fieldset class="segments" data-highlight>
      <legend>{t('highlight')}</legend>
      <div class="segment-options">
        {Highlight.entries.style.options.map((value) => (
          <button
            key={value}
            type="button"
            class="segment"
            aria-pressed={value === style}
            onClick={() => onStyle(value)}
          >
            {t(`highlight_${value}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
