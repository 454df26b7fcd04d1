import { Archive, HardDrive } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { BackupDialog } from './BackupDialog';
import { StorageDialog } from './StorageDialog';

/** How the library is kept: what it takes up, and copies of it. `onRestore` lets the person choose a file. */
export function Keeping({ cards, onRestore }: { cards: readonly Card[]; onRestore: () => void }) {
  const t = useWords();
  const [open, setOpen] = useState<'storage' | 'backup'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button label={t('storage')} icon={HardDrive} loudness="quiet" onPress={() => setOpen('storage')} />
      <Button label={t('backup')} icon={Archive} loudness="quiet" onPress={() => setOpen('backup')} />
      {open === 'storage' && <StorageDialog cards={cards} onClose={close} />}
      {open === 'backup' && (
        <BackupDialog
          onClose={close}
          onRestore={() => {
            close();
            onRestore();
          }}
        />
      )}
    </>
  );
}
