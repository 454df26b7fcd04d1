import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../platform/store/editing';
import type { Section } from '../../suggestions';
import { later } from '../../ui/later';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { Details } from './document/Details';
import { Outline } from './document/Outline';
import { AfterParts, BeforeParts } from './document/Parts';
import { useMasking } from './document/useMasking';
import { useShortcuts } from './document/useShortcuts';
import { useSop } from './document/useSop';
import { focusSoon } from './focus';
import { panes } from './panes/list';
import type { Pane } from './panes/pane';
import { SidePane } from './panes/SidePane';
import { ProposalsProvider } from './panes/suggestions/proposals';
import { SuggestionHint } from './panes/suggestions/SuggestionHint';
import { useSuggestions } from './panes/suggestions/useSuggestions';
import { AddingProblem } from './picture/AddingProblem';
import { AddingProvider, useAdding } from './picture/adding';
import { useRecorded } from './recorded/useRecorded';
import { RecordProvider, recordInto, type Wanted } from './recorded/useRecordInto';
import { usePastMasks } from './revisions/usePastMasks';
import { Steps } from './steps/Steps';
import { TopBar } from './TopBar';
import { TemplateDialog, type TemplateTask } from './templates/TemplateDialog';

// What is not there when a document is opened is loaded when it is wanted.
const ExportDialog = later(() => import('./export/ExportDialog').then((module) => module.ExportDialog));
const PictureDialog = later(() => import('./picture/PictureDialog').then((module) => module.PictureDialog));
const RecordedDialog = later(() => import('./recorded/RecordedDialog').then((module) => module.RecordedDialog));
const RecordingBar = later(() => import('./recorded/RecordingBar').then((module) => module.RecordingBar));

/** A whole SOP, to be read, put right and exported. */
export function SopEditor({ stored }: { stored: Opened }) {
  const t = useWords();
  const editing = useSop(stored);
  const { sop, dispatch } = editing;
  const [exporting, setExporting] = useState(false);
  const [pane, setPane] = useState<Pane>();
  const [templating, setTemplating] = useState<TemplateTask>();
  const [pictured, setPictured] = useState<string>();
  useShortcuts(editing);
  const masking = useMasking(editing);
  const { live, waiting, decide } = useRecorded(editing);
  const [problem, setProblem] = useState<string>();
  usePastMasks(sop);
  const showSuggestions = useCallback((section: Section) => {
    setPane(panes.find(({ id }) => id === 'suggestions'));
    focusSoon(`[data-suggestions=${section}] h3`);
  }, []);
  const proposals = useSuggestions(sop, dispatch, showSuggestions);
  const adding = useAdding(sop.id, dispatch, pictured);
  const title = sop.title || t('untitled');
  const go = (...selectors: string[]) => {
    // Where the pane lies over all of the document, nothing would be seen of the place.
    if (matchMedia('(width < 40rem)').matches) setPane(undefined);
    focusSoon(...selectors);
  };
  useEffect(() => {
    document.title = t('editorPageTitle', { title });
  }, [title, t]);
  const { id: sopId } = sop;
  // The same function for as long as nothing is recorded: every step has a part that uses it.
  const record = useCallback(
    (wanted: Wanted) => void recordInto({ ...wanted, sopId }, t).then((refused) => setProblem(refused)),
    [sopId, t],
  );
  return (
    <RecordProvider value={live ? undefined : record}>
      <ProposalsProvider value={proposals}>
        <AddingProvider value={adding.add}>
          <TopBar
            editing={editing}
            masking={masking}
            pane={pane}
            onPane={(id) => setPane((now) => (now?.id === id ? undefined : panes.find((one) => one.id === id)))}
            onTemplate={setTemplating}
            onExport={() => setExporting(true)}
          />
          <div class={`page ${pane ? 'with-pane' : ''}`}>
            <Outline sop={sop} />
            <main class="document">
              {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
              {live?.session.into?.sopId === sop.id && <RecordingBar recording={live} />}
              <Details sop={sop} dispatch={dispatch} />
              <BeforeParts sop={sop} dispatch={dispatch} />
              <div class="chapter heading-line">
                <h2 id="procedure">{t('procedure')}</h2>
                <SuggestionHint section="procedure" />
              </div>
              <Steps sop={sop} dispatch={dispatch} undo={editing.undo} onPicture={setPictured} />
              <AfterParts sop={sop} dispatch={dispatch} />
            </main>
            {pane && (
              <SidePane
                pane={pane}
                sop={sop}
                dispatch={dispatch}
                onStep={(stepId) => go(`[data-step="${CSS.escape(stepId)}"] [data-mark=edit]`)}
                onPlace={go}
                onClose={() => setPane(undefined)}
              />
            )}
          </div>
          {waiting && <RecordedDialog sop={sop} waiting={waiting} onDecide={decide} />}
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
          {templating && (
            <TemplateDialog task={templating} sop={sop} dispatch={dispatch} onClose={() => setTemplating(undefined)} />
          )}
          {exporting && <ExportDialog sop={sop} dispatch={dispatch} onClose={() => setExporting(false)} />}
          <AddingProblem adding={adding} />
        </AddingProvider>
      </ProposalsProvider>
    </RecordProvider>
  );
}
