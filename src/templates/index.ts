import type { Say } from '../core/words';
import * as list from './list';
import type { Skeleton, Template } from './template';

export { applied, fills } from './apply';
export { emptied } from './own';
export { sopFrom } from './start';

/** The templates that Sopwright brings along; where they are offered they are sorted by name. */
export const templates: readonly Template[] = Object.values(list);

/** A template to choose, of either sort. */
export interface Offer {
  id: string;
  name: string;
  /** When to take it; the person's own have no such sentence. */
  about?: string;
  skeleton: Skeleton;
}

/** Every template there is, by name: those that Sopwright brings along, then the person's own. */
export function offers(own: readonly { id: string; name: string; document: Skeleton }[], say: Say): Offer[] {
  const byName = (one: Offer, other: Offer) => one.name.localeCompare(other.name);
  const ours = templates.map(({ id, name, about, skeleton }) => ({
    id,
    name: say(name),
    about: say(about),
    skeleton: skeleton(say),
  }));
  const theirs = own.map(({ id, name, document }) => ({ id, name, skeleton: document }));
  return [...ours.sort(byName), ...theirs.sort(byName)];
}
