import { useMemo } from 'preact/hooks';
import { type Box, boxIn } from '../../../core/box';
import type { Picture } from '../../../core/sop';
import { placed, stripAround } from './boxes';
import { SmallPicture } from './SmallPicture';

/** A box of a picture with some of what is around it. */
export function Crop({ picture, box }: { picture: Picture; box: Box }) {
  const part = stripAround(box, picture);
  const width = part.width * picture.width;
  const bare = useMemo(() => {
    const { target: _, marks: __, ...rest } = picture;
    return rest;
  }, [picture]);
  return (
    <div
      class="crop"
      style={{ aspectRatio: `${width} / ${part.height * picture.height}`, maxInlineSize: `${width}px` }}
    >
      <SmallPicture picture={bare} part={part} />
      <span class="crop-box" style={placed(boxIn(box, part))} />
    </div>
  );
}
