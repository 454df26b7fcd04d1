import { GOAL } from '../../../../lint/goal';

/** Below that a document is not ready for anybody else. */
const FAIR = 60;

/** How a score is coloured. */
export function levelOf(score: number): 'low' | 'fair' | 'good' {
  return score >= GOAL ? 'good' : score >= FAIR ? 'fair' : 'low';
}
