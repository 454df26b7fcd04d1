import { Highlight, USUAL_HIGHLIGHT } from '../../../core/mark';
import type { Picture } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import { Segments } from './Segments';

interface Props {
  picture: Picture;
  onStyle: (style: Highlight['style']) => void;
}

/** How the element acted on is pointed out; nothing for a picture without one. */
export function HighlightChoice({ picture, onStyle }: Props) {
  const t = useWords();
  if (!picture.target) return null;
  if (picture.finished) return <p class="faint">{t('highlightInPixels')}</p>;
  return (
    <div data-highlight>
      <Segments
        name="highlight"
        legend={t('highlight')}
        options={Highlight.entries.style.options.map((value) => ({ value, label: t(`highlight_${value}`) }))}
        value={(picture.highlight ?? USUAL_HIGHLIGHT).style}
        onValue={onStyle}
      />
    </div>
  );
}
