import { History } from 'lucide-preact';
import { later } from '../../../ui/later';
import type { Pane } from '../panes/pane';

/** The document as it once was: kept under a name, compared, brought back. */
export const revisions: Pane = {
  id: 'revisions',
  name: 'revisions',
  icon: History,
  Show: later(() => import('./RevisionsPane').then(({ RevisionsPane }) => RevisionsPane)),
};
