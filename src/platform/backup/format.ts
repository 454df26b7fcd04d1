import * as v from 'valibot';
import { Box } from '../../core/box';
import { Sop } from '../../core/sop';

const text = v.string();
const time = v.pipe(v.number(), v.finite());
const Masks = v.array(v.object({ box: Box, kind: text }));
const Digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));

/** The file that says what is in a backup. */
export const INDEX = 'backup.json';
/** The file with the person's own templates. */
export const TEMPLATES = 'templates.json';

/** What is in a backup, with what tells whether it still is: SHA-256 of every other file, by its path. */
export const BackupIndex = v.object({
  format: v.literal('sopwright-backup'),
  formatVersion: v.literal(1),
  /** Milliseconds since 1970. */
  at: time,
  files: v.record(text, Digest),
});
export type BackupIndex = v.InferOutput<typeof BackupIndex>;

/** A shot as in `core/shot.ts`; its picture is a file of the backup. */
export const BackupShot = v.object({
  id: text,
  width: v.number(),
  height: v.number(),
  moment: v.picklist(['before', 'after', 'shared']),
  masks: Masks,
  proposed: v.exactOptional(Masks),
  target: v.exactOptional(Box),
  missing: v.exactOptional(text),
  picture: v.exactOptional(v.pipe(text, v.regex(/^pictures\/\d{1,9}\.webp$/))),
});
export type BackupShot = v.InferOutput<typeof BackupShot>;

/** A document as it once was. */
export const BackupRevision = v.object({
  id: text,
  version: text,
  document: Sop,
  summary: text,
  at: time,
});

/** One SOP: a file `sops/….json` of the backup. */
export const BackupSop = v.object({
  document: Sop,
  changedAt: time,
  filing: v.object({ tags: v.array(text), folder: text, starred: v.boolean(), trashed: v.boolean() }),
  shots: v.array(BackupShot),
  revisions: v.array(BackupRevision),
});
export type BackupSop = v.InferOutput<typeof BackupSop>;

/** The person's own templates. */
export const BackupTemplates = v.array(v.object({ id: text, name: text, document: Sop }));
export type BackupTemplates = v.InferOutput<typeof BackupTemplates>;

/** Why a backup cannot be restored, as a key of `_locales`. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';

  constructor(readonly key: 'backupNone' | 'backupDamaged' | 'backupNewer' | 'backupTooLarge') {
    super(key);
  }
}
