/** The terminal that an element belongs to. xterm.js: https://github.com/xtermjs/xterm.js */
export function terminalOf(element: Element): Element | undefined {
  return element.closest('.xterm') ?? undefined;
}

/**
 * The text of the line with the cursor. Nothing when the terminal is drawn on a canvas: its text cannot be read.
 */
export function cursorLineOf(terminal: Element): string | undefined {
  const row = terminal.querySelector('.xterm-rows .xterm-cursor')?.closest('.xterm-rows > *');
  return row ? (row.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd() : undefined;
}
