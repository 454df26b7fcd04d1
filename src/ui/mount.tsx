import { type ComponentChild, render } from 'preact';
import { keepFocus } from './keep-focus';
import { type Translate, WordsProvider } from './words';

/** Shows a whole page in `#root`, in the language and direction of its words. */
export function mount(page: ComponentChild, t: Translate): void {
  document.documentElement.lang = t('languageCode');
  document.documentElement.dir = t('languageDirection');
  keepFocus(document);
  const root = document.getElementById('root');
  if (root) render(<WordsProvider value={t}>{page}</WordsProvider>, root);
}
