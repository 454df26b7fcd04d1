import { ImageOff } from 'lucide-preact';
import { croppedBox } from '../../../core/crop';
import type { Step } from '../../../core/sop';
import { Marks } from '../../../ui/Marks';
import { useWords } from '../../../ui/words';
import { laidOut, partAround } from './boxes';
import { PictureFile } from './PictureFile';
import { useNear } from './useNear';
import { useShot } from './useShot';

interface Props {
  step: Step;
  number: string;
  onOpen: (stepId: string) => void;
}

/** A step's picture, small; or why there is none. */
export function Thumbnail({ step, number, onOpen }: Props) {
  const t = useWords();
  const { element, near } = useNear();
  const { picture, pictureMissing } = step;
  const shown = useShot(near ? picture?.shotId : undefined);
  const part = picture?.crop ? croppedBox(picture) : partAround(picture?.target);
  const missing = picture ? (shown === 'lost' ? t('pictureNotFound') : undefined) : pictureMissing;
  return (
    <div class="thumbnail" ref={element}>
      {missing !== undefined && (
        <p class="picture-missing">
          <ImageOff size={16} strokeWidth={1.6} aria-hidden="true" />
          <span>{missing}</span>
        </p>
      )}
      {(!picture || missing !== undefined) && (
        <PictureFile stepId={step.id} label={t('pictureAdd')} name={t('pictureAddTo', { number })} loudness="quiet" />
      )}
      {picture && missing === undefined && (
        <button
          type="button"
          class="picture-open"
          aria-label={t('pictureOpen', { number })}
          style={{ aspectRatio: `${picture.width * part.width} / ${picture.height * part.height}` }}
          onClick={() => onOpen(step.id)}
        >
          <span class="picture-part" style={laidOut(part)}>
            {shown !== undefined && shown !== 'lost' && <img src={shown.url} alt="" decoding="async" />}
          </span>
          <Marks picture={picture} part={part} />
        </button>
      )}
    </div>
  );
}
