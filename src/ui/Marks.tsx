import type { Box } from '../core/box';
import type { Picture } from '../core/sop';

/** Between the element and its frame, in image pixels. */
const PADDING = 4;

/** What is drawn on a picture, laid over it: masks, unless `bare`, and a frame around the element acted on. */
export function Marks({ picture, bare = false }: { picture: Picture; bare?: boolean }) {
  const { width, height, target, masks } = picture;
  const frame = target && frameOf(target, width, height);
  return (
    <svg class="marks" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {!bare &&
        masks.map(({ box }, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a mask has no identity but its place
            key={at}
            class="mark-mask"
            x={box.x * width}
            y={box.y * height}
            width={box.width * width}
            height={box.height * height}
          />
        ))}
      {frame && <rect class="mark-halo" {...frame} rx={6} />}
      {frame && <rect class="mark-target" {...frame} rx={6} />}
    </svg>
  );
}

function frameOf(target: Box, width: number, height: number) {
  const left = Math.max(0, target.x * width - PADDING);
  const top = Math.max(0, target.y * height - PADDING);
  return {
    x: left,
    y: top,
    width: Math.min(width, (target.x + target.width) * width + PADDING) - left,
    height: Math.min(height, (target.y + target.height) * height + PADDING) - top,
  };
}
