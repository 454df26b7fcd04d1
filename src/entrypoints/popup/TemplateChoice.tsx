import { useEffect, useState } from 'preact/hooks';
import { isoDate } from '../../core/dates';
import { browser } from '../../platform/browser';
import { openEditor } from '../../platform/places';
import { idScheme } from '../../platform/settings';
import type { TemplateRow } from '../../platform/store/database';
import { nextSopId, saveSop } from '../../platform/store/library';
import { watchTemplates } from '../../platform/store/templates';
import { type Offer, offers, sopFrom } from '../../templates';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { useAttempt } from './useAttempt';

/** All templates; the one that is pressed becomes a new SOP, which is opened. */
export function TemplateChoice({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  const [own, setOwn] = useState<TemplateRow[]>([]);
  useEffect(() => watchTemplates(setOwn), []);

  function begin({ name, skeleton }: Offer): void {
    void run('begin', async () => {
      const newId = () => crypto.randomUUID();
      const now = new Date();
      const beginning = {
        id: newId(),
        sopId: await nextSopId(await idScheme(browser.storage.local)),
        today: isoDate(now),
        summary: t('changeFromTemplate', { name }),
      };
      await saveSop(sopFrom(skeleton, beginning, newId), now.getTime());
      await openEditor(beginning.id);
      onClose();
      return undefined;
    });
  }

  return (
    <Dialog title={t('newFromTemplate')} onClose={onClose}>
      <p class="faint template-hint">{t('newFromTemplateHint')}</p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      <ul class="sops" aria-label={t('templates')}>
        {offers(own, t).map((offer) => (
          <li class="sop" key={offer.id}>
            <button type="button" class="sop-open" disabled={busy !== undefined} onClick={() => begin(offer)}>
              <span class="sop-title">{offer.name}</span>
              <span class="template-about">{offer.about ?? t('templatesOwn')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
