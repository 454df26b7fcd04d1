import * as v from 'valibot';
import { browser } from '../../platform/browser';
import type { Camera } from '../../platform/camera/camera';
import type { Sender } from '../../platform/messages';
import { readPartings, removeParting } from '../../platform/partings';
import { currentSession, storedShots } from '../../platform/store/recording';
import { Parting, ShotRequest } from '../../protocol';
import { pageHandlers } from './pages';

let last: Promise<void> = Promise.resolve();

/**
 * Takes in what documents left that were gone before their messages were heard: in the middle of a recording the worker was
 * stopped, and a message that waits for it to start goes with its sender. Resolves when all of it is stored; what belongs
 * to no recording that is on is removed.
 */
export function takeIn(camera: Camera): Promise<void> {
  last = last.then(() => takeAll(camera)).catch(() => {});
  return last;
}

async function takeAll(camera: Camera): Promise<void> {
  const partings = await readPartings();
  if (partings.length === 0) return;
  const session = await currentSession();
  for (const [key, left] of partings) {
    const parting = v.safeParse(Parting, left);
    if (parting.success && parting.output.place.sessionId === session?.id) await callAgain(parting.output, camera);
    await removeParting(key);
  }
}

/** Does what the document called, in its order; what was heard after all is not done twice. */
async function callAgain({ place, calls }: Parting, camera: Camera): Promise<void> {
  const { tabId, windowId, frameId } = place;
  const known = await browser.tabs.get(tabId).catch(() => ({ active: true }));
  const sender = { frameId, tab: { ...known, id: tabId, windowId } } as Sender;
  const shots = await storedShots(
    calls.flatMap(([, argument]) => (v.is(ShotRequest, argument) ? argument.shotId : [])),
  );
  // The others were of use to the page alone.
  const { hello: _, offer: __, ...handlers } = pageHandlers(camera);
  const again: typeof handlers = {
    ...handlers,
    async shoot(_, message) {
      const request = v.parse(ShotRequest, message);
      if (!shots.has(request.shotId)) await camera.take({ ...request, tabId, windowId, unseen: 'lost' });
    },
  };
  const isKnown = (method: string): method is keyof typeof again => Object.hasOwn(again, method);
  // Pictures wait for what is told of their pages; of all else, one thing may be what the next is judged by.
  let told = Promise.resolve();
  const done = calls.map(([method, argument]) => {
    const call = async () => {
      if (isKnown(method)) await again[method](sender, argument).catch(() => {});
    };
    if (method === 'shoot' || method === 'surface') return call();
    told = told.then(call);
    return told;
  });
  await Promise.all(done);
}
