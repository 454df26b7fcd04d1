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

/**
 * Reads the database as it is on disk, from any page of the extension. Events come in the order of their happening;
 * pictures, all or those of some shots, only when asked for.
 */
export async function readStore(extensionPage: Page, pictures: boolean | readonly string[] = false): Promise<Stored> {
  const sessions = (await readTable(extensionPage, 'sessions')) as Session[];
  const events = await readEvents(extensionPage);
  return { sessions, events, shots: (await readTable(extensionPage, 'shots', 0, pictures)) as Stored['shots'] };
}

/** What happened since then (milliseconds since 1970), in the order of its happening. Cheap: no picture is looked at. */
export async function readEvents(extensionPage: Page, since = 0): Promise<RecordedEvent[]> {
  const events = (await readTable(extensionPage, 'events', since)) as RecordedEvent[];
  return events.sort((a, b) => a.at - b.at);
}

/** All rows of a table, as far as they are not older than `since`; pictures as their bytes, or as none. */
export async function readTable(
  extensionPage: Page,
  table: string,
  since = 0,
  pictures: boolean | readonly string[] = false,
): Promise<unknown[]> {
  return extensionPage.evaluate(
    async ({ name, from, withPictures }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sopwright');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = <Row>(of: string) =>
        new Promise<Row[]>((resolve, reject) => {
          const request = database.transaction(of).objectStore(of).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const all = await rows<{ id: string; at?: number; pictureId?: string }>(name);
      const images = new Map<string | undefined, Blob>();
      if (name === 'shots' && withPictures)
        for (const { id, image } of await rows<{ id: string; image: Blob }>('pictures')) images.set(id, image);
      database.close();
      const recent = all.filter(({ at = from }) => at >= from);
      if (name !== 'shots') return recent;
      return Promise.all(
        recent.map(async (shot) => {
          const isWanted = typeof withPictures === 'boolean' ? withPictures : withPictures.includes(shot.id);
          const image = isWanted ? images.get(shot.pictureId) : undefined;
          return { ...shot, bytes: image ? [...new Uint8Array(await image.arrayBuffer())] : [] };
        }),
      );
    },
    { name: table, from: since, withPictures: pictures },
  );
}

/** All rows of all tables as text, without pictures: what must not be stored is not in it. */
export async function readAll(extensionPage: Page): Promise<string> {
  const tables = await extensionPage.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('sopwright');
        request.onsuccess = () => {
          resolve([...request.result.objectStoreNames]);
          request.result.close();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  const rows = await Promise.all(tables.map((table) => readTable(extensionPage, table)));
  return JSON.stringify(rows);
}
