import { Square } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { steps } from '../../../core/compose';
import { reasonOf } from '../../../core/reason';
import { eventReader } from '../../../events';
import { background } from '../../../platform/background';
import type { LiveRecording } from '../../../platform/store/library';
import { words } from '../../../platform/translate';
import { Button } from '../../../ui/Button';
import { LiveSteps } from '../../../ui/LiveSteps';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';

/** A recording for this document that is going on: its steps as they come, and how to end it. */
export function RecordingBar({ recording: { session, events } }: { recording: LiveRecording }) {
  const t = useWords();
  const done = useMemo(() => steps(events, eventReader(words)), [events]);
  const [problem, setProblem] = useState<string>();

  function stop(): void {
    background.stop().then(
      (result) => setProblem('refused' in result ? t(result.refused) : undefined),
      (error) => setProblem(t('problemUnexpected', { reason: reasonOf(error) })),
    );
  }

  return (
    <section class="recording-bar" aria-label={t('recordInto')}>
      <div class="recording-bar-head">
        <span class="lamp" aria-hidden="true" />
        <p>{t('recordIntoHint')}</p>
        <output class="count">{t('recordingCount', { count: String(done.length) })}</output>
        <Button
          label={t('recordingStop')}
          icon={Square}
          loudness="primary"
          busy={session.state === 'stopping'}
          onPress={stop}
        />
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {done.length > 0 && <LiveSteps steps={done} />}
    </section>
  );
}
