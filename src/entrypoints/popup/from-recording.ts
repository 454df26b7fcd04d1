import { compose } from '../../core/compose';
import { isoDate } from '../../core/dates';
import type { Session } from '../../core/session';
import type { Sop } from '../../core/sop';
import { eventReader } from '../../events';
import { browser } from '../../platform/browser';
import { readRecording } from '../../platform/import-recording';
import { readEntries } from '../../platform/lists';
import { idScheme } from '../../platform/settings';
import { nextSopId } from '../../platform/store/library';
import { t, words } from '../../platform/translate';
import { compileLists, redact, redactUrl, strengthOf } from '../../redaction';

/** A new SOP of a recording of Chrome DevTools, without pictures; what is certainly secret never gets into it. */
export async function sopFromRecording(file: Blob): Promise<Sop> {
  const lists = compileLists(await readEntries());
  const { title, events } = await readRecording(file, {
    text: (text, context) => redact(text, context, { lists }),
    url: (url) => redactUrl(url, { lists }),
    isSecret: (name) => /^(password|strong)$/.test(strengthOf(name)),
  });
  const session: Session = { id: '', title, startedAt: 0, state: 'ended', windowIds: [], notices: [] };
  const sop = compose(session, events, [], eventReader(words), {
    id: crypto.randomUUID(),
    sopId: await nextSopId(await idScheme(browser.storage.local)),
    today: isoDate(),
    untitled: t('untitled'),
    recorded: t('changeImported'),
    pictureLost: t('pictureLost'),
    words,
  });
  // Nobody knows when it was done.
  const phases = sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(({ at: _, ...step }) => step) }));
  return { ...sop, phases };
}
