import { useEffect, useState } from 'preact/hooks';
import { zoomedTo } from '../../../core/crop';
import {
  type Highlight,
  type Mark,
  type MarkColour,
  nextNumber,
  type Point,
  USUAL_HIGHLIGHT,
} from '../../../core/mark';
import type { Picture } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { boxBetween, isMeant } from './boxes';
import {
  type ItemKey,
  itemsOf,
  markKey,
  markOf,
  maskIndex,
  maskKey,
  movedShape,
  resizedShape,
  type Shape,
  withShape,
} from './items';
import { isMarkTool, type MarkTool, type Tool } from './tools';

/** Working on one step's picture. */
export interface Marking {
  tool: Tool;
  setTool: (tool: Tool) => void;
  /** What is taken hold of. */
  selected: ItemKey | undefined;
  select: (key: ItemKey | undefined) => void;
  /** Of what is selected if it has one, else of what is drawn next. */
  colour: MarkColour;
  setColour: (colour: MarkColour) => void;
  /** What was done last, for those who do not see it. */
  said: string;
  draw: (from: Point, to: Point) => void;
  sketch: (from: Point, to: Point) => Picture;
  change: (key: ItemKey, shape: Shape) => void;
  changeMark: (mark: Mark) => void;
  /** Moves what is selected, or resizes it; whether there was anything. */
  nudge: (by: Point, resize: boolean) => boolean;
  /** Takes the mark, mask or crop away. */
  remove: (key: ItemKey) => void;
  /** Adds a mark in the middle of what is shown, without a pointer. */
  addMark: (tool: MarkTool) => void;
  addMask: () => void;
  setHighlight: (style: Highlight['style']) => void;
  /** Crops to the target; nothing when that would leave about everything, or there is none. */
  zoom: (() => void) | undefined;
}

/** Who marks what, in which order of the picture's marks: their ids are made when they are added. */
interface Work {
  stepId: string;
  picture: Picture;
  inPixels: readonly boolean[];
  dispatch: Dispatch;
}

