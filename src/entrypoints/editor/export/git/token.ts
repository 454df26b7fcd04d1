import { type GitSettings, isSealed, tokenOf } from '../../../../platform/git/settings';

/** A token that was unlocked: in the memory of this page only, so that its passphrase is asked for once. */
let unlocked: string | undefined;

/** Whether the passphrase is needed now. */
export function isLocked(settings: GitSettings): boolean {
  return isSealed(settings) && unlocked === undefined;
}

/** The token; rejects with a GitProblem when the passphrase is not its. */
export async function unlock(settings: GitSettings, passphrase: string): Promise<string> {
  if (!isSealed(settings)) return tokenOf(settings, '');
  unlocked ??= await tokenOf(settings, passphrase);
  return unlocked;
}

/** Another one is stored. */
export function forgetToken(): void {
  unlocked = undefined;
}
