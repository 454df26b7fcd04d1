import { useState } from 'preact/hooks';
import { type PictureFinding, ruleName } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { Crop } from '../picture/Crop';
import { placeName } from '../placeName';
import { KeepForm } from './KeepForm';

interface Props {
  /** The same in one or several pictures. */
  group: readonly [PictureFinding, ...PictureFinding[]];
  onMask: () => void;
  onKeep: (reason: string) => void;
}

/** Something in pictures that may be secret: where, what, how it looks, and what to do about it. */
export function PictureFindingRow({ group, onMask, onKeep }: Props) {
  const t = useWords();
  const [keeping, setKeeping] = useState(false);
  const { path, rule, certain, why, picture, box } = group[0];
  return (
    <li class="finding picture-finding">
      <div class="finding-text">
        <p>
          <strong>{ruleName(rule, t)}</strong>
          <span class={`badge ${certain ? 'problem' : 'caution'}`}>{t(certain ? 'certain' : 'possible')}</span>
          <span class="faint">
            {placeName(path, t)}
            {group.length > 1 && t('pictureFindingMore', { count: String(group.length - 1) })}
          </span>
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
