import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import type { Side } from './moves';

/** What is dragged. */
export type Carried = { kind: 'steps'; stepIds: readonly string[] } | { kind: 'phase'; phaseId: string };

/** Where it was let go: beside a step, at an end of a phase, or beside a phase. */
export type Dropped = { at: 'step' | 'inside' | 'phase'; id: string; side: Side };

type DropTarget = Omit<Dropped, 'side'> & { side?: Side };

/**
 * Lets a handle be dragged. `shown`: what goes along with the pointer; `words` instead when there are several. Gives how
 * to stop.
 */
export function dragged(
  handle: HTMLElement,
  shown: HTMLElement,
  carried: () => Carried,
  words: (count: number) => string,
): () => void {
  return draggable({
    element: handle,
    getInitialData: () => ({ ...carried() }),
    onGenerateDragPreview({ source, nativeSetDragImage }) {
      const count = (source.data as { stepIds?: readonly string[] }).stepIds?.length ?? 1;
      if (count < 2) return nativeSetDragImage?.(shown, 16, 16);
      setCustomNativeDragPreview({
        nativeSetDragImage,
        render: ({ container }) => {
          container.className = 'drag-preview';
          container.textContent = words(count);
        },
      });
    },
    onDragStart: ({ source }) => mark(source.data as unknown as Carried, true),
    onDrop: ({ source }) => mark(source.data as unknown as Carried, false),
  });
}

/** Lets something be dropped on an element: beside it, nearer to which side, or on its one side. Gives how to stop. */
export function droppable(element: HTMLElement, kind: Carried['kind'], target: DropTarget): () => void {
  const leave = () => {
    delete element.dataset['drop'];
  };
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => source.data['kind'] === kind,
    getData: ({ input }) =>
      attachClosestEdge({ ...target }, { element, input, allowedEdges: target.side ? [] : ['top', 'bottom'] }),
    // Between two of them the last one still counts.
    getIsSticky: () => true,
    onDrag: ({ self, location }) => {
      // Of what lies in one another only the innermost.
      if (location.current.dropTargets[0]?.element === element) element.dataset['drop'] = sideOf(self.data);
      else leave();
    },
    onDragLeave: leave,
    onDrop: leave,
  });
}

/** Calls back with what was dropped where. Gives how to stop. */
export function onDropped(callback: (carried: Carried, dropped: Dropped) => void): () => void {
  return monitorForElements({
    onDrop({ source, location }) {
      const target = location.current.dropTargets[0];
      if (!target) return;
      const { at, id } = target.data as unknown as DropTarget;
      callback(source.data as unknown as Carried, { at, id, side: sideOf(target.data) });
    },
  });
}

export { combine };

function sideOf(data: Record<string | symbol, unknown>): Side {
  const edge = extractClosestEdge(data);
  return (data['side'] as Side | undefined) ?? (edge === 'top' ? 'before' : 'after');
}

/** Shows what is under way, without rendering anything. */
function mark(carried: Carried, on: boolean): void {
  const selectors =
    carried.kind === 'phase'
      ? [`[id="${CSS.escape(carried.phaseId)}"]`]
      : carried.stepIds.map((id) => `[data-step="${CSS.escape(id)}"]`);
  for (const selector of selectors) document.querySelector(selector)?.toggleAttribute('data-dragged', on);
}
