import { type Box, boxIn } from '../../../core/box';
import type { Picture } from '../../../core/sop';
import { Marks } from '../../../ui/Marks';
import { laidOut, placed, stripAround } from './boxes';
import { useNear } from './useNear';
import { useShot } from './useShot';

/** A box of a picture with some of what is around it. */
export function Crop({ picture, box }: { picture: Picture; box: Box }) {
  const { element, near } = useNear();
  const shown = useShot(near ? picture.shotId : undefined);
  const part = stripAround(box, picture);
  const width = part.width * picture.width;
  const { target: _, marks: __, ...bare } = picture;
  return (
    <div
      class="crop"
      ref={element}
      style={{ aspectRatio: `${width} / ${part.height * picture.height}`, maxInlineSize: `${width}px` }}
    >
      <span class="picture-part" style={laidOut(part)}>
        {shown !== undefined && shown !== 'lost' && <img src={shown.url} alt="" decoding="async" />}
      </span>
      <Marks picture={bare} part={part} />
      <span class="crop-box" style={placed(boxIn(box, part))} />
    </div>
  );
}
