import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../../core/reason';
import { addedPicture, UnfitPicture } from '../../../platform/added-picture';
import { browser } from '../../../platform/browser';
import { widthCap } from '../../../platform/settings';
import { putShot } from '../../../platform/store/recording';
import type { Translate } from '../../../ui/words';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';

/** Gives the step of that id an image of one's own as its picture. */
export type AddPicture = (stepId: string, file: Blob) => void;

/** The pictures that a person gives to steps. */
export interface Adding {
  add: AddPicture;
  /** Why the last one could not be taken: a sentence for the person. */
  problem: string | undefined;
  dismiss: () => void;
}

const AddingContext = createContext<AddPicture>(() => {});

/** Lets all parts inside it give steps pictures. */
export const AddingProvider = AddingContext.Provider;

/** What gives a step a picture. */
export function useAddPicture(): AddPicture {
  return useContext(AddingContext);
}

/**
 * Takes images as steps' pictures: chosen as files, pasted while something of a step has the focus, dropped on a step.
 * `open`: the step whose picture is open, which gets what is pasted then.
 */
export function useAdding(sopId: string, dispatch: Dispatch, open: string | undefined): Adding {
  const t = useWords();
  const [problem, setProblem] = useState<string>();

  async function take(stepId: string, file: Blob): Promise<void> {
    const { image, width, height } = await addedPicture(file, await widthCap(browser.storage.local));
    const shotId = crypto.randomUUID();
    const shot = { width, height, moment: 'shared' as const, masks: [] };
    // First: a document must never point at what is not there yet.
    await putShot({ ...shot, id: shotId, sessionId: sopId, image });
    dispatch({ do: 'setPicture', stepId, picture: { ...shot, shotId, added: true } });
  }

  const add: AddPicture = (stepId, file) => {
    setProblem(undefined);
    take(stepId, file).catch((error) => setProblem(sentenceFor(error, t)));
  };
  const latest = useRef({ add, open });
  latest.current = { add, open };
  const always = useRef<AddPicture>((stepId, file) => latest.current.add(stepId, file));

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(
      'paste',
      (event) => {
        const stepId = latest.current.open ?? stepAt(event.target);
        const file = event.clipboardData?.files[0];
        if (stepId === undefined || !file) return;
        // Programs put a picture of what was copied beside its text.
        if (isField(event.target) && event.clipboardData?.types.includes('text/plain')) return;
        event.preventDefault();
        latest.current.add(stepId, file);
      },
      { signal },
    );
    listenToDrops(signal, (stepId, file) => latest.current.add(latest.current.open ?? stepId, file));
    return () => listening.abort();
  }, []);

  return { add: always.current, problem, dismiss: () => setProblem(undefined) };
}

/** Takes files that are dropped on a step; elsewhere nothing happens, where the browser would leave the page for the file. */
function listenToDrops(signal: AbortSignal, onFile: (stepId: string, file: File) => void): void {
  let over: HTMLElement | undefined;
  const mark = (row: HTMLElement | undefined) => {
    if (over !== row) over?.removeAttribute('data-drop-file');
    over = row;
    over?.setAttribute('data-drop-file', '');
  };
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener(
    'dragover',
    (event) => {
      if (!holds(event) || !event.dataTransfer) return;
      event.preventDefault();
      mark(rowAt(event.target));
      event.dataTransfer.dropEffect = over ? 'copy' : 'none';
    },
    { signal },
  );
  document.addEventListener(
    'dragleave',
    (event) => {
      if (!event.relatedTarget) mark(undefined);
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!holds(event)) return;
      event.preventDefault();
      const stepId = stepAt(event.target);
      const file = event.dataTransfer?.files[0];
      mark(undefined);
      if (stepId !== undefined && file) onFile(stepId, file);
    },
    { signal },
  );
}

/** What a picture can be dropped on: a step, or a step's picture that is open. */
function rowAt(target: EventTarget | null): HTMLElement | undefined {
  return (
    (target instanceof Element ? target.closest<HTMLElement>('[data-step], [data-picture-of]') : null) ?? undefined
  );
}

function stepAt(target: EventTarget | null): string | undefined {
  const row = rowAt(target);
  return row?.dataset['step'] ?? row?.dataset['pictureOf'];
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function sentenceFor(error: unknown, t: Translate): string {
  if (!(error instanceof UnfitPicture)) return t('problemUnexpected', { reason: reasonOf(error) });
  return t(error.why === 'none' ? 'pictureUnfit' : 'pictureTooLarge');
}
