import type { Picture } from '../core/sop';

/** What is drawn on a picture, laid over it: masks, unless `bare`, and the element that was acted on. */
export function Marks({ picture, bare = false }: { picture: Picture; bare?: boolean }) {
  const { width, height, target, masks } = picture;
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
      {target && (
        <rect
          class="mark-target"
          x={target.x * width - 4}
          y={target.y * height - 4}
          width={target.width * width + 8}
          height={target.height * height + 8}
          rx={6}
        />
      )}
    </svg>
  );
}
