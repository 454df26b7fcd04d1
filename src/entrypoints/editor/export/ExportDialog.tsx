import { Download, Printer } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
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
import { Pictures } from './Pictures';
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
  // Without them it is not known what must be decided.
  return lists ? <WayOut {...props} lists={lists} /> : null;
}

function WayOut({ sop, dispatch, onClose, lists }: Props & { lists: Lists }) {
  const t = useWords();
  const findings = useMemo(() => gateFindings(sop, lists), [sop, lists]);
  const check = usePictureCheck(sop, lists);
  const isOpen = findings.length + check.findings.length > 0;
  const [format, setFormat] = useState(DEFAULT_EXPORTER);
  const { isPrinted } = exporterOf(format);
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Exported>();
  const [problem, setProblem] = useState<string>();

  async function run(): Promise<void> {
    setProblem(undefined);
    setResult(undefined);
    setProgress({ stage: 'pictures', part: 0 });
    try {
      setResult(await exportSop(sop, lists, exporterOf(format), setProgress));
    } catch (error) {
      setProblem(t('exportFailed', { reason: reasonOf(error) }));
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
      <Copies sop={sop} lists={lists} disabled={isOpen} />
      <GitPart sop={sop} lists={lists} disabled={isOpen} dispatch={dispatch} />
    </Dialog>
  );
}
