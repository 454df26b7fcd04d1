import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../../core/box';
import type { PictureMask } from '../../../core/sop';
import { boxBetween, isMeant, moved, type Point, resized } from './boxes';

/** A box while the pointer is down; without index it is a new one. */
export interface Sketch {
  index?: number;
  box: Box;
}

interface Gesture {
  index?: number;
  from: Point;
  shape: (to: Point) => Box;
}

/** What a finished gesture becomes. */
interface Results {
  draw: (box: Box) => void;
  move: (index: number, box: Box) => void;
}

/** Draws a box on an empty place, moves one by its middle, resizes one by its handle. Gives what is being drawn, and the stage's ref. */
export function useDrawing(masks: readonly PictureMask[], results: Results) {
  const stage = useRef<HTMLDivElement>(null);
  const [sketch, setSketch] = useState<Sketch>();
  const latest = useRef({ masks, results });
  latest.current = { masks, results };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    let gesture: Gesture | undefined;

    const pointOf = (event: PointerEvent): Point => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    };
    const sketchOf = ({ index, shape }: Gesture, to: Point): Sketch => ({
      ...(index !== undefined && { index }),
      box: shape(to),
    });
    const end = () => {
      gesture = undefined;
      setSketch(undefined);
    };

    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        gesture = begin(event.target, pointOf(event), latest.current.masks);
        element.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (gesture) setSketch(sketchOf(gesture, pointOf(event)));
      },
      { signal },
    );
    element.addEventListener(
      'pointerup',
      (event) => {
        if (!gesture) return;
        const { index, box } = sketchOf(gesture, pointOf(event));
        end();
        if (index !== undefined) latest.current.results.move(index, box);
        else if (isMeant(box)) latest.current.results.draw(box);
      },
      { signal },
    );
    element.addEventListener('pointercancel', end, { signal });
    return () => listening.abort();
  }, []);

  return { stage, sketch };
}

function begin(target: EventTarget | null, from: Point, masks: readonly PictureMask[]): Gesture {
  const hit = target instanceof Element ? target.closest<HTMLElement>('[data-mask]') : null;
  const index = Number(hit?.dataset['mask']);
  const box = hit ? masks[index]?.box : undefined;
  if (!hit || !box) return { from, shape: (to) => boxBetween(from, to) };
  hit.focus();
  const byHandle = target instanceof Element && target.hasAttribute('data-handle');
  const change = byHandle ? resized : moved;
  return { index, from, shape: (to) => change(box, { x: to.x - from.x, y: to.y - from.y }) };
}
