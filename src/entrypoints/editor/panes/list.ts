import { revisions } from '../revisions/pane';
import { check } from './check/check';
import type { Pane } from './pane';

/** What can stand beside the document, in the order of the buttons that show it. */
export const panes: readonly Pane[] = [check, revisions];
