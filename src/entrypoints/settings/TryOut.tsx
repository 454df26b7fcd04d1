import { useMemo, useState } from 'preact/hooks';
import type { ListEntries } from '../../core/entries';
import { compileLists, findings, isCertain, RULES, ruleName } from '../../redaction';
import { TextArea } from '../../ui/Field';
import { useWords } from '../../ui/words';

/** A text to paste, and what would be masked in it with those entries. */
export function TryOut({ entries }: { entries: ListEntries }) {
  const t = useWords();
  const [text, setText] = useState('');
  const lists = useMemo(() => compileLists(entries), [entries]);
  const found = useMemo(() => findings(text, 'terminal', RULES, lists), [text, lists]);
  const label = (rule: string) => ruleName(rule, t);
  let from = 0;
  const pieces = found.map(({ start, end, rule }) => {
    const before = text.slice(from, start);
    from = end;
    return { before, match: text.slice(start, end), rule, start };
  });
  return (
    <div class="try-out">
      <TextArea
        label={t('settingsTry')}
        value={text}
        onValue={setText}
        placeholder={t('settingsTryHint')}
        kind="tried"
      />
      <output class="tried-result" aria-label={t('settingsTryResult')}>
        {text.trim() !== '' && found.length === 0 && <span class="faint">{t('settingsTryNothing')}</span>}
        {found.length > 0 && (
          <>
            <span class="tried-text">
              {pieces.map(({ before, match, rule, start }) => (
                <span key={start}>
                  {before}
                  <mark class={isCertain(rule) ? 'certain' : 'possible'}>{match}</mark>
                </span>
              ))}
              {text.slice(from)}
            </span>
            <ul>
              {pieces.map(({ match, rule, start }) => (
                <li key={start}>
                  <code>{match}</code> {label(rule)}{' '}
                  <span class={`badge ${isCertain(rule) ? 'problem' : 'caution'}`}>
                    {t(isCertain(rule) ? 'settingsTryMasked' : 'settingsTryProposed')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </output>
    </div>
  );
}
