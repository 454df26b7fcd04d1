import { useId } from 'preact/hooks';
import { exporters } from '../../../exporters';
import { useWords } from '../../../ui/words';

interface Props {
  /** Id of the chosen exporter. */
  value: string;
  onValue: (id: string) => void;
}

/** What the SOP can become, each with a line on what it is for. */
export function Formats({ value, onValue }: Props) {
  const t = useWords();
  const group = useId();
  return (
    <fieldset class="formats">
      <legend>{t('format')}</legend>
      <div class="format-list">
        {exporters.map(({ id, label }) => (
          <label key={id} class="format">
            <input
              type="radio"
              name="format"
              value={id}
              checked={value === id}
              aria-labelledby={`${group}-${id}`}
              aria-describedby={`${group}-${id}-for`}
              onChange={() => onValue(id)}
            />
            <span id={`${group}-${id}`} class="format-name">
              {label}
            </span>
            <span id={`${group}-${id}-for`} class="format-for">
              {t(`format_${id.replaceAll('-', '_')}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
