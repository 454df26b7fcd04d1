import { ClipboardCheck } from 'lucide-preact';
import type { Pane } from '../pane';
import { CheckPane } from './CheckPane';
import { ScoreBadge } from './ScoreBadge';

/** How good the document is, and what would make it better. */
export const check: Pane = { id: 'check', name: 'lint', icon: ClipboardCheck, Show: CheckPane, Badge: ScoreBadge };
