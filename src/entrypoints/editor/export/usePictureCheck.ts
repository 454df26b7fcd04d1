import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import type { Mask } from '../../../core/shot';
import type { Sop } from '../../../core/sop';
import { readPictures } from '../../../platform/ocr/read';
import type { Lists, PictureFinding } from '../../../redaction';
import { imageOf, openFindings, picturesOf, proposedFor, remember, unread } from './readings';

/** How far the reading of pictures is. */
export interface Reading {
  /** Pictures that were read. */
  done: number;
  of: number;
}

/** The check of a document's pictures. */
export interface PictureCheck {
  findings: readonly PictureFinding[];
  /** How many pictures there are. */
  pictures: number;
  /** How many of them were not read yet, or have other masks since. */
  unread: number;
  /** There while pictures are being read. */
  reading: Reading | undefined;
  /** Why the last check did not end: a sentence for the person. */
  problem: string | undefined;
  start: () => void;
  /** At once; what was read until then stays. */
  cancel: () => void;
}

/** Checks a document's pictures when asked to, by the person's lists too; stops when the part that uses it goes. */
export function usePictureCheck(sop: Sop, lists: Lists): PictureCheck {
  const [proposed, setProposed] = useState<ReadonlyMap<string, readonly Mask[]>>(new Map());
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>();
  const pictures = useMemo(() => picturesOf(sop), [sop]);
  const shots = pictures.map(({ shotId }) => shotId).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is proposed belongs to the shots, whatever else changes
  useEffect(() => {
    let gone = false;
    void proposedFor(sop).then((found) => {
      if (!gone) setProposed(found);
    });
    return () => {
      gone = true;
    };
  }, [shots]);
  useEffect(() => () => running.current?.abort(), []);

  async function run(signal: AbortSignal): Promise<void> {
    const waiting = unread(pictures);
    setProblem(undefined);
    try {
      await readPictures(waiting, imageOf, signal, {
        onRead: remember,
        onProgress: (done) => signal.aborted || setReading({ done, of: waiting.length }),
      });
    } catch (error) {
      if (!signal.aborted) setProblem(reasonOf(error));
    } finally {
      if (running.current?.signal === signal) {
        running.current = undefined;
        setReading(undefined);
      }
    }
  }

  return {
    // What was read is in a cache, so each rendering asks for it anew.
    findings: openFindings(sop, proposed, lists),
    pictures: pictures.length,
    unread: unread(pictures).length,
    reading,
    problem,
    start: () => {
      running.current?.abort();
      running.current = new AbortController();
      void run(running.current.signal);
    },
    cancel: () => running.current?.abort(),
  };
}
