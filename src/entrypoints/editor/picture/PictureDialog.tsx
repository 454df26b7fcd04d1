import { ChevronLeft, ChevronRight, ImageOff } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Sop, stepsOf } from '../../../core/sop';
import { IconButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Editing } from '../document/useSop';
import { numberOf, placeOf } from '../steps/moves';
import { MomentChoice } from './MomentChoice';
import { PictureWork } from './PictureWork';
import { useShot } from './useShot';
import './picture.css';

interface Props {
  sop: Sop;
  /** Whose picture is shown first. */
  stepId: string;
  editing: Pick<Editing, 'dispatch' | 'undo' | 'redo'>;
  /** Why an image could not be taken. */
  problem: string | undefined;
  /** Another step's picture is wanted. */
  onStep: (stepId: string) => void;
  onClose: () => void;
}

/** One step's picture, large, where it is marked, masked and cropped. */
export function PictureDialog({ sop, stepId, editing, problem, onStep, onClose }: Props) {
  const t = useWords();
  const within = useRef<HTMLDivElement>(null);
  const steps = stepsOf(sop).filter(({ picture }) => picture);
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  const picture = step?.picture;
  const alternative = step?.alternative;
  const isAfter = picture?.moment === 'after';
  // Both stay loaded, each at its place: the one takes turns with the other without a flicker.
  const before = useShot((isAfter ? alternative : picture)?.shotId);
  const after = useShot((isAfter ? picture : alternative)?.shotId);
  const { dispatch } = editing;
  useEffect(() => dispatch({ do: 'reviewPictures', stepIds: [stepId] }), [stepId, dispatch]);
  const place = placeOf(sop, stepId);
  const turn = (by: -1 | 1) => onStep(steps[at + by]?.id ?? stepId);

  const above = (
    <>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      <p class="instruction">{step && <InlineMarkdown text={step.instruction} />}</p>
      {alternative && <MomentChoice isAfter={isAfter} onSwap={() => editing.dispatch({ do: 'swapPicture', stepId })} />}
    </>
  );
  const paging = (
    <div class="picture-paging">
      <IconButton
        label={t('picturePrevious')}
        keys="PageUp"
        icon={ChevronLeft}
        disabled={at <= 0}
        onPress={() => turn(-1)}
      />
      <span class="faint">{t('pictureOf', { at: String(at + 1), of: String(steps.length) })}</span>
      <IconButton
        label={t('pictureNext')}
        keys="PageDown"
        icon={ChevronRight}
        disabled={at === -1 || at === steps.length - 1}
        onPress={() => turn(1)}
      />
    </div>
  );
  return (
    <Dialog title={t('picture', { number: place ? numberOf(place) : '' })} size="large" onClose={onClose}>
      <div class="picture-view" ref={within} data-picture-of={stepId}>
        {step && picture ? (
          <PictureWork
            sop={sop}
            step={step}
            picture={picture}
            shown={isAfter ? after : before}
            editing={editing}
            within={within}
            onPage={turn}
            onGone={onClose}
          >
            {above}
            {paging}
          </PictureWork>
        ) : (
          <p class="empty">
            <ImageOff size={28} strokeWidth={1.3} aria-hidden="true" />
            {t('pictureRemoved')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
