/** So many pictures are decoded at the same time: each is in memory in full size meanwhile. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Does a task once few enough others are being done, first come, first served; nothing when it is not wanted any more by then. */
export async function inTurn<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result | undefined> {
  while (running >= AT_ONCE && !signal.aborted) await new Promise<void>((resolve) => waiting.push(resolve));
  if (signal.aborted) {
    // The turn was this one's: the next has it.
    if (running < AT_ONCE) waiting.shift()?.();
    return undefined;
  }
  running++;
  try {
    return await task();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
