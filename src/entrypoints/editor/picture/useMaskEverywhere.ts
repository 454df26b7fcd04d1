import { useEffect, useRef, useState } from 'preact/hooks';
import { isCovered } from '../../../core/box';
import type { ReadLine } from '../../../core/reading';
import { reasonOf } from '../../../core/reason';
import type { Picture, Sop } from '../../../core/sop';
import { readPictures } from '../../../platform/ocr/read';
import { grown, placesOf, textIn } from '../../../redaction';
import type { Dispatch } from '../document/useSop';
import { imageOf, readingOf, remember, stepsShowing, unread } from '../export/readings';

/** How far it is, or what came of it. */
export type Everywhere =
  | { state: 'reading'; done: number; of: number }
  /** At how many other places the text was masked, and in how many pictures. */
  | { state: 'masked'; places: number; pictures: number }
  /** Nothing could be read under the mask. */
  | { state: 'illegible' }
  | { state: 'failed'; problem: string };

/** Masks the text under a mask wherever it stands in the pictures. */
export interface MaskEverywhere {
  progress: Everywhere | undefined;
  start: (picture: Picture, index: number) => void;
  /** At once; nothing is masked then. */
  cancel: () => void;
}

/** Reads what a mask covers, then all pictures, and masks the same text in each: one change, to be taken back at once. */
export function useMaskEverywhere(sop: Sop, dispatch: Dispatch): MaskEverywhere {
  const [progress, setProgress] = useState<Everywhere>();
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  async function run(picture: Picture, index: number, signal: AbortSignal): Promise<void> {
    const mask = picture.masks[index];
    if (!mask) return;
    const shown = stepsShowing(sop);
    const others = shown.map((one) => one.picture).filter(({ shotId }) => shotId !== picture.shotId);
    // Without this mask, and with all others.
    const bare = { ...picture, masks: picture.masks.filter((_, at) => at !== index) };
    const waiting = [bare, ...unread(others)];
    let text = '';
    let own: readonly ReadLine[] = [];
    setProgress({ state: 'reading', done: 0, of: waiting.length });
    const ending = new AbortController();
    await readPictures(waiting, imageOf, AbortSignal.any([signal, ending.signal]), {
      onRead(read, lines) {
        if (read !== bare) return remember(read, lines);
        own = lines;
        text = textIn(mask.box, lines);
        if (text === '') ending.abort();
      },
      onProgress: (done) => setProgress({ state: 'reading', done, of: waiting.length }),
    }).catch((error) => {
      if (!ending.signal.aborted) throw error;
    });
    if (text === '') return setProgress({ state: 'illegible' });
    const found = shown.flatMap(({ stepId, picture: one }) => {
      const masks = one.masks.map(({ box }) => box);
      return placesOf(text, one.shotId === picture.shotId ? own : (readingOf(one) ?? []))
        .filter((box) => !isCovered(box, masks))
        .map((box) => ({ stepId, mask: { kind: mask.kind, box: grown(box) } }));
    });
    if (found.length > 0) dispatch({ do: 'addMasks', masks: found });
    setProgress({ state: 'masked', places: found.length, pictures: new Set(found.map(({ stepId }) => stepId)).size });
  }

  return {
    progress,
    start: (picture, index) => {
      running.current?.abort();
      const started = new AbortController();
      const { signal } = started;
      running.current = started;
      run(picture, index, signal).catch((error) => {
        if (signal.aborted) setProgress(undefined);
        else setProgress({ state: 'failed', problem: reasonOf(error) });
      });
    },
    cancel: () => running.current?.abort(),
  };
}
