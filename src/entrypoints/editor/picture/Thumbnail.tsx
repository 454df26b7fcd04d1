import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { croppedBox } from '../../../core/crop';
import type { Step } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import { partAround } from './boxes';
import { PictureFile } from './PictureFile';
import { SmallPicture } from './SmallPicture';

interface Props {
  step: Step;
  number: string;
  onOpen: (stepId: string) => void;
}

/** A step's picture, small; or why there is none. */
export function Thumbnail({ step, number, onOpen }: Props) {
  const t = useWords();
  const [lost, setLost] = useState<string>();
  const { picture, pictureMissing } = step;
  const part = picture?.crop ? croppedBox(picture) : partAround(picture?.target);
  const missing = picture ? (picture.shotId === lost ? t('pictureNotFound') : undefined) : pictureMissing;
  return (
    <div class="thumbnail">
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
          <SmallPicture picture={picture} part={part} onLost={setLost} />
        </button>
      )}
    </div>
  );
}
