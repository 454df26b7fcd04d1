import { ChevronLeft, ChevronRight, ImageOff } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { type Sop, stepsOf } from '../../../core/sop';
import { Button, IconButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { numberOf, placeOf } from '../steps/moves';
import { EverywhereState } from './EverywhereState';
import { MaskList } from './MaskList';
import { MomentChoice } from './MomentChoice';
import { Stage } from './Stage';
import { useMaskEverywhere } from './useMaskEverywhere';
import { useShot } from './useShot';

interface Props {
  sop: Sop;
  /** Whose picture is shown first. */
  stepId: string;
  dispatch: Dispatch;
  /** Another step's picture is wanted. */
  onStep: (stepId: string) => void;
  onClose: () => void;
}

/** What a mask covers when it is added without drawing: a piece in the middle. */
const MIDDLE = { x: 0.4, y: 0.45, width: 0.2, height: 0.1 };

/** One step's picture, large, where masks are drawn. */
export function PictureDialog({ sop, stepId, dispatch, onStep, onClose }: Props) {
  const t = useWords();
  const steps = stepsOf(sop).filter(({ picture }) => picture);
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  const picture = step?.picture;
  const alternative = step?.alternative;
  const isAfter = picture?.moment === 'after';
  // Both stay loaded, each at its place: the one takes turns with the other without a flicker.
  const before = useShot((isAfter ? alternative : picture)?.shotId);
  const after = useShot((isAfter ? picture : alternative)?.shotId);
  const shown = isAfter ? after : before;
  useEffect(() => dispatch({ do: 'reviewPictures', stepIds: [stepId] }), [stepId, dispatch]);
  const everywhere = useMaskEverywhere(sop, dispatch);
  const isReading = everywhere.progress?.state === 'reading';
  const place = placeOf(sop, stepId);
  const shot = shown === 'lost' ? undefined : shown?.shot;
  // Masks of the shot itself are in its pixels: taking them off the list would not bring anything back.
  const inPixels = (picture?.masks ?? []).map((mask) =>
    (shot?.masks ?? []).some((other) => JSON.stringify(other.box) === JSON.stringify(mask.box)),
  );

  function add(): void {
    dispatch({ do: 'addMask', stepId, mask: { box: MIDDLE, kind: 'drawn' } });
    focusSoon(`[data-mask="${picture?.masks.length}"]`);
  }
  function remove(index: number): void {
    dispatch({ do: 'removeMask', stepId, index });
    focusSoon('[data-mark=add-mask]');
  }

  return (
    <Dialog title={t('picture', { number: place ? numberOf(place) : '' })} size="large" onClose={onClose}>
      <div class="picture-view">
        <div class="picture-stage">
          {picture && shown !== undefined && shown !== 'lost' ? (
            <Stage
              picture={picture}
              url={shown.url}
              inPixels={inPixels}
              onDraw={(box) => dispatch({ do: 'addMask', stepId, mask: { box, kind: 'drawn' } })}
              onMove={(index, box) => dispatch({ do: 'moveMask', stepId, index, box })}
              onRemove={remove}
            />
          ) : (
            <p class="empty">
              <ImageOff size={28} strokeWidth={1.3} aria-hidden="true" />
              {shown === 'lost' ? t('pictureNotFound') : picture ? t('editorLoading') : t('pictureRemoved')}
            </p>
          )}
        </div>
        <aside class="picture-side">
          <p class="instruction">{step && <InlineMarkdown text={step.instruction} />}</p>
          {alternative && <MomentChoice isAfter={isAfter} onSwap={() => dispatch({ do: 'swapPicture', stepId })} />}
          <h3>{t('masks')}</h3>
          <p class="faint">{t('masksHint')}</p>
          {picture && (
            <MaskList
              masks={picture.masks}
              inPixels={inPixels}
              onRemove={remove}
              onEverywhere={isReading ? undefined : (index) => everywhere.start(picture, index)}
            />
          )}
          <EverywhereState everywhere={everywhere} />
          <div class="buttons">
            <Button label={t('maskAdd')} mark="add-mask" disabled={!picture} onPress={add} />
            <Button
              label={t('pictureRemove')}
              loudness="quiet"
              disabled={!picture}
              onPress={() => {
                dispatch({ do: 'removePicture', stepId });
                onClose();
              }}
            />
          </div>
          <div class="picture-paging">
            <IconButton
              label={t('picturePrevious')}
              icon={ChevronLeft}
              disabled={at <= 0}
              onPress={() => onStep(steps[at - 1]?.id ?? stepId)}
            />
            <span class="faint">{t('pictureOf', { at: String(at + 1), of: String(steps.length) })}</span>
            <IconButton
              label={t('pictureNext')}
              icon={ChevronRight}
              disabled={at === -1 || at === steps.length - 1}
              onPress={() => onStep(steps[at + 1]?.id ?? stepId)}
            />
          </div>
        </aside>
      </div>
    </Dialog>
  );
}
