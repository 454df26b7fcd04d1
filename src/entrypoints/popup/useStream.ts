import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../core/session';
import { background } from '../../platform/background';
import { frontStream } from '../../platform/tab-stream';

/**
 * Hands the stream of the tab in front to a recording that takes exact pictures: opening the popup on a tab is what
 * allows it. Gives whether the popup must be opened there once more.
 */
export function useStream({ exact, state }: Session): boolean {
  const [missing, setMissing] = useState(false);
  const wanted = exact === true && state === 'recording';
  useEffect(() => {
    if (!wanted) return;
    void frontStream().then(async (stream) => {
      setMissing(stream === 'not yet');
      if (typeof stream === 'object') await background.stream(stream.tabId, stream.streamId).catch(() => {});
    });
  }, [wanted]);
  return missing && wanted;
}
