import { Clipboard, ClipboardType } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PictureOptions } from '../../../core/picture-options';
import { reasonOf } from '../../../core/reason';
import type { Sop } from '../../../core/sop';
import type { Lists } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { type CopyForm, copySop } from './copying';

interface Props {
  sop: Sop;
  lists: Lists;
  /** How the person wants them. */
  pictures: PictureOptions;
  /** Something is still to be decided: nothing is copied. */
  disabled: boolean;
}

/** The way out without a file: the SOP on the clipboard. */
export function Copies({ sop, lists, pictures, disabled }: Props) {
  const t = useWords();
  const [busy, setBusy] = useState<CopyForm>();
  const [copied, setCopied] = useState<CopyForm>();
  const [problem, setProblem] = useState<string>();

  function run(form: CopyForm): void {
    setBusy(form);
    setCopied(undefined);
    setProblem(undefined);
    copySop(sop, lists, pictures, form)
      .then(() => setCopied(form))
      .catch((error) => setProblem(t('copyFailed', { reason: reasonOf(error) })))
      .finally(() => setBusy(undefined));
  }

  const button = (form: CopyForm, label: string, icon: typeof Clipboard) => (
    <Button
      label={label}
      icon={icon}
      disabled={disabled || (busy !== undefined && busy !== form)}
      busy={busy === form}
      onPress={() => run(form)}
    />
  );
  return (
    <div class="copies">
      <h3>{t('copyInstead')}</h3>
      <div class="buttons">
        {button('markdown', t('copyMarkdown'), Clipboard)}
        {button('richText', t('copyRichText'), ClipboardType)}
        <output class="faint">{copied !== undefined && t('copied')}</output>
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </div>
  );
}
