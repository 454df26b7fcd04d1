import { GitBranch } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ExportOptions } from '../../../../core/picture-options';
import type { Sop } from '../../../../core/sop';
import type { Lists } from '../../../../redaction';
import { Button } from '../../../../ui/Button';
import { later } from '../../../../ui/later';
import { useWords } from '../../../../ui/words';
import type { Dispatch } from '../../document/useSop';

const GitDialog = later(() => import('./GitDialog').then((module) => module.GitDialog));

/** What is published, and by which lists it is looked at first. */
export interface GitProps {
  sop: Sop;
  lists: Lists;
  /** What is published is what would be downloaded. */
  options: ExportOptions;
  /** Something is still to be decided: nothing is published. */
  disabled: boolean;
  dispatch: Dispatch;
}

/** The way out into a repository: a dialog of its own. */
export function GitPart(props: GitProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="copies">
      <h3>{t('gitInstead')}</h3>
      <div class="buttons">
        <Button label={t('gitOpen')} icon={GitBranch} onPress={() => setOpen(true)} />
        <span class="faint">{t('gitHint')}</span>
      </div>
      {open && <GitDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
