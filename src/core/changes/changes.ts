import type { Command } from '../command';
import type { Sop } from '../sop';

/** How the commands of those names are carried out, on a document that may be changed in place. */
export type Changes<Name extends Command['do'] = Command['do']> = {
  [Each in Name]: (sop: Sop, command: Extract<Command, { do: Each }>) => void;
};
