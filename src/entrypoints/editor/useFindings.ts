import { useMemo } from 'preact/hooks';
import type { Sop } from '../../core/sop';
import { type GateFinding, gateFindings } from '../../redaction';

/** What is open in the document as it is now. */
export function useFindings(sop: Sop): GateFinding[] {
  return useMemo(() => gateFindings(sop), [sop]);
}
