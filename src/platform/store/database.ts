import Dexie, { type EntityTable } from 'dexie';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import type { Shot } from '../../core/shot';
import type { Sop } from '../../core/sop';

/** A shot as stored: its picture stands in a table of its own, named by `pictureId`. */
export type ShotRow = Omit<Shot, 'image'>;

/** A picture as stored, once for all shots that show just these pixels. */
export interface PictureRow {
  /** SHA-256 of its bytes, hexadecimal; of pictures older than version 2 the id of their only shot. */
  id: string;
  /** WebP. */
  image: Blob;
}

/** A document as stored. */
export interface SopRow {
  id: string;
  document: Sop;
  /** The session it was composed of; absent for imported ones. */
  sessionId?: string;
  /** Milliseconds since 1970 of the last change. */
  changedAt: number;
}

/** A document as it once was. */
export interface RevisionRow {
  id: string;
  sopId: string;
  version: string;
  document: Sop;
  summary: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Everything Sopwright keeps. Each context that may touch it opens its own connection. */
export class Database extends Dexie {
  sessions!: EntityTable<Session, 'id'>;
  events!: EntityTable<RecordedEvent, 'id'>;
  shots!: EntityTable<ShotRow, 'id'>;
  pictures!: EntityTable<PictureRow, 'id'>;
  sops!: EntityTable<SopRow, 'id'>;
  revisions!: EntityTable<RevisionRow, 'id'>;

  constructor(name = 'sopwright') {
    // Strict: a step counts only once it is on disk; Chromium's default may lose two seconds to a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    // Versions are frozen once released: a change is a new version with an upgrade and a fixture in test/fixtures.
    this.version(1).stores({
      sessions: 'id, state, startedAt',
      events: 'id, sessionId, [sessionId+at]',
      shots: 'id, sessionId',
      sops: 'id, changedAt',
      revisions: 'id, sopId',
    });
    // Hashing what is there would have to outlive the transaction: old pictures keep a name of their own.
    this.version(2)
      .stores({ shots: 'id, sessionId, pictureId', pictures: 'id' })
      .upgrade(async (transaction) => {
        const pictures = transaction.table<PictureRow>('pictures');
        const shots = transaction.table<Shot>('shots');
        // One at a time, so that memory holds one picture.
        for (const id of (await shots.toCollection().primaryKeys()) as string[]) {
          const { image, ...shot } = (await shots.get(id)) as Shot;
          if (!image) continue;
          await pictures.add({ id, image });
          await shots.put({ ...shot, pictureId: id });
        }
      });
  }
}

/** This context's connection. */
export const database = new Database();
