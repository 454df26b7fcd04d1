import { croppedBox, croppedPixels } from '../../../core/crop';
import { retaken } from '../../../core/retake';
import type { Picture, Sop, Step } from '../../../core/sop';
import { stepOf, stepsOf } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { useWords } from '../../../ui/words';
import { SmallPicture } from '../picture/SmallPicture';
import type { Waiting } from './useRecorded';

interface Props {
  sop: Sop;
  waiting: Waiting;
  onDecide: (use: boolean) => void;
}

/** What was there and what was recorded for it, side by side: one of the two stays. */
export function RecordedDialog({ sop, waiting: { into, recorded }, onDecide }: Props) {
  const t = useWords();
  const ids = into.way === 'replace' ? into.stepIds : into.way === 'retake' ? [into.stepId] : [];
  const old = ids.flatMap((id) => stepOf(sop, id) ?? []);
  const fresh = into.way === 'retake' ? [retaken(old[0], recorded)].flatMap((step) => step ?? []) : stepsOf(recorded);
  const ofPicture = into.way === 'retake';
  return (
    <Dialog
      title={t(ofPicture ? 'retakeTitle' : 'rerecordTitle')}
      size="large"
      // Closing it leaves everything as it was.
      onClose={() => onDecide(false)}
      footer={
        <div class="buttons end">
          <Button label={t(ofPicture ? 'retakeKeep' : 'rerecordKeep')} onPress={() => onDecide(false)} />
          <Button
            label={t(ofPicture ? 'retakeUse' : 'rerecordUse')}
            loudness="primary"
            disabled={fresh.length === 0}
            onPress={() => onDecide(true)}
          />
        </div>
      }
    >
      <div class="choice-of-two">
        <Side title={t('recordedOld')} steps={old} />
        <Side title={t('recordedNew')} steps={fresh} />
      </div>
    </Dialog>
  );
}

function Side({ title, steps }: { title: string; steps: readonly Step[] }) {
  const t = useWords();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {steps.length === 0 && <p class="faint">{t('recordedNothing')}</p>}
      <ol>
        {steps.map(({ id, instruction, picture, pictureMissing }) => (
          <li key={id}>
            <p>
              <InlineMarkdown text={instruction} />
            </p>
            {picture ? <Shown picture={picture} /> : <p class="faint">{pictureMissing ?? t('recordedNoPicture')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Shown({ picture }: { picture: Picture }) {
  const { width, height } = croppedPixels(picture, picture.crop);
  return (
    <div class="choice-picture" style={{ aspectRatio: `${width} / ${height}` }}>
      <SmallPicture picture={picture} part={croppedBox(picture)} />
    </div>
  );
}
