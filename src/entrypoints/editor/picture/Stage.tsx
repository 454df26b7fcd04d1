import type { Box } from '../../../core/box';
import type { Picture } from '../../../core/sop';
import { Marks } from '../../../ui/Marks';
import { useWords } from '../../../ui/words';
import { moved, type Point, placed, resized } from './boxes';
import { maskName } from './MaskList';
import { useDrawing } from './useDrawing';

interface Props {
  picture: Picture;
  url: string;
  /** For each mask, whether it is in the pixels for good. */
  inPixels: readonly boolean[];
  onDraw: (box: Box) => void;
  onMove: (index: number, box: Box) => void;
  onRemove: (index: number) => void;
}

/** How far an arrow key goes, in fractions of the picture. */
const NUDGE = 0.01;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
};

/** A picture with its masks: drawn, moved and resized by pointer, moved and resized by key. */
export function Stage({ picture, url, inPixels, onDraw, onMove, onRemove }: Props) {
  const t = useWords();
  const { stage, sketch } = useDrawing(picture.masks, { draw: onDraw, move: onMove });

  function press(event: KeyboardEvent, index: number, box: Box): void {
    const by = ARROWS[event.key];
    if (by) onMove(index, event.shiftKey ? resized(box, by) : moved(box, by));
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index);
    else return;
    event.preventDefault();
  }

  return (
    <div
      class="stage"
      ref={stage}
      style={{ aspectRatio: `${picture.width} / ${picture.height}`, '--wide': picture.width / picture.height }}
    >
      <img src={url} alt="" draggable={false} />
      <Marks picture={picture} bare />
      {picture.masks.map((mask, at) => {
        const box = sketch?.index === at ? sketch.box : mask.box;
        if (inPixels[at]) return null;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a mask has no identity but its place
            key={at}
            type="button"
            class="mask"
            data-mask={at}
            aria-label={maskName(mask, at, t)}
            style={placed(box)}
            onKeyDown={(event) => press(event, at, mask.box)}
          >
            <span class="handle" data-handle />
          </button>
        );
      })}
      {sketch && sketch.index === undefined && <div class="mask sketch" style={placed(sketch.box)} />}
    </div>
  );
}
