import { browser } from '../../platform/browser';

/** Where the key is: in memory only, for as long as the browser runs. */
const PLACE = 'fingerprints';

interface Kept {
  sessionId: string;
  key: string;
}

/** What was read last: every event asks. */
let cached: Kept | undefined;
let drawing: Promise<string> | undefined;

/**
 * The key with which the pages of a recording make fingerprints of secrets, 32 hexadecimal digits. Drawn at random
 * when there is none: at the start, and anew when the browser was restarted since.
 */
export async function drawKey(sessionId: string): Promise<string> {
  const known = await keyOf(sessionId);
  if (known !== undefined) return known;
  // Pages that ask at once get the same.
  drawing ??= draw(sessionId).finally(() => {
    drawing = undefined;
  });
  return drawing;
}

/** The key of a recording; nothing when none is drawn. */
export async function keyOf(sessionId: string): Promise<string | undefined> {
  if (cached?.sessionId !== sessionId) cached = (await browser.storage.session.get(PLACE))[PLACE] as Kept | undefined;
  return cached?.sessionId === sessionId ? cached.key : undefined;
}

/** Throws the key away: from now on fingerprints tell nobody anything. */
export async function forgetKey(): Promise<void> {
  await browser.storage.session.remove(PLACE);
  cached = undefined;
}

async function draw(sessionId: string): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await browser.storage.session.set({ [PLACE]: { sessionId, key } satisfies Kept });
  return key;
}
