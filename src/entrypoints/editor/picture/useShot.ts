import { useEffect, useState } from 'preact/hooks';
import type { Shot } from '../../../core/shot';
import { shotById } from '../../../platform/store/recording';

/** A shot that can be shown; `url` is valid as long as the part that asked for it is on the page. */
export interface ShownShot {
  url: string;
  shot: Shot;
}

/** Tells who shows a shot that it has other pixels now: an event named by its id. */
const replaced = new EventTarget();

/** The shots of these ids have other pixels now: who shows them loads them again. */
export function shotsReplaced(ids: readonly string[]): void {
  for (const id of ids) replaced.dispatchEvent(new Event(id));
}

/** Calls back whenever the shot of that id has other pixels, until the signal. */
export function whenReplaced(shotId: string, callback: () => void, signal: AbortSignal): void {
  replaced.addEventListener(shotId, callback, { signal });
}

/** Loads a shot's picture; nothing while it loads or when no id is given, `lost` when there is none. */
export function useShot(shotId: string | undefined): ShownShot | 'lost' | undefined {
  const [shown, setShown] = useState<ShownShot | 'lost'>();
  useEffect(() => {
    if (shotId === undefined) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let url: string | undefined;
    const forget = () => {
      if (url !== undefined) URL.revokeObjectURL(url);
      url = undefined;
    };
    const show = (shot: Shot | undefined) => {
      if (signal.aborted) return;
      forget();
      if (!shot?.image) return setShown('lost');
      url = URL.createObjectURL(shot.image);
      setShown({ url, shot });
    };
    const load = () => void shotById(shotId).then(show, () => show(undefined));
    load();
    whenReplaced(shotId, load, signal);
    return () => {
      leaving.abort();
      forget();
      setShown(undefined);
    };
  }, [shotId]);
  return shown;
}
