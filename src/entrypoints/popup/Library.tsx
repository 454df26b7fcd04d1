import { FileUp, NotebookText } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SopRow } from '../../platform/store/database';
import { watchLibrary } from '../../platform/store/library';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { DeleteDialog } from './DeleteDialog';
import { importZip } from './importing';
import { LibraryRow } from './LibraryRow';
import { NewFromTemplate } from './NewFromTemplate';
import { closesForFiles, openAsTab } from './places';
import { useAttempt } from './useAttempt';
import { useDrop } from './useDrop';

/** Every SOP there is, and how to bring one in from a file. */
export function Library() {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  const [rows, setRows] = useState<SopRow[]>();
  const [doomed, setDoomed] = useState<SopRow>();
  const [imported, setImported] = useState<string>();
  const [viaTab, setViaTab] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => watchLibrary(setRows), []);
  useEffect(() => void closesForFiles().then(setViaTab), []);

  function importFile(file: File | undefined): void {
    if (!file) return;
    setImported(undefined);
    void run('import', async () => {
      const result = await importZip(file);
      if ('problem' in result) return t('importProblem', { file: file.name, reason: result.problem });
      setImported(t(result.copied ? 'importCopied' : 'importDone', { title: result.sop.title }));
      return undefined;
    });
  }

  const { target, over } = useDrop(importFile);
  return (
    <section class={`library ${over ? 'dropping' : ''}`} ref={target}>
      <div class="library-head">
        <h2>{t('library')}</h2>
        <NewFromTemplate />
        <Button
          label={t('import')}
          icon={FileUp}
          loudness="quiet"
          busy={busy === 'import'}
          onPress={() => (viaTab ? void openAsTab() : chooser.current?.click())}
        />
        <input
          ref={chooser}
          type="file"
          accept=".zip,application/zip"
          hidden
          onChange={(event) => {
            importFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {imported !== undefined && <Notice kind="success">{imported}</Notice>}
      {rows?.length === 0 && (
        <div class="empty">
          <NotebookText size={28} strokeWidth={1.4} aria-hidden="true" />
          <p>{t('libraryEmpty')}</p>
          <p class="faint">{t('libraryEmptyHint')}</p>
        </div>
      )}
      {rows !== undefined && rows.length > 0 && (
        <ul class="sops" aria-label={t('library')}>
          {rows.map((row) => (
            <LibraryRow key={row.id} row={row} onDelete={() => setDoomed(row)} />
          ))}
        </ul>
      )}
      {doomed && <DeleteDialog row={doomed} onClose={() => setDoomed(undefined)} />}
    </section>
  );
}
