import { useState } from 'preact/hooks';
import type { PictureFinding } from '../../redaction';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { Crop } from './Crop';
import { KeepForm } from './KeepForm';

interface Props {
  finding: PictureFinding;
  onMask: () => void;
  onKeep: (reason: string) => void;
}

/** One place in a picture that may be secret: where, what, how it looks, and what to do about it. */
export function PictureFindingRow({ finding, onMask, onKeep }: Props) {
  const t = useWords();
  const [keeping, setKeeping] = useState(false);
  const { where, label, certain, why, picture, box } = finding;
  return (
    <li class="finding picture-finding">
      <div class="finding-text">
        <p>
          <strong>{label}</strong>
          <span class={`badge ${certain ? 'problem' : 'caution'}`}>{t(certain ? 'certain' : 'possible')}</span>
          <span class="faint">{where}</span>
          {why === 'bare' && <span class="faint">{t('maskWasRemoved')}</span>}
        </p>
        <Crop picture={picture} box={box} />
      </div>
      <div class="buttons">
        <Button label={t(why === 'bare' ? 'maskAgain' : 'maskPlace')} onPress={onMask} />
        <Button label={t('keep')} loudness="quiet" expanded={keeping} onPress={() => setKeeping(!keeping)} />
      </div>
      {keeping && <KeepForm onKeep={onKeep} />}
    </li>
  );
}
