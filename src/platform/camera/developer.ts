import { reasonOf } from '../../core/reason';
import type { DarkroomAnswer, DarkroomOrder } from './darkroom';
import { developing } from './developing';

// A thread of its own: decoding and encoding take longer than a page that is pressed can wait for its picture.
addEventListener('message', async ({ data, ports }: MessageEvent<DarkroomOrder>) => {
  const work = developing[data.method as keyof typeof developing] as (...args: unknown[]) => Promise<unknown>;
  const answer: DarkroomAnswer = await work(...data.args).then(
    (value) => ({ value }),
    (error) => ({ error: reasonOf(error) }),
  );
  ports[0]?.postMessage(answer);
});
