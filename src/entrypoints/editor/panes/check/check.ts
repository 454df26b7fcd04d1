import { ClipboardCheck } from 'lucide-preact';
import { later } from '../../../../ui/later';
import type { Pane } from '../pane';
import { ScoreBadge } from './ScoreBadge';

const CheckPane = later(() => import('./CheckPane').then((module) => module.CheckPane));

/** How good the document is, and what would make it better. */
export const check: Pane = { id: 'check', name: 'lint', icon: ClipboardCheck, Show: CheckPane, Badge: ScoreBadge };
