import { useState } from 'preact/hooks';
import { type GateFinding, ruleName } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { placeName } from '../placeName';
import { KeepForm } from './KeepForm';

interface Props {
  finding: GateFinding;
  onRedact: () => void;
  onKeep: (reason: string) => void;
}

/** One thing that may be secret: where, what, and what to do about it. */
export function FindingRow({ finding, onRedact, onKeep }: Props) {
  const t = useWords();
  const [keeping, setKeeping] = useState(false);
  const { path, rule, certain, match, preview } = finding;
  return (
    <li class="finding">
      <div class="finding-text">
        <p>
          <strong>{ruleName(rule, t)}</strong>
          <span class={`badge ${certain ? 'problem' : 'caution'}`}>{t(certain ? 'certain' : 'possible')}</span>
          <span class="faint">{placeName(path, t)}</span>
        </p>
        <p class="finding-preview">
          <Marked text={preview} match={match} />
        </p>
      </div>
      <div class="buttons">
        <Button label={t('redact')} onPress={onRedact} />
        <Button label={t('keep')} loudness="quiet" expanded={keeping} onPress={() => setKeeping(!keeping)} />
      </div>
      {keeping && <KeepForm onKeep={onKeep} />}
    </li>
  );
}

/** The text with every occurrence of the match marked. */
function Marked({ text, match }: { text: string; match: string }) {
  if (match === '') return <>{text}</>;
  return (
    <>
      {text.split(match).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        <span key={at}>
          {at > 0 && <mark>{match}</mark>}
          {piece}
        </span>
      ))}
    </>
  );
}
