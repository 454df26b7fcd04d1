import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../core/sop';
import { useWords } from '../../ui/words';
import { Details } from './Details';
import { ExportDialog } from './ExportDialog';
import { Outline } from './Outline';
import { AfterParts, BeforeParts } from './Parts';
import { PictureDialog } from './PictureDialog';
import { Steps } from './Steps';
import { TopBar } from './TopBar';
import { useMasking } from './useMasking';
import { useShortcuts } from './useShortcuts';
import { useSop } from './useSop';

/** A whole SOP, to be read, put right and exported. */
export function SopEditor({ stored }: { stored: Sop }) {
  const t = useWords();
  const editing = useSop(stored);
  const { sop, dispatch } = editing;
  const [exporting, setExporting] = useState(false);
  const [pictured, setPictured] = useState<string>();
  useShortcuts(editing);
  const masking = useMasking(editing);
  const title = sop.title || t('untitled');
  useEffect(() => {
    document.title = t('editorPageTitle', { title });
  }, [title, t]);
  return (
    <>
      <TopBar editing={editing} masking={masking} onExport={() => setExporting(true)} />
      <div class="page">
        <Outline sop={sop} />
        <main class="document">
          <Details sop={sop} dispatch={dispatch} />
          <BeforeParts sop={sop} dispatch={dispatch} />
          <h2 class="chapter" id="procedure">
            {t('procedure')}
          </h2>
          <Steps sop={sop} dispatch={dispatch} onPicture={setPictured} />
          <AfterParts sop={sop} dispatch={dispatch} />
        </main>
      </div>
      {pictured !== undefined && (
        <PictureDialog
          sop={sop}
          stepId={pictured}
          dispatch={dispatch}
          onStep={setPictured}
          onClose={() => setPictured(undefined)}
        />
      )}
      {exporting && <ExportDialog sop={sop} dispatch={dispatch} onClose={() => setExporting(false)} />}
    </>
  );
}
