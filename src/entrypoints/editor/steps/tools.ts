import type { Dispatch } from '../document/useSop';
import type { Choice } from './outline';
import type { Pick } from './useSelection';

/** What can be done to steps as a whole. */
export type StepAct =
  | 'up'
  | 'down'
  /** Into the phase whose id is given. */
  | 'move'
  /** One with the step before it; several with one another. */
  | 'merge'
  /** From the character of the instruction on whose index is given. */
  | 'split'
  | 'above'
  | 'below'
  | 'duplicate'
  /** A phase begins with it. */
  | 'phase'
  /** They become a phase. */
  | 'group'
  | 'copy'
  | 'cut'
  | 'delete';

/** Does it to the steps of those ids; `where` as the act says. */
export type Act = (name: StepAct, stepIds: readonly string[], where?: string | number) => void;

/** What every step is given: the same object for as long as the editor is open, so that no step renders for it. */
export interface StepTools {
  dispatch: Dispatch;
  act: Act;
  pick: Pick;
  /** Shows the picture of the step of that id. */
  onPicture: (stepId: string) => void;
  /** What is dragged along with the step: all that are selected, if it is. */
  carried: (stepId: string) => readonly string[];
  phases: () => readonly Choice[];
  steps: () => readonly Choice[];
}
