import * as v from 'valibot';
import { inputReference, secretInput } from '../core/input';
import { Target } from '../core/target';
import { valued } from '../core/words';
import { cursorLineOf, terminalOf } from '../dom/terminal';
import { defineKind } from './kind';

const Data = v.object({
  target: Target,
  /** The line that was entered; absent when the terminal did not show what was typed. */
  command: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** The terminal shows what is typed, but not this: it asked for a secret. */
  secret: v.optional(v.literal(true)),
  /** What the terminal showed when it asked for the secret, e.g. `Password:`. */
  prompt: v.optional(v.pipe(v.string(), v.maxLength(80))),
});

/** A line entered in a terminal (xterm.js, as in CloudShell): one step a line. */
export const terminal = defineKind({
  id: 'terminal',
  schema: Data,
  watch(page, emit) {
    /** What was typed since the last line, as far as keys tell. Never leaves this function unless it was shown. */
    let typed = '';
    page.listen('keydown', (event, origin) => {
      const shell = origin && terminalOf(origin);
      if (!shell || event.isComposing) return;
      if (event.key === 'Backspace') typed = typed.slice(0, -1);
      else if (event.ctrlKey || event.metaKey) typed = '';
      else if (event.key.length === 1) typed += event.key;
      if (event.key !== 'Enter') return;
      const line = cursorLineOf(shell);
      const shown = line !== undefined && typed !== '' && line.includes(typed.trim());
      // A line from the history was not typed: it is what stands behind the prompt.
      const recalled = typed === '' && line !== undefined ? (/[$#%>❯]\s+(\S.*)$/.exec(line)?.[1] ?? '') : '';
      const command = shown ? typed.trim() : recalled.trim();
      const secret = line !== undefined && typed !== '' && !shown;
      typed = '';
      if (line !== undefined && command === '' && !secret) return;
      emit({
        data: {
          target: page.targetOf(shell),
          ...(command !== '' && { command: page.clean(command.slice(0, 2000), 'terminal', 2000) }),
          ...(secret && { secret: true as const, prompt: page.clean(promptIn(line), 'terminal', 80) }),
        },
        at: page.timeOf(event),
        shotId: page.shoot('now', 'before', shell),
      });
    });
  },
  describe({ target, command, secret, prompt = '' }, words) {
    if (secret) {
      const input = secretInput(prompt);
      const value = valued(inputReference(input.name));
      return { action: 'fill', instruction: words('stepTerminalSecret', { value }), target, secret, input };
    }
    if (command === undefined) return { action: 'fill', instruction: words('stepTerminalUnread'), target };
    return { action: 'fill', instruction: words('stepTerminal', { value: valued(command) }), target, value: command };
  },
});

/** What a line asks for, without signs that stand for what was typed; empty when it asks for nothing. */
function promptIn(line: string): string {
  return /^(.{1,80}?)\s*[:?]\s*[*•●]*$/.exec(line)?.[1]?.trim() ?? '';
}
