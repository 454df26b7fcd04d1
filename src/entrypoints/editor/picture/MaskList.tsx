import { Lock, ScanText, X } from 'lucide-preact';
import type { PictureMask } from '../../../core/sop';
import { ruleName } from '../../../redaction';
import { IconButton } from '../../../ui/Button';
import { type Translate, useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import { maskKey } from './items';
import type { Marking } from './useMarking';

interface Props {
  masks: readonly PictureMask[];
  /** For each mask, whether it is in the pixels for good. */
  inPixels: readonly boolean[];
  marking: Marking;
  /** Its text is to be masked in all pictures; nothing while that cannot be asked for. */
  onEverywhere: ((index: number) => void) | undefined;
}

/** The masks of a picture, by name: chosen here, moved by arrow keys. */
export function MaskList({ masks, inPixels, marking, onEverywhere }: Props) {
  const t = useWords();
  if (masks.length === 0) return <p class="faint">{t('masksNone')}</p>;
  return (
    <ul class="mask-list" aria-label={t('masks')}>
      {masks.map((mask, at) => {
        const key = maskKey(at);
        const isSelected = marking.selected === key;
        return inPixels[at] ? (
          <li key={key}>
            <span class="mark-name">
              <span class="mask-swatch" aria-hidden="true" />
              <span>
                {maskName(mask, at, t)}
                <span class="faint block">{t('maskInPixels')}</span>
              </span>
            </span>
            <Lock size={14} strokeWidth={1.9} aria-hidden="true" />
          </li>
        ) : (
          <li key={key} data-item={key} class={isSelected ? 'selected' : ''}>
            <button
              type="button"
              class="mark-name"
              aria-pressed={isSelected}
              onClick={() => marking.select(key)}
              onFocus={() => marking.select(key)}
            >
              <span class="mask-swatch" aria-hidden="true" />
              <span>{maskName(mask, at, t)}</span>
            </button>
            <IconButton
              label={t('maskTextEverywhere', { number: String(at + 1) })}
              icon={ScanText}
              disabled={!onEverywhere}
              onPress={() => onEverywhere?.(at)}
            />
            <IconButton
              label={t('maskRemove', { number: String(at + 1) })}
              icon={X}
              onPress={() => {
                marking.remove(key);
                focusSoon('[data-mark=add-mask]');
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What a mask is called, e.g. `1. Password field`. */
function maskName({ kind }: PictureMask, at: number, t: Translate): string {
  const names: Record<string, string> = { drawn: t('maskDrawn'), frame: t('maskFrame') };
  return t('maskName', { number: String(at + 1), kind: names[kind] ?? ruleName(kind, t) });
}
