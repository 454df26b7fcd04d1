import { Download, RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { useAttempt } from '../useAttempt';
import { seldom } from './seldom';

/** Makes one file of the whole library, or asks for such a file to bring it back. */
export function BackupDialog({ onClose, onRestore }: { onClose: () => void; onRestore: () => void }) {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  const [part, setPart] = useState(0);
  const [done, setDone] = useState<string>();

  function save(): void {
    setDone(undefined);
    setPart(0);
    void run('backup', async () => {
      const { saveBackup } = await import('../backing-up');
      setDone(t('backupSaved', { file: await saveBackup(seldom(setPart)) }));
      return undefined;
    });
  }

  return (
    <Dialog title={t('backup')} size="small" onClose={onClose}>
      <div class="backup">
        <p>{t('backupWhat')}</p>
        <Notice kind="caution">{t('backupCaution')}</Notice>
        <div class="buttons">
          <Button label={t('backupSave')} icon={Download} loudness="primary" busy={busy === 'backup'} onPress={save} />
          <Button label={t('backupRestore')} icon={RotateCcw} disabled={busy === 'backup'} onPress={onRestore} />
        </div>
        {busy === 'backup' && <progress aria-label={t('backupSaving')} value={part} max={1} />}
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
        {done !== undefined && (
          <Notice kind="success">
            <output>{done}</output>
          </Notice>
        )}
        <p class="faint">{t('backupRestoreHint')}</p>
      </div>
    </Dialog>
  );
}
