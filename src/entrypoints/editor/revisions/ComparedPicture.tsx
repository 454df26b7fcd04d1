import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { croppedBox, croppedPixels } from '../../../core/crop';
import type { Picture } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import { SmallPicture } from '../picture/SmallPicture';

interface Props {
  side: 'before' | 'after';
  picture: Picture | undefined;
  /** There is not even a step on this side. */
  none: boolean;
}

/** A picture on one side of a comparison, as far as it is exported, with what is drawn on it. */
export function ComparedPicture({ side, picture, none }: Props) {
  const t = useWords();
  const [lost, setLost] = useState<string>();
  const name = t(side === 'before' ? 'compareBefore' : 'compareAfter');
  return (
    <div class="side">
      <span class="side-name">{name}</span>
      {picture && picture.shotId !== lost ? (
        <div class="compared-picture" style={{ aspectRatio: shapeOf(picture) }}>
          <SmallPicture
            picture={picture}
            part={croppedBox(picture)}
            alt={t('comparePictureAlt', { side: name })}
            onLost={setLost}
          />
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

function shapeOf(picture: Picture): string {
  const { width, height } = croppedPixels(picture, picture.crop);
  return `${width} / ${height}`;
}
