import type { Sop } from '../../../../core/sop';
import { levelOf } from './level';
import { useVerdict } from './useVerdict';

/** The score, small; for eyes only: the pane says it in words. */
export function ScoreBadge({ sop }: { sop: Sop }) {
  const verdict = useVerdict(sop);
  return (
    <span
      class={`pane-badge score-badge ${verdict ? levelOf(verdict.score) : ''}`}
      data-badge={verdict?.score ?? ''}
      aria-hidden="true"
    />
  );
}
