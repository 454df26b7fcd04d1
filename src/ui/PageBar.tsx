import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from './words';

/** The library, relative to every page of ours: they lie in the same place wherever the build puts them. */
export const LIBRARY = '../popup/popup.html';

/** The top of a page that fills a tab, always in view: the way back to the library, and what concerns all of the page. */
export function PageBar({ children }: { children?: ComponentChildren }) {
  const t = useWords();
  return (
    <header class="page-bar">
      <a class="home" href={LIBRARY}>
        <ArrowLeft class="flips" size={16} strokeWidth={1.9} aria-hidden="true" />
        <img src="/icons/icon.svg" alt="" width="20" height="20" />
        <span>{t('library')}</span>
      </a>
      {children}
    </header>
  );
}
