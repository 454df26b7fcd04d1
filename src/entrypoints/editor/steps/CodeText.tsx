import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Step } from '../../../core/sop';
import { IconButton } from '../../../ui/Button';
import { Field, TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import type { InPlace, InPlaceField } from './in-place';

interface Props {
  step: Step;
  editing: InPlaceField | undefined;
  dispatch: Dispatch;
  onEdit: (editing: InPlace) => void;
}

/** A step's command or snippet: to be copied, or written where it stands. Nothing when it has none. */
export function CodeText({ step, editing, dispatch, onEdit }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const { code, id: stepId } = step;
  const writing = editing === 'code' || editing === 'language';
  if (!code && !writing) return null;
  const { text = '', language = '' } = code ?? {};
  const set = (text: string, language: string) =>
    dispatch({
      do: 'setCode',
      stepId,
      code: text === '' && language === '' ? undefined : { text, ...(language !== '' && { language }) },
    });
  if (writing)
    return (
      <div class="in-place code-block">
        <TextArea
          label={t('fieldCode')}
          labelling="hidden"
          look="quiet"
          kind="written lines"
          value={text}
          placeholder={t('fieldCodeHint')}
          focused={editing === 'code'}
          spelling={false}
          onValue={(value) => set(value, language)}
        />
        <Field
          label={t('fieldLanguage')}
          labelling="hidden"
          look="quiet"
          kind="written lines language"
          value={language}
          placeholder={t('fieldLanguage')}
          focused={editing === 'language'}
          onValue={(value) => set(text, value.trim())}
        />
      </div>
    );
  return (
    <div class="code-block">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; keys have the Edit button */}
      <pre class="text" onClick={() => getSelection()?.isCollapsed !== false && onEdit({ field: 'code' })}>
        {text.replace(/\n$/, '')}
      </pre>
      <IconButton
        label={t(copied ? 'codeCopied' : 'codeCopy')}
        icon={copied ? Check : Copy}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      />
    </div>
  );
}
