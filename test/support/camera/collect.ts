import type { Taken } from './summary';

/** What is waited for in the store. */
export interface Wish {
  /** Milliseconds since 1970: events from then on. */
  since: number;
  kinds: string[];
  /** How many events, each with its picture or the reason why there is none. */
  count: number;
  /** How long to wait, in milliseconds. */
  within: number;
  /** How often to look, in milliseconds: every look keeps writers waiting for a moment. */
  every: number;
}

/**
 * Runs in a page of the extension: looks into its database every few milliseconds, notes when each event and each picture
 * was there first, and looks at the pixels in the end. Comes back with what there is when the time is up. Knows nothing
 * but three tables of the store.
 */
export async function collect({ since, kinds, count, within, every }: Wish): Promise<Taken[]> {
  type Event = { id: string; kind: string; at: number; shotId?: string };
  type Shot = { pictureId?: string; moment: string; missing?: string };
  const promised = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await promised(indexedDB.open('sopwright'));
  const found = new Map<string, Taken & { shot?: Shot }>();
  const whole = () => [...found.values()].filter(({ pictureAt }) => pictureAt !== undefined).length >= count;
  const deadline = Date.now() + within;
  do {
    const events: Event[] = await promised(database.transaction('events').objectStore('events').getAll());
    for (const { id, kind, at, shotId } of events) {
      if (at < since || !kinds.includes(kind)) continue;
      const known = found.get(id) ?? { at, stepAt: Date.now() };
      found.set(id, known);
      if (known.pictureAt !== undefined) continue;
      const shot: Shot | undefined =
        shotId === undefined
          ? undefined
          : await promised(database.transaction('shots').objectStore('shots').get(shotId));
      if (shot || shotId === undefined) known.pictureAt = Date.now();
      if (shot) known.shot = shot;
    }
    if (!whole()) await new Promise((resolve) => setTimeout(resolve, every));
  } while (!whole() && Date.now() < deadline);
  const images = new Map<string, Blob>();
  for (const { shot } of found.values()) {
    if (shot?.pictureId === undefined) continue;
    const { image } = await promised<{ image: Blob }>(
      database.transaction('pictures').objectStore('pictures').get(shot.pictureId),
    );
    images.set(shot.pictureId, image);
  }
  database.close();

  const pixelOf = async (image: Blob) => {
    const bitmap = await createImageBitmap(image);
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    // Within the block, whatever the scale.
    context?.drawImage(bitmap, -Math.round(bitmap.width * 0.05), -Math.round(bitmap.height * 0.06));
    bitmap.close();
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  };
  const taken = [...found.values()].sort((a, b) => a.at - b.at);
  return Promise.all(
    taken.map(async ({ shot, ...rest }) => {
      const image = images.get(shot?.pictureId ?? '');
      return {
        ...rest,
        ...(shot ? { moment: shot.moment } : { missing: 'not stored in time' }),
        ...(shot?.missing !== undefined && { missing: shot.missing }),
        ...(image && { bytes: image.size, pixel: await pixelOf(image) }),
      };
    }),
  );
}
