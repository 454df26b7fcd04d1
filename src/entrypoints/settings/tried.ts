/** How long a trial may take until the pattern is held for slow, in milliseconds. A good one takes a tenth of it. */
const WITHIN = 8000;

/** What became of patterns that were tried, by how they are written. */
const known = new Map<string, boolean>();

let thread: Worker | undefined;
/** The trial before: one at a time, so that each has its time. */
let last: Promise<unknown> = Promise.resolve();

/** Whether a pattern is slow, see slow.ts; known at once when it was asked before. */
export async function isTooSlow({ source, flags }: RegExp): Promise<boolean> {
  const written = `/${source}/${flags}`;
  const trial = last.then(async () => known.get(written) ?? (await tryOut(source, flags)));
  last = trial;
  const slow = await trial;
  known.set(written, slow);
  return slow;
}

async function tryOut(source: string, flags: string): Promise<boolean> {
  thread ??= new Worker(new URL('./trial.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = await new Promise<boolean | undefined>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    // What fails to answer has not been found good.
    if (thread) thread.onerror = () => resolve(undefined);
    timer = setTimeout(() => resolve(undefined), WITHIN);
    thread?.postMessage({ source, flags }, [port2]);
  });
  clearTimeout(timer);
  port1.close();
  if (slow !== undefined) return slow;
  thread?.terminate();
  thread = undefined;
  return true;
}
