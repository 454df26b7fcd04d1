import { Replace } from 'lucide-preact';
import { later } from '../../../ui/later';
import { revisions } from '../revisions/pane';
import { check } from './check/check';
import type { Pane } from './pane';
import { suggestions } from './suggestions/pane';

const FindReplace = later(() => import('./FindReplace').then((module) => module.FindReplace));

/** What can stand beside the document, in the order of the buttons that show it. */
export const panes: readonly Pane[] = [
  suggestions,
  check,
  { id: 'find', name: 'findPane', icon: Replace, Show: FindReplace },
  revisions,
];
