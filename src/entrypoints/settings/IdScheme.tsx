import { useId } from 'preact/hooks';
import { isIdScheme, LONGEST_SCHEME, nextId } from '../../core/sop-id';
import { useWords } from '../../ui/words';
import type { Setting } from './useSetting';

/** How the ids of new SOPs are made, with the first that comes of it. */
export function IdScheme({ value: text, change }: Setting<string>) {
  const t = useWords();
  const id = useId();
  const isScheme = isIdScheme(text);
  return (
    <div class="field id-scheme">
      <label for={id}>{t('settingsId')}</label>
      <p id={`${id}-hint`} class="faint">
        {t('settingsIdHint', { any: '{number}', four: '{number:4}' })}
      </p>
      <div class="id-row">
        <input
          id={id}
          type="text"
          class="control boxed"
          value={text}
          maxLength={LONGEST_SCHEME}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={!isScheme}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <output id={`${id}-said`} class={isScheme ? 'faint' : 'wrong'}>
          {isScheme ? t('settingsIdFirst', { id: nextId(text, []) }) : t('settingsIdWrong', { any: '{number}' })}
        </output>
      </div>
    </div>
  );
}
