import workerUrl from 'tesseract.js/dist/worker.min.js?url';
import coreUrl from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url';
import type { ReadLine } from '../../core/reading';
import { t } from '../translate';
import { linesOf, type RecognizedBlock } from './lines';

/** A picture to be read, with its size in its own pixels. */
export interface EncodedPicture {
  png: Blob;
  width: number;
  height: number;
}

/** Reads pictures, one at a time. */
export interface Engine {
  /** What stands in a picture. Rejects with a sentence for the person when it cannot be read. */
  read(picture: EncodedPicture): Promise<ReadLine[]>;
}

/** Text anywhere, in no order: pages are no book pages. */
const SPARSE_TEXT = '11';
/** Each part of the picture has its own threshold between ink and paper: dark terminals stand on light pages. */
const ADAPTIVE_OTSU = '1';
/** The engine that has been trained; the older one is not in the files. */
const LSTM_ONLY = 1;

/**
 * Starts tesseract in a worker that ends with `signal`, at once. All of its files are in the extension. Rejects with a
 * sentence for the person, or with the signal's reason.
 *
 * We speak to tesseract.js's worker ourselves: its own page script cannot be stopped while it loads, throws errors
 * where nobody catches them, and does not start with language data that is handed to it.
 * @see https://github.com/naptha/tesseract.js/blob/v7.0.0/src/worker-script/index.js
 */
export async function openEngine(signal: AbortSignal): Promise<Engine> {
  signal.throwIfAborted();
  const call = callerOf(new Worker(workerUrl), signal);
  const started = async () => {
    // As a script: the policy of our pages lets nothing be fetched, and no exception is made for our own files.
    const { default: data } = await import('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?inline');
    await call('load', { options: { lstmOnly: true, corePath: new URL(coreUrl, location.href).href } });
    const langs = [{ code: 'eng', data: bytesOf(data) }];
    await call('loadLanguage', { langs, options: { cacheMethod: 'none', gzip: true, lstmOnly: true } });
    await call('initialize', { langs: 'eng', oem: LSTM_ONLY, config: {} });
    await call('setParameters', {
      params: { tessedit_pageseg_mode: SPARSE_TEXT, thresholding_method: ADAPTIVE_OTSU },
    });
  };
  await started().catch((error) => {
    signal.throwIfAborted();
    throw new Error(t('ocrFailed'), { cause: error });
  });
  return {
    async read({ png, width, height }) {
      const image = new Uint8Array(await png.arrayBuffer());
      const result = await call('recognize', { image, options: {}, output: { text: false, blocks: true } }).catch(
        (error) => {
          signal.throwIfAborted();
          throw new Error(t('ocrUnreadable'), { cause: error });
        },
      );
      return linesOf((result as { blocks: RecognizedBlock[] | null }).blocks ?? [], { width, height });
    },
  };
}

/** Asks the worker for something and gives its answer; rejects when it fails or is ended. */
type Call = (action: string, payload: object) => Promise<unknown>;

/** What the worker says: progress, and one end for each thing it was asked. */
interface Answer {
  jobId: string;
  status: 'resolve' | 'reject' | 'progress';
  data: unknown;
}

function callerOf(worker: Worker, signal: AbortSignal): Call {
  const ended = new AbortController();
  const end = (reason: unknown) => {
    worker.terminate();
    ended.abort(reason);
  };
  signal.addEventListener('abort', () => end(signal.reason), { once: true });
  worker.addEventListener('error', ({ message }) => end(new Error(message)));
  let count = 0;
  return (action, payload) =>
    new Promise((resolve, reject) => {
      if (ended.signal.aborted) return reject(ended.signal.reason);
      const jobId = String(count++);
      const done = new AbortController();
      ended.signal.addEventListener('abort', () => reject(ended.signal.reason), { signal: done.signal });
      worker.addEventListener(
        'message',
        ({ data: answer }: MessageEvent<Answer>) => {
          if (answer.jobId !== jobId || answer.status === 'progress') return;
          done.abort();
          if (answer.status === 'resolve') resolve(answer.data);
          else reject(new Error(String(answer.data)));
        },
        { signal: done.signal },
      );
      worker.postMessage({ workerId: 'ocr', jobId, action, payload });
    });
}

function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}
