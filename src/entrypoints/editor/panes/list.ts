import { Replace, Sparkles } from 'lucide-preact';
import { revisions } from '../revisions/pane';
import { check } from './check/check';
import { FindReplace } from './FindReplace';
import type { Pane } from './pane';
import { OpenCount } from './suggestions/OpenCount';
import { SuggestionsPane } from './suggestions/SuggestionsPane';

/** What can stand beside the document, in the order of the buttons that show it. */
export const panes: readonly Pane[] = [
  { id: 'suggestions', name: 'suggestions', icon: Sparkles, Show: SuggestionsPane, Badge: OpenCount },
  check,
  { id: 'find', name: 'findPane', icon: Replace, Show: FindReplace },
  revisions,
];
