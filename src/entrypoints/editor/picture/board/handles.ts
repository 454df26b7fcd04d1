import type { Layer } from 'konva/lib/Layer';
import type { Node } from 'konva/lib/Node';
import { Circle } from 'konva/lib/shapes/Circle';
import { Line } from 'konva/lib/shapes/Line';
import { Rect } from 'konva/lib/shapes/Rect';
import { Transformer } from 'konva/lib/shapes/Transformer';
import type { Box } from '../../../../core/box';
import { croppedPixels } from '../../../../core/crop';
import { boundsOf } from '../../../../core/drawing-marks';
import type { Picture } from '../../../../core/sop';
import { boxBetween } from '../boxes';
import { type Item, type ItemKey, inside, itemsOf, markOf, movedShape, type Shape } from '../items';
import type { BoardState } from './board';

/** What is done with grips. */
export interface GripEvents {
  onSelect: (key: ItemKey) => void;
  /** While the pointer is down. */
  onMove: (key: ItemKey, shape: Shape) => void;
  onEnd: (key: ItemKey, shape: Shape) => void;
}

/** The grips of a board: what of them is hit, and how it moves. */
export interface Handles {
  close: () => void;
}

/** Of the editor's accent, on white: seen on any picture in both schemes. */
const GRIP = { fill: '#ffffff', stroke: '#3451c9', strokeWidth: 2 };

/** Puts grips for all that the tool can take hold of on a layer: everything for `select`, else its own kind and what is selected. */
export function handlesFor(layer: Layer, state: BoardState, events: GripEvents): Handles {
  const { picture, selected, inPixels } = state;
  const stage = layer.getStage();
  const size = { x: stage.width(), y: stage.height() };

  /** Lets a node move what it stands for: `shapeNow` says how that is now. */
  function follow(node: Node, item: Item, shapeNow: () => Shape): void {
    node.draggable(true);
    node.on('dragmove transform', () => events.onMove(item.key, shapeNow()));
    node.on('dragend transformend', () => events.onEnd(item.key, shapeNow()));
    node.on('click tap', () => events.onSelect(item.key));
    node.on('mouseenter', () => {
      stage.container().style.cursor = 'move';
    });
    node.on('mouseleave', () => {
      stage.container().style.cursor = '';
    });
  }

  function area(item: Item, box: Box): void {
    const node = new Rect({ ...inStage(box, size), fill: 'transparent' });
    follow(node, item, () => {
      const by = { x: node.x() / size.x - box.x, y: node.y() / size.y - box.y };
      const isMoved = node.scaleX() === 1 && node.scaleY() === 1;
      if (isMoved || item.shape.kind !== 'area') return movedShape(item.shape, by);
      const corner = { x: node.x() / size.x, y: node.y() / size.y };
      const far = { x: (node.width() * node.scaleX()) / size.x, y: (node.height() * node.scaleY()) / size.y };
      return { kind: 'area', box: boxBetween(corner, { x: corner.x + far.x, y: corner.y + far.y }) };
    });
    node.dragBoundFunc(({ x, y }) => ({
      x: Math.max(0, Math.min(x, size.x - node.width())),
      y: Math.max(0, Math.min(y, size.y - node.height())),
    }));
    layer.add(node);
    if (item.key === selected) layer.add(frameOf(node, item.shape.kind === 'area', size));
  }

  function line(item: Item & { shape: { kind: 'line' } }): void {
    const { from, to } = item.shape;
    const node = new Line({
      points: [from.x * size.x, from.y * size.y, to.x * size.x, to.y * size.y],
      stroke: 'transparent',
      strokeWidth: 4,
      hitStrokeWidth: 22,
    });
    follow(node, item, () => movedShape(item.shape, { x: node.x() / size.x, y: node.y() / size.y }));
    layer.add(node);
    if (item.key !== selected) return;
    for (const end of ['from', 'to'] as const) {
      const point = item.shape[end];
      const grip = new Circle({ x: point.x * size.x, y: point.y * size.y, radius: 6, hitStrokeWidth: 12, ...GRIP });
      follow(grip, item, () => ({ ...item.shape, [end]: inside({ x: grip.x() / size.x, y: grip.y() / size.y }) }));
      layer.add(grip);
    }
  }

  for (const item of reachable(state, itemsOf(picture, inPixels))) {
    if (item.shape.kind === 'line') line(item as Item & { shape: { kind: 'line' } });
    else area(item, placeOf(item, picture));
  }
  // At once: the next press must find what is to be hit.
  layer.draw();
  return {
    close() {
      layer.destroyChildren();
      stage.container().style.cursor = '';
    },
  };
}

/** What the tool can take hold of, the largest first: what lies within another must be reachable. */
function reachable({ tool, selected, picture }: BoardState, items: readonly Item[]): Item[] {
  const kindOf = ({ key }: Item) => markOf(key, picture)?.kind ?? (key === 'crop' ? 'crop' : 'mask');
  const areaOf = (item: Item) => {
    const { width, height } = placeOf(item, picture);
    return width * height;
  };
  return items
    .filter((item) => item.key === selected || (tool === 'select' ? item.key !== 'crop' : kindOf(item) === tool))
    .sort((a, b) => Number(a.key === selected) - Number(b.key === selected) || areaOf(b) - areaOf(a));
}

/** The frame around what is selected, with grips when its size can be changed. */
function frameOf(node: Rect, canResize: boolean, size: { x: number; y: number }): Transformer {
  const frame = new Transformer({
    nodes: [node],
    rotateEnabled: false,
    flipEnabled: false,
    keepRatio: false,
    ...(!canResize && { enabledAnchors: [] }),
    anchorSize: 11,
    anchorCornerRadius: 6,
    anchorFill: GRIP.fill,
    anchorStroke: GRIP.stroke,
    anchorStrokeWidth: GRIP.strokeWidth,
    borderStroke: GRIP.stroke,
    borderStrokeWidth: 1.5,
  });
  frame.boundBoxFunc((before, box) => {
    const left = Math.max(0, box.x);
    const top = Math.max(0, box.y);
    const right = Math.min(size.x, box.x + box.width);
    const bottom = Math.min(size.y, box.y + box.height);
    if (right - left < 4 || bottom - top < 4) return before;
    return { ...box, x: left, y: top, width: right - left, height: bottom - top };
  });
  return frame;
}

/** What a thing on the picture covers, in fractions of it. */
function placeOf({ key, shape }: Item, picture: Picture): Box {
  if (shape.kind === 'area') return shape.box;
  const mark = markOf(key, picture);
  const canvas = measuring();
  if (!mark || !canvas) return { x: 0, y: 0, width: 0, height: 0 };
  return boundsOf({ canvas, picture, shown: croppedPixels(picture, picture.crop) }, mark);
}

function inStage({ x, y, width, height }: Box, size: { x: number; y: number }) {
  return { x: x * size.x, y: y * size.y, width: width * size.x, height: height * size.y };
}

/** A canvas on which nothing is drawn. */
function measuring(): OffscreenCanvasRenderingContext2D | null {
  return new OffscreenCanvas(1, 1).getContext('2d');
}
