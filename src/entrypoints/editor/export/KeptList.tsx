import type { Kept } from '../../../core/sop';
import { ruleName } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';

/** What a person decided to leave in, with the reason, and the way to think again. */
export function KeptList({ kept, onAskAgain }: { kept: readonly Kept[]; onAskAgain: (at: number) => void }) {
  const t = useWords();
  return (
    <details class="kept">
      <summary>{t('kept', { count: String(kept.length) })}</summary>
      <ul>
        {kept.map(({ rule, match, reason }, at) => (
          <li class="kept-row" key={`${rule} ${match}`}>
            <div>
              <code>{match}</code> <span class="faint">{ruleName(rule, t)}</span>
              <p>{reason}</p>
            </div>
            <Button label={t('keptAskAgain')} loudness="quiet" onPress={() => onAskAgain(at)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
