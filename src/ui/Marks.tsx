import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '../core/box';
import { croppedPixels } from '../core/crop';
import { drawMarked } from '../core/drawing';
import type { Picture } from '../core/sop';

/** Widest that marks are drawn, in pixels: small pictures need no more, and there may be many. */
const WIDEST = 720;

const ALL: Box = { x: 0, y: 0, width: 1, height: 1 };

/** What is drawn on a picture, laid over a part of it as it will be exported: masks, highlight, marks. */
export function Marks({ picture, part = ALL }: { picture: Picture; part?: Box }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const wide = part.width * picture.width;
  const zoom = Math.min(1, WIDEST / wide);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.resetTransform();
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.setTransform(zoom, 0, 0, zoom, -part.x * picture.width * zoom, -part.y * picture.height * zoom);
    drawMarked(context, picture, croppedPixels(picture, picture.crop));
  });
  return (
    <canvas
      class="marks"
      ref={canvas}
      width={Math.max(1, Math.round(wide * zoom))}
      height={Math.max(1, Math.round(part.height * picture.height * zoom))}
    />
  );
}
