import type { Sop } from '../../../../core/sop';
import { splitSop } from '../../../../core/split';
import { browser } from '../../../../platform/browser';
import { idScheme } from '../../../../platform/settings';
import { nextSopId, saveSop } from '../../../../platform/store/library';
import type { Translate } from '../../../../ui/words';

/**
 * Stores all from the phase `at` on as an SOP of its own. Gives what is left of the first one, not yet stored, and the
 * new one. Rejects when it could not be stored; then nothing is different.
 */
export async function splitOff(sop: Sop, at: number, today: string, t: Translate): Promise<[first: Sop, second: Sop]> {
  const title = sop.title || t('untitled');
  const parts = splitSop(sop, at, {
    id: crypto.randomUUID(),
    sopId: await nextSopId(await idScheme(browser.storage.local)),
    title: t('lintSecondTitle', { title }),
    summary: t('lintSecondSummary', { id: sop.sopId }),
    today,
  });
  await saveSop(parts[1], Date.now());
  return parts;
}
