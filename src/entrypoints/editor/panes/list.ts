import { Replace } from 'lucide-preact';
import { FindReplace } from './FindReplace';
import type { Pane } from './pane';

/** What can stand beside the document, in the order of the buttons that show it. */
export const panes: readonly Pane[] = [{ id: 'find', name: 'findPane', icon: Replace, Show: FindReplace }];
