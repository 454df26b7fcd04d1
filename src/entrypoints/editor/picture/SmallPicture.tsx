import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../../core/box';
import type { Picture } from '../../../core/sop';
import { whenNear } from './near';
import { SmallShown } from './small-shown';

interface Props {
  picture: Picture;
  /** What of it is seen, in fractions. */
  part: Box;
  /** Where nothing around it says what it is. */
  alt?: string;
  /** Hears the id of a shot that has no pixels; its place stays empty. */
  onLost?: (shotId: string) => void;
}

/**
 * A part of a picture with what is drawn on it, as it will be exported: masks, highlight, marks. It fills its place, and is
 * loaded when that is near. Nothing renders for it while the page is scrolled.
 */
export function SmallPicture({ picture, part, alt, onLost }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<SmallShown>();
  const { x, y, width, height } = part;
  useEffect(() => {
    if (!canvas.current) return;
    const small = new SmallShown(canvas.current);
    shown.current = small;
    const far = whenNear(canvas.current, (width) => small.near(width));
    return () => {
      far();
      small.forget();
    };
  }, []);
  useEffect(
    () => shown.current?.show({ picture, part: { x, y, width, height }, onLost }),
    [picture, x, y, width, height, onLost],
  );
  return (
    <canvas
      class="small-picture"
      ref={canvas}
      width={0}
      height={0}
      {...(alt === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })}
    />
  );
}
