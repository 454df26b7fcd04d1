import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Accessible name. */
  label: string;
  value: string;
  /** Called at every letter. */
  onValue: (value: string) => void;
  placeholder?: string;
  /** `shown`: above the field; `hidden`: only for assistive technology. */
  labelling?: 'shown' | 'hidden';
  /** `quiet` fields look like text until they are pointed at. */
  look?: 'boxed' | 'quiet';
  /** Puts the caret in when it appears: at the end, or before the character of that index. */
  focused?: boolean | number | undefined;
  /** Extra class on the control. */
  kind?: string;
  /** Whether the browser checks the spelling; it does unless told. */
  spelling?: boolean;
}

/** A text, date, web address or secret of one line. */
export function Field(props: Props & { type?: 'text' | 'date' | 'url' | 'password'; required?: boolean }) {
  const { label, value, onValue, placeholder, type = 'text', required = false } = props;
  const id = useId();
  const input = useFocus<HTMLInputElement>(props.focused);
  return (
    <div class="field">
      {props.labelling !== 'hidden' && <label for={id}>{label}</label>}
      <input
        ref={input}
        id={id}
        type={type === 'url' ? 'text' : type}
        {...(type === 'url' && { inputMode: 'url' as const })}
        class={`control ${props.look ?? 'boxed'} ${props.kind ?? ''}`}
        value={value}
        required={required}
        spellcheck={type === 'text'}
        autocomplete="off"
        // For a dialog, which chooses where the focus goes when it opens.
        {...(props.focused && { autofocus: true })}
        {...(placeholder !== undefined && { placeholder })}
        {...(props.labelling === 'hidden' && { 'aria-label': label })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

/** A text of several lines that grows with what is in it. */
export function TextArea(props: Props) {
  const { label, value, onValue, placeholder } = props;
  const id = useId();
  const area = useFocus<HTMLTextAreaElement>(props.focused);
  // At every rendering: the letters are in the element, not in what this could depend on.
  useLayoutEffect(() => grow(area.current));
  return (
    <div class="field">
      {props.labelling !== 'hidden' && <label for={id}>{label}</label>}
      <textarea
        ref={area}
        id={id}
        rows={1}
        class={`control ${props.look ?? 'boxed'} ${props.kind ?? ''}`}
        value={value}
        spellcheck={props.spelling !== false}
        {...(placeholder !== undefined && { placeholder })}
        {...(props.labelling === 'hidden' && { 'aria-label': label })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

function useFocus<Control extends HTMLInputElement | HTMLTextAreaElement>(wanted: boolean | number = false) {
  const control = useRef<Control>(null);
  useLayoutEffect(() => {
    if (wanted === false || !control.current) return;
    const caret = wanted === true ? control.current.value.length : wanted;
    control.current.focus();
    control.current.setSelectionRange(caret, caret);
  }, [wanted]);
  return control;
}

/** For browsers without `field-sizing: content`; goes away once every browser we support has it. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
