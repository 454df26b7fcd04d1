import { ImageOff } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture, Sop, Step } from '../../../core/sop';
import { bareMasks } from '../../../platform/burn';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Editing } from '../document/useSop';
import { focusSoon } from '../focus';
import { ApplyMasks } from './ApplyMasks';
import { CropChoice } from './CropChoice';
import { EverywhereState } from './EverywhereState';
import { HighlightChoice } from './HighlightChoice';
import { MarkList } from './MarkList';
import { MaskList } from './MaskList';
import { PictureFile } from './PictureFile';
import { Stage, useBoard } from './Stage';
import { Toolbar } from './Toolbar';
import { useMarking } from './useMarking';
import { useMaskEverywhere } from './useMaskEverywhere';
import { usePictureKeys } from './usePictureKeys';
import type { ShownShot } from './useShot';

interface Props {
  sop: Sop;
  step: Step;
  picture: Picture;
  shown: ShownShot | 'lost' | undefined;
  editing: Pick<Editing, 'dispatch' | 'undo' | 'redo'>;
  /** Whatever of the dialog. */
  within: RefObject<HTMLElement>;
  onPage: (by: -1 | 1) => void;
  /** The picture was taken away. */
  onGone: () => void;
  /** What else stands beside the picture: above its marks, and at the end. */
  children: [above: preact.ComponentChildren, below: preact.ComponentChildren];
}

/** One picture with its tools and the lists of what is on it. */
export function PictureWork(props: Props) {
  const { sop, step, picture, shown, editing, within, onPage, onGone, children } = props;
  const { dispatch } = editing;
  const t = useWords();
  const openBoard = useBoard();
  const [applying, setApplying] = useState(false);
  const shot = shown === 'lost' ? undefined : shown?.shot;
  // Masks of the shot itself are in its pixels: taking them off the list would not bring anything back.
  const bare = shot ? bareMasks(picture, shot) : picture.masks;
  const inPixels = picture.masks.map((mask) => !bare.includes(mask));
  const marking = useMarking({ stepId: step.id, picture, inPixels, dispatch });
  const everywhere = useMaskEverywhere(sop, dispatch);
  const isReading = everywhere.progress?.state === 'reading';
  const highlight = picture.target && !picture.finished ? takeHighlight : undefined;
  usePictureKeys({ within, marking, onPage, onHighlight: highlight });

  function takeHighlight(): void {
    marking.select('highlight');
    focusSoon('[data-highlight] [aria-pressed=true]');
  }

  return (
    <>
      <div class="picture-main">
        <Toolbar marking={marking} editing={editing} onHighlight={highlight} />
        <div class="picture-stage">
          {shown !== undefined && shown !== 'lost' && openBoard ? (
            <Stage
              openBoard={openBoard}
              picture={picture}
              url={shown.url}
              inPixels={inPixels}
              tool={marking.tool}
              selected={marking.selected}
              onSelect={marking.select}
              onDraw={marking.draw}
              onChange={marking.change}
              sketch={marking.sketch}
            />
          ) : (
            <p class="empty">
              <ImageOff size={28} strokeWidth={1.3} aria-hidden="true" />
              {t(shown === 'lost' ? 'pictureNotFound' : 'editorLoading')}
            </p>
          )}
        </div>
      </div>
      <aside class="picture-side">
        {children[0]}
        <p class="visually-hidden" aria-live="polite">
          {marking.said}
        </p>
        <HighlightChoice picture={picture} onStyle={marking.setHighlight} />
        <MarkList marks={picture.marks ?? []} marking={marking} />
        <section class="picture-section">
          <h3>{t('masks')}</h3>
          <MaskList
            masks={picture.masks}
            inPixels={inPixels}
            marking={marking}
            onEverywhere={isReading ? undefined : (index) => everywhere.start(picture, index)}
          />
          <EverywhereState everywhere={everywhere} />
          <div class="buttons">
            <Button label={t('maskAdd')} mark="add-mask" onPress={marking.addMask} />
            {bare.length > 0 && (
              <Button label={t('applyMasksAsk')} loudness="quiet" onPress={() => setApplying(true)} />
            )}
          </div>
        </section>
        <CropChoice picture={picture} marking={marking} />
        <p class="faint">{t('marksHint')}</p>
        <div class="buttons">
          <PictureFile stepId={step.id} label={t('pictureReplace')} />
          <Button
            label={t('pictureRemove')}
            loudness="quiet"
            onPress={() => {
              dispatch({ do: 'removePicture', stepId: step.id });
              onGone();
            }}
          />
        </div>
        {children[1]}
      </aside>
      {applying && <ApplyMasks sop={sop} picture={picture} onClose={() => setApplying(false)} />}
    </>
  );
}
