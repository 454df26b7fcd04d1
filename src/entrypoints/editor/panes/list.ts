import { Sparkles } from 'lucide-preact';
import type { Pane } from './pane';
import { useOpenCount } from './suggestions/proposals';
import { SuggestionsPane } from './suggestions/SuggestionsPane';

/** What can stand beside the document, in the order of the buttons that show it. */
export const panes: readonly Pane[] = [
  { id: 'suggestions', name: 'suggestions', icon: Sparkles, Show: SuggestionsPane, useCount: useOpenCount },
];
