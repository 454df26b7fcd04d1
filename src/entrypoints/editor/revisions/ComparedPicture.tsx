import { ImageOff } from 'lucide-preact';
import type { Picture } from '../../../core/sop';
import { Marks } from '../../../ui/Marks';
import { useWords } from '../../../ui/words';
import { useNear } from '../picture/useNear';
import { useShot } from '../picture/useShot';

interface Props {
  side: 'before' | 'after';
  picture: Picture | undefined;
  /** There is not even a step on this side. */
  none: boolean;
}

/** A picture on one side of a comparison, whole, with what is drawn on it. */
export function ComparedPicture({ side, picture, none }: Props) {
  const t = useWords();
  const { element, near } = useNear();
  const shown = useShot(near ? picture?.shotId : undefined);
  const name = t(side === 'before' ? 'compareBefore' : 'compareAfter');
  return (
    <div class="side" ref={element}>
      <span class="side-name">{name}</span>
      {picture && shown !== 'lost' ? (
        <div class="compared-picture" style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
          {shown !== undefined && <img src={shown.url} alt={t('comparePictureAlt', { side: name })} decoding="async" />}
          <Marks picture={picture} />
        </div>
      ) : (
        <p class="faint picture-none">
          {none ? (
            '–'
          ) : (
            <>
              <ImageOff size={16} strokeWidth={1.6} aria-hidden="true" />
              {t(picture ? 'pictureNotFound' : 'compareNoPicture')}
            </>
          )}
        </p>
      )}
    </div>
  );
}
