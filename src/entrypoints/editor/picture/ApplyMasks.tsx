import { useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import type { Picture, Sop } from '../../../core/sop';
import { burnMasks } from '../../../platform/burn';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { shotsReplaced } from './useShot';

interface Props {
  sop: Sop;
  /** The one that is looked at. */
  picture: Picture;
  onClose: () => void;
}

/** Asks before masks are filled in the stored pixels, of one picture or of all; what was under them is gone then. */
export function ApplyMasks({ sop, picture, onClose }: Props) {
  const t = useWords();
  const [busy, setBusy] = useState<'one' | 'all'>();
  const [problem, setProblem] = useState<string>();

  function apply(which: 'one' | 'all'): void {
    setBusy(which);
    burnMasks(which === 'one' ? [picture] : allPictures(sop)).then(
      (changed) => {
        shotsReplaced(changed);
        onClose();
      },
      (error) => {
        setBusy(undefined);
        setProblem(reasonOf(error));
      },
    );
  }

  const button = (which: 'one' | 'all', label: string) => (
    <Button
      label={label}
      loudness={which === 'one' ? 'danger' : 'plain'}
      busy={busy === which}
      disabled={busy !== undefined}
      onPress={() => apply(which)}
    />
  );
  return (
    <Dialog
      title={t('applyMasks')}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          <Button label={t('cancel')} onPress={onClose} />
          {button('all', t('applyMasksAll'))}
          {button('one', t('applyMasksOne'))}
        </div>
      }
    >
      <p>{t('applyMasksQuestion')}</p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </Dialog>
  );
}

/** Those that steps show, and those that they could show. */
function allPictures(sop: Sop): Picture[] {
  return [...sop.phases.flatMap(({ steps }) => steps), ...sop.rollback].flatMap(({ picture, alternative }) => [
    ...(picture ? [picture] : []),
    ...(alternative ? [alternative] : []),
  ]);
}
