import { summaryOf } from '../../../core/compare-summary';
import type { Sop } from '../../../core/sop';
import { kindOfChange, nextVersion } from '../../../core/version';
import type { Say } from '../../../core/words';

/** What a new revision may be called and say, for the person to change. */
export interface Proposal {
  version: string;
  summary: string;
  /** A reader would see no difference to the newest revision. */
  same: boolean;
}

/**
 * The version that follows from how the document changed since its newest revision, and what changed, in one line.
 * A version that the person put in the document meanwhile stays. `taken`: the versions of all revisions.
 */
export function proposal(sop: Sop, newest: Sop | undefined, taken: readonly string[], say: Say): Proposal {
  const noted = (version: string) => sop.changeLog.find((entry) => entry.version === version)?.summary ?? '';
  if (!newest) return { version: sop.version || '1.0', summary: noted(sop.version) || say('changeFirst'), same: false };
  const kind = kindOfChange(newest, sop);
  const isOwn = !taken.includes(sop.version) && sop.version !== '';
  if (!kind) return { version: sop.version, summary: noted(sop.version), same: !isOwn };
  const summary = summaryOf(newest, sop, say);
  if (isOwn) return { version: sop.version, summary, same: false };
  let version = nextVersion(newest.version, kind);
  for (let next = version; taken.includes(next); version = next) {
    next = nextVersion(version, kind);
    // Of another scheme, such as a date: the person's.
    if (next === version) break;
  }
  return { version, summary, same: false };
}
