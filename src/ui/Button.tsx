import { LoaderCircle, type LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** How loud a button is: one `primary` or `record` per view, `quiet` ones in rows. */
export type Loudness = 'primary' | 'record' | 'plain' | 'quiet' | 'danger';

interface Shared {
  /** Called in the click's own task, so that what needs a user gesture works. */
  onPress?: (() => void) | undefined;
  loudness?: Loudness;
  disabled?: boolean | undefined;
  /** Shows that it is working and takes no press meanwhile; the name stays. */
  busy?: boolean | undefined;
  expanded?: boolean | undefined;
  type?: 'button' | 'submit';
  /** A press leaves the focus where it is, and with it what is selected there. */
  keepFocus?: boolean;
  /** `data-…` of the element: names it for focus and tests, never for style. */
  mark?: string | undefined;
  /** Accessible name, where the words on it do not say enough. */
  name?: string | undefined;
  /** Tooltip. */
  hint?: string;
}

/** A button with words on it; `label` is its accessible name, unless a longer `name` begins with it. */
export function Button({ label, icon, ...rest }: Shared & { label: string; icon?: LucideIcon }) {
  return (
    <button {...attributes(rest)}>
      {(icon || rest.busy) && <Icon icon={rest.busy || !icon ? LoaderCircle : icon} />}
      <span>{label}</span>
    </button>
  );
}

/** A button with a picture only; `label` is its accessible name and its tooltip, which also says which `keys` do the same. `badge`: beside the picture. */
export function IconButton({
  label,
  icon,
  keys,
  badge,
  ...rest
}: Shared & { label: string; icon: LucideIcon; keys?: string; badge?: ComponentChildren }) {
  return (
    <button
      {...attributes({ loudness: 'quiet', ...rest }, 'icon-only')}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      {...(keys !== undefined && { 'aria-keyshortcuts': keys })}
    >
      <Icon icon={rest.busy ? LoaderCircle : icon} />
      {badge}
    </button>
  );
}

function attributes(props: Shared, more = ''): ButtonHTMLAttributes {
  const { onPress, loudness = 'plain', disabled, busy, expanded, type = 'button', keepFocus, mark, name, hint } = props;
  return {
    type,
    class: `button ${loudness} ${busy ? 'busy' : ''} ${more}`,
    disabled: disabled === true || busy === true,
    ...(busy === true && { 'aria-busy': true }),
    ...(expanded !== undefined && { 'aria-expanded': expanded }),
    ...(onPress && { onClick: () => onPress() }),
    ...(keepFocus && { onMouseDown: (event: MouseEvent) => event.preventDefault() }),
    ...(mark !== undefined && { 'data-mark': mark }),
    ...(name !== undefined && { 'aria-label': name }),
    ...(hint !== undefined && { title: hint }),
  };
}
