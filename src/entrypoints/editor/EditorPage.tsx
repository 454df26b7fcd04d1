import { FileQuestionMark } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { type Opened, openSop } from '../../platform/store/editing';
import { Notice } from '../../ui/Notice';
import { LIBRARY } from '../../ui/PageBar';
import { useWords } from '../../ui/words';
import { SopEditor } from './SopEditor';

type Loaded = { opened: Opened } | 'loading' | 'missing' | { problem: unknown };

/** The editor on the SOP of that id, or why there is none. */
export function EditorPage({ sopId }: { sopId: string }) {
  const t = useWords();
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    openSop(sopId).then(
      (opened) => setLoaded(opened ? { opened } : 'missing'),
      (problem: unknown) => setLoaded({ problem }),
    );
  }, [sopId]);

  if (loaded === 'loading') return <p class="page-state faint">{t('editorLoading')}</p>;
  if (loaded === 'missing') {
    return (
      <main class="page-state">
        <FileQuestionMark size={36} strokeWidth={1.3} aria-hidden="true" />
        <h1>{t('editorMissing')}</h1>
        <p class="faint">{t('editorMissingHint')}</p>
        <a class="button plain" href={LIBRARY}>
          {t('editorToLibrary')}
        </a>
      </main>
    );
  }
  if ('problem' in loaded) {
    return (
      <main class="page-state">
        <Notice kind="problem">{t('problemUnexpected', { reason: String(loaded.problem) })}</Notice>
      </main>
    );
  }
  return <SopEditor key={loaded.opened.document.id} stored={loaded.opened} />;
}
