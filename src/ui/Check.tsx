import { useId } from 'preact/hooks';

interface Props {
  /** Accessible name. */
  label: string;
  /** What it means, in a sentence. */
  hint: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

/** Something that may be wanted or not, with a sentence about it. */
export function Check({ label, hint, checked, onChecked }: Props) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="faint">
        {hint}
      </p>
    </div>
  );
}
