import {
  CircleDot,
  Crop,
  EyeOff,
  type LucideIcon,
  MousePointer2,
  MoveUpRight,
  RectangleHorizontal,
  Type,
} from 'lucide-preact';

/** What a press on the picture does: `select` takes hold of what is there, the others draw. */
export type Tool = 'select' | 'arrow' | 'box' | 'callout' | 'text' | 'mask' | 'crop';

/** Tools that draw a mark. */
export type MarkTool = Extract<Tool, 'arrow' | 'box' | 'callout' | 'text'>;

/** All tools in the order of the toolbar; `key` chooses one, `name` is its key in `_locales`. */
export const TOOLS: readonly { id: Tool; name: string; key: string; icon: LucideIcon }[] = [
  { id: 'select', name: 'toolSelect', key: 'V', icon: MousePointer2 },
  { id: 'arrow', name: 'toolArrow', key: 'A', icon: MoveUpRight },
  { id: 'box', name: 'toolBox', key: 'B', icon: RectangleHorizontal },
  { id: 'callout', name: 'toolCallout', key: 'C', icon: CircleDot },
  { id: 'text', name: 'toolText', key: 'T', icon: Type },
  { id: 'mask', name: 'toolMask', key: 'M', icon: EyeOff },
  { id: 'crop', name: 'toolCrop', key: 'R', icon: Crop },
];

/** Chooses the highlight, to give it another colour or style. */
export const HIGHLIGHT_KEY = 'H';
/** Crops to the target. */
export const ZOOM_KEY = 'Z';

/** Whether a tool draws marks. */
export function isMarkTool(tool: Tool): tool is MarkTool {
  return tool === 'arrow' || tool === 'box' || tool === 'callout' || tool === 'text';
}
