import { Focus, Highlighter, type LucideIcon, Redo2, Trash2, Undo2 } from 'lucide-preact';
import { MarkColour } from '../../../core/mark';
import { COLOURS } from '../../../core/sheet';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Editing } from '../document/useSop';
import { HIGHLIGHT_KEY, TOOLS, ZOOM_KEY } from './tools';
import type { Marking } from './useMarking';

interface Props {
  marking: Marking;
  editing: Pick<Editing, 'undo' | 'redo'>;
  /** Takes hold of the highlight; nothing when there is none to be changed. */
  onHighlight: (() => void) | undefined;
}

/** What can be done to a picture by pointer, each with its key. */
export function Toolbar({ marking, editing, onHighlight }: Props) {
  const t = useWords();
  const { tool, selected, colour } = marking;
  const canDelete = selected !== undefined && selected !== 'highlight';
  return (
    <div class="tools" role="toolbar" aria-label={t('pictureTools')}>
      <div class="tool-group">
        {TOOLS.map(({ id, name, key, icon }) => (
          <ToolButton
            key={id}
            label={t(name)}
            keys={key}
            icon={icon}
            pressed={tool === id && selected !== 'highlight'}
            onPress={() => marking.setTool(id)}
          />
        ))}
        <ToolButton
          label={t('toolHighlight')}
          keys={HIGHLIGHT_KEY}
          icon={Highlighter}
          pressed={selected === 'highlight'}
          disabled={!onHighlight}
          onPress={onHighlight}
        />
      </div>
      <IconButton label={t('cropZoom')} keys={ZOOM_KEY} icon={Focus} disabled={!marking.zoom} onPress={marking.zoom} />
      <fieldset class="swatches">
        <legend class="visually-hidden">{t('colour')}</legend>
        {MarkColour.options.map((one) => (
          <button
            key={one}
            type="button"
            class="swatch"
            title={t(`colour_${one}`)}
            aria-label={t(`colour_${one}`)}
            aria-pressed={one === colour}
            onClick={() => marking.setColour(one)}
          >
            <span style={{ backgroundColor: COLOURS[one] }} />
          </button>
        ))}
      </fieldset>
      <div class="tool-group end">
        <IconButton label={t('undo')} keys="Control+Z" icon={Undo2} disabled={!editing.undo} onPress={editing.undo} />
        <IconButton label={t('redo')} keys="Control+Y" icon={Redo2} disabled={!editing.redo} onPress={editing.redo} />
        <IconButton
          label={t('markDelete')}
          keys="Delete"
          icon={Trash2}
          disabled={!canDelete}
          onPress={() => selected !== undefined && marking.remove(selected)}
        />
      </div>
    </div>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  icon: LucideIcon;
  pressed: boolean;
  disabled?: boolean;
  onPress: (() => void) | undefined;
}

function ToolButton({ label, keys, icon: Shape, pressed, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="button quiet icon-only tool"
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      title={`${label} (${keys})`}
      disabled={disabled}
      onClick={() => onPress?.()}
    >
      <Shape size={17} strokeWidth={1.9} aria-hidden="true" />
    </button>
  );
}
