import { Layer } from 'konva/lib/Layer';
import { Shape as Drawing } from 'konva/lib/Shape';
import { Stage } from 'konva/lib/Stage';
import { croppedPixels } from '../../../../core/crop';
import { drawMarked } from '../../../../core/drawing';
import type { Point } from '../../../../core/mark';
import type { Canvas } from '../../../../core/sheet';
import type { Picture } from '../../../../core/sop';
import { type ItemKey, inside, type Shape, withShape } from '../items';
import type { Tool } from '../tools';
import { type Handles, handlesFor } from './handles';
import { drawCropped } from './shade';

/** What the board shows. */
export interface BoardState {
  picture: Picture;
  /** For each mask, whether it is in the pixels for good. */
  inPixels: readonly boolean[];
  tool: Tool;
  selected: ItemKey | undefined;
}

/** What a person does on the board. */
export interface BoardEvents {
  /** Nothing: a press beside everything. */
  onSelect: (key: ItemKey | undefined) => void;
  /** Drags from one point to the other, or presses in one place. */
  onDraw: (from: Point, to: Point) => void;
  onChange: (key: ItemKey, shape: Shape) => void;
  /** The picture as it would be if the drawing ended there. */
  sketch: (from: Point, to: Point) => Picture;
}

/** A picture's marks on a canvas, to be drawn, taken hold of, moved and resized by pointer. */
export interface Board {
  show: (state: BoardState) => void;
  close: () => void;
}

/** Opens a board that fills the element. Konva takes care of grips and of what is hit; what is seen is drawn as it is exported. */
export function openBoard(host: HTMLDivElement, events: () => BoardEvents): Board {
  const container = document.createElement('div');
  container.className = 'board';
  host.append(container);
  const stage = new Stage({ container, width: host.clientWidth, height: host.clientHeight });
  const marked = new Layer({ listening: false });
  const grips = new Layer();
  stage.add(marked, grips);

  let state: BoardState | undefined;
  /** The picture during a gesture. */
  let sketch: Picture | undefined;
  let handles: Handles | undefined;

  marked.add(
    new Drawing({
      sceneFunc(context) {
        const picture = sketch ?? state?.picture;
        if (!picture) return;
        const canvas: Canvas = context._context;
        canvas.save();
        canvas.scale(stage.width() / picture.width, stage.height() / picture.height);
        const shown = croppedPixels(picture, picture.crop);
        drawMarked(canvas, picture, shown);
        if (picture.crop) drawCropped(canvas, picture, shown);
        canvas.restore();
      },
    }),
  );

  function build(): void {
    handles?.close();
    handles = undefined;
    if (!state) return;
    handles = handlesFor(grips, state, {
      onMove(key, shape) {
        if (!state) return;
        sketch = withShape(state.picture, key, shape);
        marked.batchDraw();
      },
      onEnd(key, shape) {
        sketch = undefined;
        events().onChange(key, shape);
        build();
      },
      onSelect: (key) => events().onSelect(key),
    });
    marked.batchDraw();
  }

  const listening = new AbortController();
  const { signal } = listening;
  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = container.getBoundingClientRect();
    return inside({ x: (event.clientX - left) / width, y: (event.clientY - top) / height });
  };
  let from: Point | undefined;
  const cancel = () => {
    from = undefined;
    sketch = undefined;
    marked.batchDraw();
  };
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !state) return;
      // Konva knows what was drawn: on a busy machine the grips of a moment ago may still wait for their frame.
      grips.draw();
      stage.setPointersPositions(event);
      const at = stage.getPointerPosition();
      // What can be taken hold of is Konva's.
      if (at && stage.getIntersection(at)) return;
      if (state.tool === 'select') return events().onSelect(undefined);
      from = pointOf(event);
      container.setPointerCapture(event.pointerId);
    },
    { signal, capture: true },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      sketch = events().sketch(from, pointOf(event));
      marked.batchDraw();
    },
    { signal, capture: true },
  );
  container.addEventListener(
    'pointerup',
    (event) => {
      if (!from) return;
      const start = from;
      cancel();
      events().onDraw(start, pointOf(event));
    },
    { signal, capture: true },
  );
  container.addEventListener('pointercancel', cancel, { signal });

  const resizing = new ResizeObserver(() => {
    stage.size({ width: host.clientWidth, height: host.clientHeight });
    if (!handles?.busy()) build();
  });
  resizing.observe(host);

  return {
    show(next) {
      state = next;
      container.dataset['tool'] = next.tool;
      if (handles?.busy()) return;
      sketch = undefined;
      build();
    },
    close() {
      listening.abort();
      resizing.disconnect();
      stage.destroy();
      container.remove();
    },
  };
}
