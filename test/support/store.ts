import type { Page } from 'playwright-core';
import type { RecordedEvent } from '../../src/core/event';
import type { Session } from '../../src/core/session';
import type { Shot } from '../../src/core/shot';

/** What the extension's database holds; pictures as their bytes. */
export interface Stored {
  sessions: Session[];
  events: RecordedEvent[];
  shots: (Omit<Shot, 'image'> & { bytes: number[] })[];
}

/** Reads the database as it is on disk, from any page of the extension. Events come in the order of their happening. */
export async function readStore(extensionPage: Page, pictures = false): Promise<Stored> {
  const stored = await extensionPage.evaluate(async (withPictures) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sopwright');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [sessions, events, shots] = await Promise.all([all('sessions'), all('events'), all('shots')]);
    database.close();
    const read = async ({ image, ...shot }: { image?: Blob }) => ({
      ...shot,
      bytes: withPictures && image ? [...new Uint8Array(await image.arrayBuffer())] : [],
    });
    return { sessions, events, shots: await Promise.all((shots as { image?: Blob }[]).map(read)) };
  }, pictures);
  const { events, ...rest } = stored as unknown as Stored;
  return { ...rest, events: events.sort((a, b) => a.at - b.at) };
}

/** What happened since then (milliseconds since 1970), in the order of its happening. Cheap: no picture is looked at. */
export async function readEvents(extensionPage: Page, since = 0): Promise<RecordedEvent[]> {
  const events = await extensionPage.evaluate(async (from) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sopwright');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return all.filter((event) => (event as { at: number }).at >= from);
  }, since);
  return (events as RecordedEvent[]).sort((a, b) => a.at - b.at);
}
