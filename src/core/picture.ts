import type { RecordedEvent } from './event';
import type { Shot } from './shot';
import type { Picture } from './sop';

type Taken = Omit<Shot, 'image'>;

/** A shot as a step's picture; nothing when none could be taken. */
export function pictureOf(shot: Taken | undefined): Picture | undefined {
  if (!shot || shot.width === 0) return undefined;
  const { id: shotId, width, height, moment, masks, proposed = [], target } = shot;
  return { shotId, width, height, moment, ...(target && { target }), masks: [...masks, ...proposed] };
}

/**
 * How events left the page, by their ids: the picture from before the next action shows it. Only where the event's own
 * picture is from before it, where the next action was in the same tab, and where the two differ. Actions that became
 * no step count as well: what was taken back has changed the page all the same.
 */
export function picturesAfter(
  events: readonly RecordedEvent[],
  shots: ReadonlyMap<string, Taken>,
): Map<string, Picture> {
  // Notes happen in no tab.
  const acts = events.filter(({ tabId }) => tabId >= 0).sort((a, b) => a.at - b.at);
  const shotOf = ({ shotId = '' }: RecordedEvent) => shots.get(shotId);
  const after = new Map<string, Picture>();
  for (const [index, event] of acts.entries()) {
    const own = shotOf(event);
    // Both presses of a double click have one picture.
    const next = acts.slice(index + 1).find(({ shotId }) => shotId === undefined || shotId !== event.shotId);
    const later = next?.tabId === event.tabId ? shotOf(next) : undefined;
    const picture = pictureOf(later);
    if (own?.moment !== 'before' || later?.moment !== 'before' || !picture) continue;
    if (own.pictureId !== undefined && own.pictureId === later.pictureId) continue;
    // What the next action was done to is not what this one was done to.
    const { target: _, ...rest } = picture;
    after.set(event.id, { ...rest, moment: 'after' });
  }
  return after;
}
