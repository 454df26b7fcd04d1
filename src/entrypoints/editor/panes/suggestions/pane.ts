import { Sparkles } from 'lucide-preact';
import { later } from '../../../../ui/later';
import type { Pane } from '../pane';
import { OpenCount } from './OpenCount';

/** Loaded with what makes suggestions: who follows a hint to it finds it there. */
export const SuggestionsPane = later(() => import('./SuggestionsPane').then((module) => module.SuggestionsPane));

/** What the recording can fill in. */
export const suggestions: Pane = {
  id: 'suggestions',
  name: 'suggestions',
  icon: Sparkles,
  Show: SuggestionsPane,
  Badge: OpenCount,
};
