import type { ExportOptions, PictureOptions as Options } from '../../../core/picture-options';
import type { Exporter } from '../../../exporters/exporter';
import { Check } from '../../../ui/Check';
import { Choice } from '../../../ui/Choice';
import { useWords } from '../../../ui/words';

const STYLES: readonly Options['style'][] = ['full', 'zoomed', 'both'];
const WIDTHS: readonly Options['widest'][] = [0, 2560, 1920, 1600, 1280];
const QUALITIES: readonly Options['quality'][] = ['lossless', 'high', 'small'];
/** Names of their own in every language. */
const TYPES = { webp: 'WebP', png: 'PNG' } as const;

interface Props {
  /** What the options are for. */
  exporter: Exporter;
  options: ExportOptions;
  onOptions: (options: ExportOptions) => void;
}

/** How pictures leave, in a line that opens: most never need another way. */
export function PictureOptions({ exporter, options, onOptions }: Props) {
  const t = useWords();
  const { pictures, frontMatter } = options;
  const type = exporter.pictures ?? pictures.type;
  const choose = (change: Partial<Options>) => onOptions({ ...options, pictures: { ...pictures, ...change } });
  const width = (widest: Options['widest']) =>
    widest === 0 ? t('pictureWidthFull') : t('pictureWidth', { pixels: String(widest) });
  const how = [
    TYPES[type],
    pictures.widest === 0 ? t('picturesFullWidth') : t('picturesWidth', { pixels: String(pictures.widest) }),
    ...(pictures.style === 'full' ? [] : [t(`pictures_${pictures.style}`)]),
    ...(pictures.quality === 'high' || type === 'png' ? [] : [t(`pictures_${pictures.quality}`)]),
    ...(exporter.takesFrontMatter && frontMatter ? [t('picturesFrontMatter')] : []),
  ].join(', ');
  return (
    <details class="picture-options">
      <summary>{t('picturesAs', { how })}</summary>
      <div class="picture-choices">
        <Choice
          label={t('pictureStyle')}
          value={pictures.style}
          choices={STYLES.map((value) => ({ value, name: t(`pictureStyle_${value}`) }))}
          onValue={(style) => choose({ style })}
        />
        <Choice
          label={t('pictureWidest')}
          value={String(pictures.widest)}
          choices={WIDTHS.map((value) => ({ value: String(value), name: width(value) }))}
          onValue={(chosen) => choose({ widest: WIDTHS.find((value) => String(value) === chosen) ?? 0 })}
        />
        {exporter.pictures === undefined && (
          <Choice
            label={t('pictureType')}
            value={pictures.type}
            choices={(['webp', 'png'] as const).map((value) => ({ value, name: TYPES[value] }))}
            onValue={(chosen) => choose({ type: chosen })}
          />
        )}
        {type === 'webp' && (
          <Choice
            label={t('pictureQuality')}
            value={pictures.quality}
            choices={QUALITIES.map((value) => ({ value, name: t(`pictureQuality_${value}`) }))}
            onValue={(quality) => choose({ quality })}
          />
        )}
      </div>
      {exporter.takesFrontMatter && (
        <Check
          label={t('frontMatter')}
          hint={t('frontMatterHint')}
          checked={frontMatter}
          onChecked={(checked) => onOptions({ ...options, frontMatter: checked })}
        />
      )}
    </details>
  );
}
