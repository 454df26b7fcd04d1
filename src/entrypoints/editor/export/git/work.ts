import type { ChangesOrder, Upstream } from '../../../../platform/git/changes';
import type { Published, PublishOrder } from '../../../../platform/git/publish';
import type { GitStage } from '../../../../platform/git/stage';

/** What the thread is told to do. */
export type GitOrder = { do: 'publish'; order: PublishOrder } | { do: 'changes'; order: ChangesOrder };

/** What it tells: how far it is, and at last what came of it, or a key of `_locales` for why nothing did. */
export type GitAnswer =
  | GitStage
  | { done: Published | Upstream }
  | { problem: { key: `git${string}`; filling: Record<string, string> } };
