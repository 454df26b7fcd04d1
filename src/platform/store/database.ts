import Dexie, { type EntityTable } from 'dexie';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import type { Shot } from '../../core/shot';
import type { Sop } from '../../core/sop';

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
  shots!: EntityTable<Shot, 'id'>;
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
  }
}

/** This context's connection. */
export const database = new Database();
