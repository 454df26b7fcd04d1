import { Download, Printer } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportOptions } from '../../../core/picture-options';
import { reasonOf } from '../../../core/reason';
import type { Sop } from '../../../core/sop';
import { DEFAULT_EXPORTER, exporterOf } from '../../../exporters';
import { gateFindings, type Lists } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { Copies } from './Copies';
import { type Exported, exportSop, type Progress } from './exporting';
import { Findings } from './Findings';
import { Formats } from './Formats';
import { GitPart } from './git/GitPart';
import { PictureOptions } from './PictureOptions';
import { Pictures } from './Pictures';
import { useExportOptions } from './useExportOptions';
import { useOwnLists } from './useOwnLists';
import { usePictureCheck } from './usePictureCheck';

interface Props {
  sop: Sop;
  dispatch: Dispatch;
  onClose: () => void;
}

/** The way out: what must be decided first, which format, and the download. */
export function ExportDialog(props: Props) {
  const lists = useOwnLists();
  const [options, onOptions] = useExportOptions();
  // Without them it is not known what must be decided.
  return lists && options ? <WayOut {...props} {...{ lists, options, onOptions }} /> : null;
}

interface Known extends Props {
  lists: Lists;
  options: ExportOptions;
  onOptions: (options: ExportOptions) => void;
}

function WayOut({ sop, dispatch, onClose, lists, options, onOptions }: Known) {
  const t = useWords();
  const findings = useMemo(() => gateFindings(sop, lists), [sop, lists]);
  const check = usePictureCheck(sop, lists);
  const isOpen = findings.length + check.findings.length > 0;
  const [format, setFormat] = useState(DEFAULT_EXPORTER);
  const exporter = exporterOf(format);
  const { isPrinted } = exporter;
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Exported>();
  const [problem, setProblem] = useState<string>();

  const running = useRef<AbortController>();
  // Whoever closes the dialog no longer waits for a file.
  useEffect(() => () => running.current?.abort(), []);

  async function run(): Promise<void> {
    running.current = new AbortController();
    const { signal } = running.current;
    const onProgress = (reached: Progress) => signal.aborted || setProgress(reached);
    setProblem(undefined);
    setResult(undefined);
    setProgress({ stage: 'pictures', part: 0 });
    try {
      setResult(await exportSop(sop, { exporter, options, lists, onProgress, signal }));
    } catch (error) {
      if (!signal.aborted) setProblem(t('exportFailed', { reason: reasonOf(error) }));
    } finally {
      setProgress(undefined);
    }
  }

  return (
    <Dialog
      title={t('export')}
      onClose={onClose}
      footer={
        <div class="export-foot">
          <div class="export-state">
            {isOpen && <span class="faint">{t('exportBlocked')}</span>}
            {progress && (
              <label class="progress">
                {t(progress.stage === 'pictures' ? 'exportPictures' : 'exportPacking')}
                <progress value={progress.part} />
              </label>
            )}
            {result && (
              <output>
                {result.filename === undefined ? t('printed') : t('exportDone', { file: result.filename })}
              </output>
            )}
          </div>
          {progress && <Button label={t('cancel')} onPress={() => running.current?.abort()} />}
          <Button
            label={t(isPrinted ? 'printDialog' : 'download')}
            icon={isPrinted ? Printer : Download}
            loudness="primary"
            mark="download"
            disabled={isOpen}
            busy={progress !== undefined}
            onPress={() => void run()}
          />
        </div>
      }
    >
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {result !== undefined && result.missing > 0 && (
        <Notice kind="caution">{t('exportMissing', { count: String(result.missing) })}</Notice>
      )}
      <Findings sop={sop} findings={findings} lists={lists} dispatch={dispatch} />
      <Pictures sop={sop} check={check} dispatch={dispatch} />
      <Formats value={format} onValue={setFormat} />
      <PictureOptions exporter={exporter} options={options} onOptions={onOptions} />
      <Copies sop={sop} lists={lists} pictures={options.pictures} disabled={isOpen} />
      <GitPart sop={sop} lists={lists} options={options} disabled={isOpen} dispatch={dispatch} />
    </Dialog>
  );
}
