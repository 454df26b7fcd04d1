import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../core/sop';
import { useWords } from '../../ui/words';
import { Details } from './document/Details';
import { Outline } from './document/Outline';
import { AfterParts, BeforeParts } from './document/Parts';
import { useMasking } from './document/useMasking';
import { useShortcuts } from './document/useShortcuts';
import { useSop } from './document/useSop';
import { ExportDialog } from './export/ExportDialog';
import { focusSoon } from './focus';
import { panes } from './panes/list';
import type { Pane } from './panes/pane';
import { SidePane } from './panes/SidePane';
import { AddingProblem } from './picture/AddingProblem';
import { AddingProvider, useAdding } from './picture/adding';
import { PictureDialog } from './picture/PictureDialog';
import { Steps } from './steps/Steps';
import { TopBar } from './TopBar';

/** A whole SOP, to be read, put right and exported. */
export function SopEditor({ stored }: { stored: Sop }) {
  const t = useWords();
  const editing = useSop(stored);
  const { sop, dispatch } = editing;
  const [exporting, setExporting] = useState(false);
  const [pane, setPane] = useState<Pane>();
  const [pictured, setPictured] = useState<string>();
  useShortcuts(editing);
  const masking = useMasking(editing);
  const adding = useAdding(sop.id, dispatch, pictured);
  const title = sop.title || t('untitled');
  useEffect(() => {
    document.title = t('editorPageTitle', { title });
  }, [title, t]);
  return (
    <AddingProvider value={adding.add}>
      <TopBar
        editing={editing}
        masking={masking}
        pane={pane}
        onPane={(id) => setPane((now) => (now?.id === id ? undefined : panes.find((one) => one.id === id)))}
        onExport={() => setExporting(true)}
      />
      <div class={`page ${pane ? 'with-pane' : ''}`}>
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
        {pane && (
          <SidePane pane={pane} sop={sop} dispatch={dispatch} onStep={goToStep} onClose={() => setPane(undefined)} />
        )}
      </div>
      {pictured !== undefined && (
        <PictureDialog
          sop={sop}
          stepId={pictured}
          editing={editing}
          problem={adding.problem}
          onStep={setPictured}
          onClose={() => setPictured(undefined)}
        />
      )}
      {exporting && <ExportDialog sop={sop} dispatch={dispatch} onClose={() => setExporting(false)} />}
      <AddingProblem adding={adding} />
    </AddingProvider>
  );
}

function goToStep(stepId: string): void {
  focusSoon(`[data-step="${CSS.escape(stepId)}"] [data-mark=edit]`);
}
