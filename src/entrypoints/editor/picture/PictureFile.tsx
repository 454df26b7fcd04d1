import { ImagePlus } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button, type Loudness } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { useAddPicture } from './adding';

interface Props {
  stepId: string;
  label: string;
  /** Accessible name, where the words alone would not say which step it is about. */
  name?: string;
  loudness?: Loudness;
}

/** Lets a person choose an image as a step's picture. */
export function PictureFile({ stepId, label, name, loudness = 'plain' }: Props) {
  const t = useWords();
  const add = useAddPicture();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        label={label}
        name={name}
        icon={ImagePlus}
        loudness={loudness}
        hint={t('pictureAddHint')}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file again is another choice.
          event.currentTarget.value = '';
          if (file) add(stepId, file);
        }}
      />
    </>
  );
}
