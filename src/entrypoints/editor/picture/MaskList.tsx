import { Lock, ScanText, X } from 'lucide-preact';
import type { PictureMask } from '../../../core/sop';
import { ruleLabel } from '../../../redaction';
import { IconButton } from '../../../ui/Button';
import { type Translate, useWords } from '../../../ui/words';

interface Props {
  masks: readonly PictureMask[];
  /** For each mask, whether it is in the pixels for good. */
  inPixels: readonly boolean[];
  onRemove: (index: number) => void;
  /** Its text is to be masked in all pictures; nothing while that cannot be asked for. */
  onEverywhere: ((index: number) => void) | undefined;
}

/** The masks of a picture, by name. */
export function MaskList({ masks, inPixels, onRemove, onEverywhere }: Props) {
  const t = useWords();
  if (masks.length === 0) return <p class="faint">{t('masksNone')}</p>;
  return (
    <ul class="mask-list">
      {masks.map((mask, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mask has no identity but its place
        <li key={at}>
          <span class="mask-swatch" aria-hidden="true" />
          <span>
            {maskName(mask, at, t)}
            {inPixels[at] && <span class="faint block">{t('maskInPixels')}</span>}
          </span>
          {inPixels[at] ? (
            <Lock size={14} strokeWidth={1.9} aria-hidden="true" />
          ) : (
            <>
              <IconButton
                label={t('maskTextEverywhere', { number: String(at + 1) })}
                icon={ScanText}
                disabled={!onEverywhere}
                onPress={() => onEverywhere?.(at)}
              />
              <IconButton label={t('maskRemove', { number: String(at + 1) })} icon={X} onPress={() => onRemove(at)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a mask is called, e.g. `1. Password field`. */
export function maskName({ kind }: PictureMask, at: number, t: Translate): string {
  const names: Record<string, string> = { drawn: t('maskDrawn'), frame: t('maskFrame') };
  return t('maskName', { number: String(at + 1), kind: names[kind] ?? ruleLabel(kind) });
}
