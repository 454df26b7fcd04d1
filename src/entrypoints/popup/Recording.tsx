import { MessageSquarePlus, Pause, Play, Square, Undo2 } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { type ComposedStep, steps } from '../../core/compose';
import type { SessionState } from '../../core/session';
import { eventReader } from '../../events';
import { background } from '../../platform/background';
import type { LiveRecording } from '../../platform/store/library';
import { words } from '../../platform/translate';
import { Button } from '../../ui/Button';
import { LiveSteps } from '../../ui/LiveSteps';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { NoteForm } from './NoteForm';
import type { Attempt } from './useAttempt';
import { useStream } from './useStream';

const STATE: Record<SessionState, string> = {
  recording: 'recordingOn',
  paused: 'recordingPaused',
  stopping: 'recordingStopping',
  ended: 'recordingStopping',
};

/** A recording that is going on: how far it is, and what can be done to it. */
export function Recording({ recording, attempt }: { recording: LiveRecording; attempt: Attempt }) {
  const t = useWords();
  const [noting, setNoting] = useState(false);
  const { session, events } = recording;
  const missing = useStream(session);
  const done = useMemo<ComposedStep[]>(() => steps(events, eventReader(words)), [events]);
  const stopping = session.state === 'stopping' || attempt.busy === 'stop';
  const paused = session.state === 'paused';
  const run = (name: string, action: () => Promise<void>) =>
    void attempt.run(name, async () => {
      await action();
      return undefined;
    });

  function stop(): void {
    void attempt.run('stop', async () => {
      const result = await background.stop();
      // The background opens the editor: this page may be gone by then.
      return 'refused' in result ? t(result.refused) : undefined;
    });
  }

  return (
    <section class="session">
      <div class={`state ${stopping ? 'stopping' : session.state}`}>
        <span class="lamp" aria-hidden="true" />
        <div class="state-text">
          <p class="state-name">{t(stopping ? 'recordingStopping' : STATE[session.state])}</p>
          {session.title !== '' && <p class="faint cut">{session.title}</p>}
        </div>
        <output class="count">{t('recordingCount', { count: String(done.length) })}</output>
      </div>
      <div class="controls">
        <Button
          label={t('recordingStop')}
          icon={Square}
          loudness="primary"
          busy={attempt.busy === 'stop'}
          onPress={stop}
        />
        {paused ? (
          <Button
            label={t('recordingResume')}
            icon={Play}
            disabled={stopping}
            busy={attempt.busy === 'pause'}
            onPress={() => run('pause', () => background.resume())}
          />
        ) : (
          <Button
            label={t('recordingPause')}
            icon={Pause}
            disabled={stopping}
            busy={attempt.busy === 'pause'}
            onPress={() => run('pause', () => background.pause())}
          />
        )}
        <Button
          label={t('recordingNote')}
          icon={MessageSquarePlus}
          disabled={stopping}
          expanded={noting}
          onPress={() => setNoting(!noting)}
        />
        <Button
          label={t('recordingUndo')}
          icon={Undo2}
          disabled={stopping || done.length === 0}
          busy={attempt.busy === 'undo'}
          onPress={() => run('undo', () => background.undo())}
        />
      </div>
      {noting && !stopping && (
        <NoteForm onSave={(text) => run('note', () => background.note(text))} onClose={() => setNoting(false)} />
      )}
      {[...new Set(session.notices)].map((notice) => (
        <Notice key={notice} kind="caution">
          {notice}
        </Notice>
      ))}
      {missing && <Notice kind="info">{t('noticeExactReopen')}</Notice>}
      <LiveSteps steps={done} />
    </section>
  );
}
