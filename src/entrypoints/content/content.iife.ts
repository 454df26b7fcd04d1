import { readShadowRootsWith } from '../../dom/tree';
import { serve } from '../../platform/messages';
import { anyShadowRoot } from '../../platform/native';
import type { Recording, ToPage } from '../../protocol';
import { type Recorder, startRecorder } from './recorder';

/** The recorder of this document, in the isolated world that every injection of this extension shares. */
const world = globalThis as { sopwright?: { running: AbortController; recorder?: Recorder } };

readShadowRootsWith(anyShadowRoot);

// A script injected twice, or again after the extension was reloaded, takes the place of the one before it.
world.sopwright?.running.abort();
const running = new AbortController();
const recorder = startRecorder(document, running);
world.sopwright = { running, recorder };

serve<ToPage>(
  'tab',
  {
    setRecording: async (_, recording) => recorder.setRecording(recording as Recording),
    report: async (_, shotId, at) => recorder.report(String(shotId), typeof at === 'number' ? at : undefined),
    pictured: async (_, at) => recorder.pictured(Number(at)),
    streamed: async (_, on) => recorder.streamed(on === true),
    describe: async () => recorder.describe(),
  },
  // Only our own background reaches a content script this way; and a script that was taken down is silent.
  (sender) => sender.tab === undefined && !running.signal.aborted,
);
