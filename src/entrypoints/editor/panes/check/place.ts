import type { Sop } from '../../../../core/sop';
import type { DocumentPart, Where } from '../../../../lint';
import type { Translate } from '../../../../ui/words';
import { numberOf, placeOf as stepPlaceOf } from '../../steps/moves';

/** Where something is: in words, and how to get there. */
export interface Place {
  name: string;
  /** A step of the procedure. */
  stepId?: string;
  /** Otherwise what to give the focus to, the first that is there. */
  selectors: string[];
}

/** The fields of the document's head. */
const HEAD: Partial<Record<DocumentPart, string>> = {
  title: '.document-title',
  owner: '.details .owner',
  reviewBy: '.details .review-by',
  purpose: '.details .purpose',
  scope: '.details .scope',
  procedure: '#procedure',
};

/** The place that a problem names, as a person calls it: `Step 1.2`, `Phase 2`, `Inputs 3`, `Owner`. */
export function placeOf(sop: Sop, { stepId, phaseId, part = 'procedure', row }: Where, t: Translate): Place {
  if (stepId !== undefined) {
    const place = stepPlaceOf(sop, stepId);
    if (place) return { name: t('lintStep', { number: numberOf(place) }), stepId, selectors: [] };
    const undoing = sop.rollback.findIndex(({ id }) => id === stepId);
    return { name: t('rollbackStep', { number: String(undoing + 1) }), selectors: inPart(t('rollback'), undoing) };
  }
  if (phaseId !== undefined) {
    const number = String(sop.phases.findIndex(({ id }) => id === phaseId) + 1);
    return { name: t('lintPhase', { number }), selectors: [`[id="${CSS.escape(phaseId)}"] .phase-foot textarea`] };
  }
  const head = HEAD[part];
  if (head !== undefined) return { name: t(part), selectors: [head] };
  return { name: row === undefined ? t(part) : `${t(part)} ${row + 1}`, selectors: inPart(t(part), row) };
}

/** A row of a list, else the button that adds one. */
function inPart(title: string, row = 0): string[] {
  const part = `[data-part="${CSS.escape(title)}"]`;
  return [`${part} .row:nth-child(${row + 1}) .control`, `${part} .rows > .button`, part];
}
