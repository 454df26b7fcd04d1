interface Props<Value extends string> {
  /** Of the radio buttons, and what groups them. */
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onValue: (value: Value) => void;
  hint?: string;
}

/** One of a few, all in view in one row. */
export function Segments<Value extends string>({ name, legend, options, value, onValue, hint }: Props<Value>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="segment-options">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              name={name}
              class="visually-hidden"
              checked={option.value === value}
              onChange={() => option.value !== value && onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p class="faint">{hint}</p>}
    </fieldset>
  );
}
