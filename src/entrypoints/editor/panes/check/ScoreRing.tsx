import { useWords } from '../../../../ui/words';
import { levelOf } from './level';

/** The score as a ring that fills up. */
export function ScoreRing({ score }: { score: number }) {
  const t = useWords();
  return (
    <div class={`score-ring ${levelOf(score)}`} role="img" aria-label={t('lintScore', { score: String(score) })}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle class="track" cx="18" cy="18" r="15.5" />
        <circle class="filled" cx="18" cy="18" r="15.5" pathLength="100" stroke-dasharray={`${score} 100`} />
      </svg>
      <span aria-hidden="true">{score}</span>
    </div>
  );
}
