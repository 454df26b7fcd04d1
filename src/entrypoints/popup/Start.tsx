import { Circle } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { background } from '../../platform/background';
import { offersStreams, requestHosts } from '../../platform/permissions';
import { thisWindow } from '../../platform/places';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Check';
import { Field } from '../../ui/Field';
import { useWords } from '../../ui/words';
import type { Attempt } from './useAttempt';

/** What starts a recording of this window. */
export function Start({ attempt }: { attempt: Attempt }) {
  const t = useWords();
  const [title, setTitle] = useState('');
  const [exact, setExact] = useState(false);

  function start(): void {
    // Before anything that waits: the browser only asks the person within the click itself.
    const allowed = requestHosts(exact);
    void attempt.run('start', async () => {
      if (!(await allowed)) return t('refusedPermission');
      const windowId = await thisWindow();
      if (windowId === undefined) return t('refusedNoWindow');
      const result = await background.start(windowId, title.trim(), exact);
      return 'refused' in result ? t(result.refused) : undefined;
    });
  }

  return (
    <form class="start" onSubmit={(event) => event.preventDefault()}>
      <Field label={t('popupTitle')} value={title} onValue={setTitle} placeholder={t('popupTitleHint')} />
      {offersStreams() && (
        <Check label={t('popupExact')} hint={t('popupExactHint')} checked={exact} onChecked={setExact} />
      )}
      <Button
        label={t('popupStart')}
        icon={Circle}
        loudness="record"
        // Enter in the field presses it: a click, as the browser wants it, and not a submission.
        type="submit"
        busy={attempt.busy === 'start'}
        onPress={start}
      />
      <p class="faint">{t('popupScope')}</p>
    </form>
  );
}
