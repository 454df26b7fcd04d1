import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** Accessible name, shown above. */
  label: string;
  value: Value;
  /** In the order they are offered. */
  choices: readonly { value: Value; name: string }[];
  onValue: (value: Value) => void;
  /** `quiet` ones look like text until they are pointed at. */
  look?: 'boxed' | 'quiet';
}

/** One of a few, in a list that opens. */
export function Choice<Value extends string>({ label, value, choices, onValue, look = 'boxed' }: Props<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class={`control ${look}`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen) onValue(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