/** The tools of a picture and what they do. */
export function useMarking({ stepId, picture, inPixels, dispatch }: Work): Marking {
  const t = useWords();
  const [tool, setTool] = useState<Tool>('mask');
  const [selected, select] = useState<ItemKey>();
  const [nextColour, setNextColour] = useState<MarkColour>('red');
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected belongs to the picture
  useEffect(() => {
    select(undefined);
    setSaid('');
  }, [stepId, picture.shotId]);

  const mark = markOf(selected, picture);
  const items = itemsOf(picture, inPixels);
  const highlight = picture.highlight ?? USUAL_HIGHLIGHT;
  const zoomed = picture.target && zoomedTo(picture.target, picture);

  function markFor(kind: MarkTool, from: Point, to: Point, id: string): Mark {
    const common = { id, colour: mark?.colour ?? nextColour };
    switch (kind) {
      case 'arrow':
        return { ...common, kind, from, to };
      case 'box':
        return { ...common, kind, box: boxBetween(from, to) };
      case 'callout':
        return { ...common, kind, at: to, number: nextNumber(picture.marks ?? []) };
      case 'text':
        return { ...common, kind, at: to, text: t('markTextNew') };
    }
  }

  function add(added: Mark): void {
    dispatch({ do: 'addMark', stepId, mark: added });
    select(markKey(added));
    setSaid(t('markAdded'));
    if (added.kind === 'text') focusSoon(`[data-item="${markKey(added)}"] textarea`);
  }

  function change(key: ItemKey, shape: Shape): void {
    const changed = withShape(picture, key, shape);
    const index = maskIndex(key);
    const mask = index === undefined ? undefined : changed.masks[index];
    const other = markOf(key, changed);
    if (key === 'crop' && changed.crop) dispatch({ do: 'setCrop', stepId, crop: changed.crop });
    else if (index !== undefined && mask) dispatch({ do: 'moveMask', stepId, index, box: mask.box });
    else if (other) dispatch({ do: 'changeMark', stepId, mark: other });
    select(key);
  }

  const isDrawn = (from: Point, to: Point) => isMeant(boxBetween(from, to));
  // An arrow may be level or upright.
  const isLong = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y) > 0.01;

  return {
    tool,
    setTool: (next) => {
      setTool(next);
      select(next === 'crop' && picture.crop ? 'crop' : undefined);
    },
    selected,
    select,
    colour: mark?.colour ?? (selected === 'highlight' ? highlight.colour : nextColour),
    setColour(colour) {
      setNextColour(colour);
      if (mark) dispatch({ do: 'changeMark', stepId, mark: { ...mark, colour } });
      else if (selected === 'highlight') dispatch({ do: 'setHighlight', stepId, highlight: { ...highlight, colour } });
    },
    said,
    draw(from, to) {
      if (tool === 'crop') {
        if (isDrawn(from, to)) {
          dispatch({ do: 'setCrop', stepId, crop: boxBetween(from, to) });
          select('crop');
        }
      } else if (tool === 'mask') {
        if (!isDrawn(from, to)) return select(undefined);
        dispatch({ do: 'addMask', stepId, mask: { box: boxBetween(from, to), kind: 'drawn' } });
        select(maskKey(picture.masks.length));
      } else if (isMarkTool(tool)) {
        const isSpot = tool === 'callout' || tool === 'text';
        if (!isSpot && !(tool === 'arrow' ? isLong(from, to) : isDrawn(from, to))) return select(undefined);
        add(markFor(tool, from, to, crypto.randomUUID()));
      }
    },
    sketch(from, to) {
      if (tool === 'crop') return { ...picture, crop: boxBetween(from, to) };
      if (tool === 'mask') {
        const mask = { box: boxBetween(from, to), kind: 'drawn' };
        return { ...picture, masks: [...picture.masks, mask] };
      }
      if (!isMarkTool(tool)) return picture;
      return { ...picture, marks: [...(picture.marks ?? []), markFor(tool, from, to, 'sketch')] };
    },
    change,
    changeMark: (changed) => dispatch({ do: 'changeMark', stepId, mark: changed }),
    nudge(by, resize) {
      const item = items.find(({ key }) => key === selected);
      if (!item) return false;
      const shape = resize ? resizedShape(item.shape, by) : movedShape(item.shape, by);
      change(item.key, shape);
      setSaid(placeIn(shape, t));
      return true;
    },
    remove(key) {
      const index = maskIndex(key);
      const gone = markOf(key, picture);
      if (key === 'crop') dispatch({ do: 'setCrop', stepId });
      else if (index !== undefined && !inPixels[index]) dispatch({ do: 'removeMask', stepId, index });
      else if (gone) dispatch({ do: 'removeMark', stepId, markId: gone.id });
      else return;
      select(undefined);
      setSaid(t('markRemoved'));
    },
    addMark(kind) {
      const { x, y, width, height } = picture.crop ?? { x: 0, y: 0, width: 1, height: 1 };
      const at = (across: number, down: number) => ({ x: x + width * across, y: y + height * down });
      const added = markFor(kind, at(0.4, 0.4), at(0.5, 0.5), crypto.randomUUID());
      add(added);
      if (kind !== 'text') focusSoon(`[data-item="${markKey(added)}"] button`);
    },
    addMask() {
      dispatch({ do: 'addMask', stepId, mask: { box: MIDDLE, kind: 'drawn' } });
      select(maskKey(picture.masks.length));
      setSaid(t('markAdded'));
      focusSoon(`[data-item="${maskKey(picture.masks.length)}"] button`);
    },
    setHighlight(style) {
      dispatch({ do: 'setHighlight', stepId, highlight: { ...highlight, style } });
      select('highlight');
    },
    zoom:
      zoomed &&
      (() => {
        dispatch({ do: 'setCrop', stepId, crop: zoomed });
        setTool('crop');
        select('crop');
        setSaid(t('cropZoomed'));
      }),
  };
}

/** What a mask covers when it is added without drawing: a piece in the middle. */
const MIDDLE = { x: 0.4, y: 0.45, width: 0.2, height: 0.1 };

function placeIn(shape: Shape, t: ReturnType<typeof useWords>): string {
  const percent = (fraction: number) => String(Math.round(fraction * 100));
  if (shape.kind === 'area') {
    const { x, y, width, height } = shape.box;
    return t('markAreaAt', { x: percent(x), y: percent(y), width: percent(width), height: percent(height) });
  }
  const { x, y } = shape.kind === 'line' ? shape.to : shape.at;
  return t('markAt', { x: percent(x), y: percent(y) });
}
