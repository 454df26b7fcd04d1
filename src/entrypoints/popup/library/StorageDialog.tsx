import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { reasonOf } from '../../../core/reason';
import { measureSops, type Sizes } from '../../../platform/store/filing';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { bytesIn } from './bytes';

/** How many of the largest are listed. */
const LARGEST = 20;

interface Measured extends Sizes {
  /** Bytes, as the browser counts them. */
  usage: number | undefined;
}

/** What the library takes up on this machine, and which SOPs most of it. */
export function StorageDialog({ cards, onClose }: { cards: readonly Card[]; onClose: () => void }) {
  const t = useWords();
  const [measured, setMeasured] = useState<Measured>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    Promise.all([measureSops(), navigator.storage.estimate()]).then(
      ([sizes, { usage }]) => setMeasured({ ...sizes, usage }),
      setProblem,
    );
  }, []);
  const size = (bytes: number) => bytesIn(t('languageCode'), bytes);
  const largest = cards
    .flatMap((card) => {
      const bytes = measured?.each.get(card.id);
      return bytes === undefined ? [] : [{ card, bytes }];
    })
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST);
  return (
    <Dialog title={t('storageTitle')} size="small" onClose={onClose}>
      {problem !== undefined && <Notice kind="problem">{t('problemUnexpected', { reason: reasonOf(problem) })}</Notice>}
      {!measured && problem === undefined && <p class="faint">{t('storageMeasuring')}</p>}
      {measured && (
        <>
          <p>
            {t('storageUsed', { size: size(measured.usage ?? measured.pictures), pictures: size(measured.pictures) })}
          </p>
          <ol class="sizes" aria-label={t('storageLargest')}>
            {largest.map(({ card, bytes }) => (
              <li key={card.id}>
                <span class="cut">{card.title || t('untitled')}</span>
                <span class="faint">{size(bytes)}</span>
              </li>
            ))}
          </ol>
          <p class="faint">{t('storageHint')}</p>
        </>
      )}
    </Dialog>
  );
}
