import { useEffect, useState } from 'preact/hooks';
import type { Shot } from '../../../core/shot';
import { shotById } from '../../../platform/store/recording';

/** A shot that can be shown; `url` is valid as long as the part that asked for it is on the page. */
export interface ShownShot {
  url: string;
  shot: Shot;
}

/** Loads a shot's picture; nothing while it loads or when no id is given, `lost` when there is none. */
export function useShot(shotId: string | undefined): ShownShot | 'lost' | undefined {
  const [shown, setShown] = useState<ShownShot | 'lost'>();
  useEffect(() => {
    if (shotId === undefined) return;
    let url: string | undefined;
    let gone = false;
    const show = (shot: Shot | undefined) => {
      if (gone) return;
      if (!shot?.image) return setShown('lost');
      url = URL.createObjectURL(shot.image);
      setShown({ url, shot });
    };
    shotById(shotId).then(show, () => show(undefined));
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
      setShown(undefined);
    };
  }, [shotId]);
  return shown;
}
