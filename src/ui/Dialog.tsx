import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './Button';
import { useWords } from './words';

interface Props {
  /** Heading and accessible name. */
  title: string;
  /** Called when the person closes it, by key or button; then render it no more. */
  onClose: () => void;
  /** `large` takes nearly the whole page. */
  size?: 'small' | 'medium' | 'large';
  children: ComponentChildren;
  /** Stays in view below what scrolls. */
  footer?: ComponentChildren;
}

/** A modal dialog that is open as long as it is rendered. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, size = 'medium', children, footer }: Props) {
  const t = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing gives the focus back to where it was; removing the element alone would not.
    return () => element?.close();
  }, []);
  // At once: `close` waits for the next frame, and whoever goes on by keys may be quicker.
  const shut = () => {
    dialog.current?.close();
    onClose();
  };
  const cancelled = (event: Event) => {
    // A file chooser that is cancelled is told here as well.
    if (event.target !== dialog.current) return;
    event.preventDefault();
    shut();
  };
  // What was taken away is told too, when another dialog may be open already.
  const closed = () => {
    if (dialog.current) onClose();
  };
  return (
    <dialog ref={dialog} class={`dialog ${size}`} aria-labelledby={heading} onCancel={cancelled} onClose={closed}>
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <IconButton label={t('close')} icon={X} onPress={shut} />
      </header>
      <div class="dialog-body">{children}</div>
      {footer !== undefined && <footer class="dialog-foot">{footer}</footer>}
    </dialog>
  );
}
