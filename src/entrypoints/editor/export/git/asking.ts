import type { Upstream } from '../../../../platform/git/changes';
import { GitProblem } from '../../../../platform/git/problem';
import type { Published } from '../../../../platform/git/publish';
import type { GitStage } from '../../../../platform/git/stage';
import type { GitAnswer, GitOrder } from './work';

/** What comes of an order. */
type Result<Order extends GitOrder> = Order extends { do: 'publish' } ? Published : Upstream;

/**
 * Has an order carried out. Rejects with a {@link GitProblem}, or with the signal's reason when it is cancelled: at once, though
 * the server may have taken in what it had been sent.
 */
export function carryOut<Order extends GitOrder>(
  order: Order,
  signal: AbortSignal,
  onStage: (stage: GitStage) => void,
): Promise<Result<Order>> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Order>>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason));
    thread.onerror = ({ message }) => reject(new GitProblem('gitFailed', { reason: message }));
    thread.onmessage = ({ data }: MessageEvent<GitAnswer>) => {
      if ('stage' in data) onStage(data);
      else if ('done' in data) resolve(data.done as Result<Order>);
      else reject(new GitProblem(data.problem.key, data.problem.filling));
    };
    thread.postMessage(order);
  }).finally(() => thread.terminate());
}
