import { useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import type { Sop } from '../../../core/sop';
import { addTemplate } from '../../../platform/store/templates';
import { gateFindings, type Lists, redact, redactFindings } from '../../../redaction';
import { emptied } from '../../../templates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { useOwnLists } from '../export/useOwnLists';

/** Keeps the document as a template for others. */
export function SaveTemplate({ sop, onClose }: { sop: Sop; onClose: () => void }) {
  const t = useWords();
  const lists = useOwnLists();
  const [name, setName] = useState(sop.title);
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function save(by: Lists): Promise<void> {
    const document = emptied(sop, t('fieldValue'));
    // What is shown on purpose is so in this one document.
    const clean = redactFindings(document, gateFindings(document, by), by);
    const called = redact(name.trim(), 'title', { lists: by });
    await addTemplate({ id: crypto.randomUUID(), name: called, document: clean });
    setSaved(called);
  }

  return (
    <Dialog
      title={t('templateSaveTitle')}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          {saved === undefined ? (
            <>
              <Button label={t('cancel')} onPress={onClose} />
              <Button
                label={t('save')}
                loudness="primary"
                disabled={!lists || name.trim() === ''}
                onPress={() => lists && void save(lists).catch((error) => setProblem(reasonOf(error)))}
              />
            </>
          ) : (
            <Button label={t('done')} loudness="primary" onPress={onClose} />
          )}
        </div>
      }
    >
      {problem !== undefined && <Notice kind="problem">{t('problemUnexpected', { reason: problem })}</Notice>}
      {saved === undefined ? (
        <div class="template-form">
          <Field label={t('templateName')} focused value={name} onValue={setName} />
          <p class="faint">{t('templateSaveHint')}</p>
        </div>
      ) : (
        <output>{t('templateSaved', { name: saved })}</output>
      )}
    </Dialog>
  );
}
