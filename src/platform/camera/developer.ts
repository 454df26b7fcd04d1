import { develop, safe } from './develop';
import type { DarkroomAnswer, DarkroomOrder } from './order';

// A thread of its own: decoding and encoding take longer than a page that is pressed can wait for its picture.
addEventListener('message', async ({ data, ports }: MessageEvent<DarkroomOrder>) => {
  const { method, picture, masks } = data;
  let answer: DarkroomAnswer;
  try {
    answer = { value: await (method === 'develop' ? develop(picture, masks) : safe(picture, masks)) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  ports[0]?.postMessage(answer);
});
