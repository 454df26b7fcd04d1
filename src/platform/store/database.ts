import Dexie, { type EntityTable, type Table } from 'dexie';
import { type Card, factsOf, UNFILED } from '../../core/card';
import type { RecordedEvent } from '../../core/event';
import type { Change } from '../../core/history';
import type { Session } from '../../core/session';
import type { Shot } from '../../core/shot';
import { shotsIn } from '../../core/shots-of';
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
  /** Ids of the shots the document refers to: they are kept as long as one does. */
  shots: string[];
}

/** A document as it once was. */
export interface RevisionRow {
  id: string;
  sopId: string;
  version: string;
  /** As the person calls it. */
  name?: string;
  /** Nothing certainly secret is in it. */
  document: Sop;
  summary: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Where a document stands among the changes that were made to it. */
export interface HistoryRow {
  /** The document's. */
  id: string;
  /** The edition of the document that they lead to: a document that another wrote since is none of them. */
  edition: number;
  /** `at` of the last change that is in the document; those after it were taken back. */
  position: number;
}

/** One change of a document, so that it can be taken back, or done again, after a reload. */
export interface ChangeRow extends Change {
  /** The document's. */
  sopId: string;
  /** Its place among the document's changes, counted from 1. */
  at: number;
}

/** A person's own template. */
export interface TemplateRow {
  id: string;
  name: string;
  /** Without steps' pictures, targets and values. */
  document: Sop;
}

/** Everything Sopwright keeps. Each context that may touch it opens its own connection. */
export class Database extends Dexie {
  sessions!: EntityTable<Session, 'id'>;
  events!: EntityTable<RecordedEvent, 'id'>;
  shots!: EntityTable<ShotRow, 'id'>;
  pictures!: EntityTable<PictureRow, 'id'>;
  sops!: EntityTable<SopRow, 'id'>;
  revisions!: EntityTable<RevisionRow, 'id'>;
  cards!: EntityTable<Card, 'id'>;
  histories!: EntityTable<HistoryRow, 'id'>;
  changes!: Table<ChangeRow, [sopId: string, at: number]>;
  templates!: EntityTable<TemplateRow, 'id'>;

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
    this.version(3)
      .stores({
        sops: 'id, changedAt, *shots',
        cards: 'id, changedAt, trashedAt',
        histories: 'id',
        changes: '[sopId+at]',
        templates: 'id',
      })
      .upgrade(async (transaction) => {
        const sops = transaction.table<Omit<SopRow, 'shots'>>('sops');
        const cards = transaction.table<Card>('cards');
        for (const id of (await sops.toCollection().primaryKeys()) as string[]) {
          const row = (await sops.get(id)) as SopRow;
          const { document, changedAt } = row;
          await sops.put({ ...row, shots: shotsIn(document) } as SopRow);
          await cards.add({ id, ...factsOf(document), ...UNFILED, changedAt, edition: changedAt });
        }
      });
  }
}

/** This context's connection. */
export const database = new Database();
