/** Editing that shows in what a field holds afterwards, or that another kind tells better. */
const EDITING = new Set([
  'a',
  'c',
  'v',
  'x',
  'y',
  'z',
  'Backspace',
  'Delete',
  'Insert',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** The browser's own: new tab, reload, find, zoom … They act on the browser, not on the page. */
const BROWSER = new Set([
  'd',
  'f',
  'g',
  'h',
  'j',
  'l',
  'n',
  'o',
  'p',
  'r',
  't',
  'u',
  'w',
  '0',
  '+',
  '-',
  '=',
  'Tab',
  'PageUp',
  'PageDown',
]);

/**
 * A shortcut as printed on the keys, e.g. `Ctrl+S` or `Ctrl+Shift+K`. Nothing for a key without Ctrl, Alt or Command,
 * for a character made with AltGr, and for shortcuts of editing and of the browser.
 */
export function chordOf(event: KeyboardEvent): string | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (!(ctrlKey || altKey || metaKey) || /^(Control|Alt|Meta|Shift|AltGraph|Dead|Process|Unidentified)$/.test(key))
    return undefined;
  if (event.getModifierState('AltGraph')) return undefined;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (EDITING.has(plain) || (!altKey && !shiftKey && BROWSER.has(plain))) return undefined;
  const names = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Command', shiftKey && 'Shift'];
  return [...names.filter((name) => name !== false), key.length === 1 ? key.toUpperCase() : key].join('+');
}
