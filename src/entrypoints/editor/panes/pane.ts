import type { LucideIcon } from 'lucide-preact';
import type { FunctionComponent } from 'preact';
import type { Sop } from '../../../core/sop';
import type { Dispatch } from '../document/useSop';

/** What every pane is given. */
export interface PaneProps {
  sop: Sop;
  dispatch: Dispatch;
  /** Brings a step into view and gives it the focus. */
  onStep: (stepId: string) => void;
}

/** Something that stands beside the document when it is wanted, one at a time. */
export interface Pane {
  /** Kebab-case. */
  id: string;
  /** Key of its name in `_locales`. */
  name: string;
  icon: LucideIcon;
  Show: FunctionComponent<PaneProps>;
  /** A hook: how many things wait in it, shown on its button. */
  useCount?: () => number;
}
