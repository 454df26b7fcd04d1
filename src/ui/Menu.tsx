import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-preact';
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { besideButton, itemsIn, neighbour } from './menu-place';

/** One line of a menu. */
export interface MenuItem {
  label: string;
  icon?: LucideIcon;
  /** As printed on them. */
  keys?: string;
  disabled?: boolean;
  /** Called in the click's own task. */
  onPress?: () => void;
  /** What it leads to in place of this menu. */
  items?: readonly MenuItem[];
  /** Parts it from what stands before it. */
  parted?: boolean;
}

interface Props {
  /** Accessible name of button and menu. */
  label: string;
  icon: LucideIcon;
  /** On the button beside the icon; none: the icon alone. */
  text?: string;
  /** Asked when the menu opens. */
  items: () => readonly MenuItem[];
  mark?: string;
}

/** A button with a menu: the browser closes it when something else is pressed; arrow keys, Home, End and letters go about in it. */
export function Menu({ label, icon, text, items, mark }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<readonly MenuItem[]>();
  const [inner, setInner] = useState<MenuItem>();
  const shown = inner?.items ?? open;

  useLayoutEffect(() => {
    if (!shown || !button.current || !menu.current?.matches(':popover-open')) return;
    besideButton(menu.current, button.current);
    itemsIn(menu.current)[0]?.focus();
  }, [shown]);

  // The button goes elsewhere, or away, as the window gets another size.
  useEffect(() => {
    if (!open) return;
    const close = () => menu.current?.hidePopover();
    window.addEventListener('resize', close);
    return () => window.removeEventListener('resize', close);
  }, [open]);

  function press(item: MenuItem): void {
    if (item.items) {
      setInner(item);
      return;
    }
    menu.current?.hidePopover();
    // What the item does may put the focus elsewhere.
    button.current?.focus();
    item.onPress?.();
  }

  function pressed(event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void {
    // Keys of the list around it are not meant.
    event.stopPropagation();
    if (event.key === 'Tab') menu.current?.hidePopover();
    else if (event.key === 'ArrowLeft') setInner(undefined);
    const next = neighbour(itemsIn(event.currentTarget), event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button quiet ${text === undefined ? 'icon-only' : ''}`}
        popovertarget={id}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        {...(text === undefined && { 'aria-label': label, title: label })}
        {...(mark !== undefined && { 'data-mark': mark })}
      >
        <Icon icon={icon} />
        {text !== undefined && <span>{text}</span>}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        class="menu"
        onBeforeToggle={(event) => {
          setOpen(event.newState === 'open' ? items() : undefined);
          setInner(undefined);
        }}
        onToggle={(event) => {
          if (event.newState !== 'open' || !button.current || !menu.current) return;
          besideButton(menu.current, button.current);
          itemsIn(menu.current)[0]?.focus();
        }}
        onKeyDown={pressed}
      >
        {inner && (
          <button type="button" role="menuitem" class="menu-item back" onClick={() => setInner(undefined)}>
            <ChevronLeft size={15} strokeWidth={1.9} class="flips" aria-hidden="true" />
            <span>{inner.label}</span>
          </button>
        )}
        {shown?.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            class={`menu-item ${item.parted ? 'parted' : ''}`}
            disabled={item.disabled}
            onClick={() => press(item)}
          >
            {item.icon ? <item.icon size={15} strokeWidth={1.9} aria-hidden="true" /> : <i />}
            <span>{item.label}</span>
            {item.keys !== undefined && (
              <span class="keys" aria-hidden="true">
                {item.keys}
              </span>
            )}
            {item.items && <ChevronRight size={15} strokeWidth={1.9} class="flips" aria-hidden="true" />}
          </button>
        ))}
      </div>
    </>
  );
}
