import { History } from 'lucide-preact';
import type { Pane } from '../panes/pane';
import { RevisionsPane } from './RevisionsPane';

/** The document as it once was: kept under a name, compared, brought back. */
export const revisions: Pane = { id: 'revisions', name: 'revisions', icon: History, Show: RevisionsPane };
