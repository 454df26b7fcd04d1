import type { Listen } from '../../dom/listen';
import type { Survey } from '../../dom/survey';
import { CallFailed } from '../../platform/messages';
import { browser, copiesWithoutPage } from '../../platform/native';
import type { Changed, FromPage, Surface } from '../../protocol';
import { watchChanges } from './changes';
import { newId } from './id';
import type { Outbox } from './outbox';

/**
 * How long a page that no picture is held of is kept from reacting to an action, in milliseconds: meanwhile the browser
 * copies what it shows. In Firefox that needs the page itself, and waiting would help nothing.
 */
const KEPT_STILL = copiesWithoutPage ? 40 : 0;

/** How long after an action a page that goes away tells what changed since, in milliseconds. */
const LEFT_WITHIN = 2000;

/** Asks for pictures of this document's tab, and tells where things lie in them. */
export interface Pictures {
  /** Asks for a picture with `element` marked in it, in this very task. */
  take(shotId: string, moment: 'before' | 'after', element?: Element): void;
  /** A picture of the page as it was at that time is held. */
  pictured(at: number): void;
  /** Whether the tab is streamed: then each moment is pictured. */
  streamed(on: boolean): void;
  /** Tells where things lie; and what changed around a time, if one is given. Times are milliseconds since 1970. */
  report(shotId: string, at?: number): void;
  /** Notes what shows without any change of the document, as long as `listen` does. */
  follow(listen: Listen): void;
  /** The page goes away: tells what changed since its last action. */
  leave(): void;
}

/** What a recorded document has to do with pictures. `read` says where things lie; nothing is offered while `isPaused`. */
export function picturesOf(
  view: Window,
  survey: Survey,
  read: (shotId: string, element?: Element, changed?: Changed) => Surface,
  isPaused: () => boolean,
  background: FromPage,
  outbox: Outbox,
  signal: AbortSignal,
): Pictures {
  const now = () => view.performance.timeOrigin + view.performance.now();
  /** When the page stood still that a picture is held of. */
  let picturedAt = -Infinity;
  let isStreamed = false;
  /** The last shot that this document asked for. */
  let own: string | undefined;
  /** The shot from before this document's last action, and when that was. */
  let last: { shotId: string; at: number } | undefined;

  const tell = (shotId: string, element?: Element, changed?: Changed) =>
    background.surface(read(shotId, element, changed)).catch(() => {});
  const offer = () => {
    if (isPaused() || signal.aborted || view.document.visibilityState !== 'visible' || isPictured()) return;
    background.offer({ shotId: newId(), at: now() }).catch((error) => {
      // The worker was stopped over it. An extension that is gone has no id.
      if (!(error instanceof CallFailed) && browser.runtime?.id) changes.again();
    });
  };
  const changes = watchChanges(survey, now, offer, signal);
  const isPictured = () => isStreamed || changes.isSince(picturedAt);

  return {
    take(shotId, moment, element) {
      const at = now();
      own = shotId;
      if (moment === 'before') last = { shotId, at };
      outbox.send(() => {
        // Sent again when the worker was stopped over it: what changed since then says what that picture shows.
        const stored = background.shoot({ shotId, moment, at });
        // The request first: the picture is on its way while the page is still being read. Once as it is known, before
        // the page can react; and once more right after that, with all that is new.
        tell(shotId, element);
        setTimeout(() => {
          survey.catchUp();
          tell(shotId);
        });
        return stored;
      });
      if (moment === 'before' && !isPictured()) keepStill(view.performance);
    },
    pictured(at) {
      picturedAt = at;
    },
    streamed(on) {
      isStreamed = on;
    },
    report(shotId, at) {
      // Of its own shot it has told where things lie.
      if (at === undefined && shotId === own) return;
      survey.catchUp();
      tell(shotId, undefined, at === undefined ? undefined : changes.around(at));
    },
    follow: changes.follow,
    leave() {
      // The picture of what led away may be on its way still: nobody can be asked about it afterwards.
      if (last && now() - last.at < LEFT_WITHIN)
        tell(last.shotId, undefined, { after: now(), ...changes.around(last.at) });
    },
  };
}

/** Lets the page do nothing for {@link KEPT_STILL} milliseconds. */
function keepStill(clock: Performance): void {
  const since = clock.now();
  while (clock.now() - since < KEPT_STILL);
}
