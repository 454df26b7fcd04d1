import { useWords } from '../../../ui/words';

interface Props {
  /** Whether the step shows the page after its action. */
  isAfter: boolean;
  /** The other one is wanted. */
  onSwap: () => void;
}

/** Whether a step shows the page before its action or after it. */
export function MomentChoice({ isAfter, onSwap }: Props) {
  const t = useWords();
  const options = [
    { label: t('momentBefore'), checked: !isAfter },
    { label: t('momentAfter'), checked: isAfter },
  ];
  return (
    <fieldset class="moments">
      <legend>{t('moments')}</legend>
      <div class="moment-options">
        {options.map(({ label, checked }) => (
          <label key={label} class="moment">
            <input
              type="radio"
              name="moment"
              class="visually-hidden"
              checked={checked}
              onChange={() => !checked && onSwap()}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="faint">{t('momentHint')}</p>
    </fieldset>
  );
}
