import type { HttpClient } from 'isomorphic-git';
import { base64, GitProblem } from './problem';

/** Where a repository is, and who asks. */
export interface Access {
  /** As `repositoryUrl` gives it. */
  url: string;
  /** The name to sign in with; forges that go by the token alone take any. */
  user: string;
  /** `''` where nobody is asked. */
  token: string;
}

/** What servers that go by the token alone are told as the name. */
const ANY_USER = 'x-access-token';

/** What is sent with every request to say who asks; nothing without a token. */
export function authorization({ user, token }: Pick<Access, 'user' | 'token'>): string | undefined {
  return token === '' ? undefined : `Basic ${base64(`${user || ANY_USER}:${token}`)}`;
}

/**
 * Requests to the server of a repository and to no other: a redirect is not followed, so that the token stays there. Nothing
 * of the browser goes with them, no cookie and no password it keeps. `onBytes` hears of each piece that comes. Rejects with a {@link GitProblem}.
 */
export function httpTo(access: Access, onBytes?: (bytes: number) => void): HttpClient {
  const { origin, host } = new URL(access.url);
  const signed = authorization(access);
  return {
    async request({ url, method = 'GET', headers = {}, body }) {
      if (new URL(url).origin !== origin) throw new GitProblem('gitElsewhere');
      const sent = body && (await whole(body as unknown as AsyncIterable<Uint8Array>));
      const response = await fetch(url, {
        method,
        headers: { ...headers, ...(signed !== undefined && { Authorization: signed }) },
        ...(sent && { body: sent }),
        ...ALONE,
        redirect: 'manual',
      }).catch(() => {
        throw new GitProblem('gitUnreachable', { host });
      });
      // Browsers do not say where it leads to.
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        throw new GitProblem('gitElsewhere');
      return {
        url: response.url,
        method,
        statusCode: response.status,
        statusMessage: response.statusText,
        headers: Object.fromEntries(response.headers),
        body: heard(response.body, onBytes),
      };
    },
  };
}

async function* heard(
  body: ReadableStream<Uint8Array> | null,
  onBytes?: (bytes: number) => void,
): AsyncIterableIterator<Uint8Array> {
  if (!body) return;
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    onBytes?.(piece.length);
    yield piece;
  }
}

const ALONE = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;

/** What every server of repositories answers at first. */
const REFS = '/info/refs?service=git-upload-pack';

/**
 * Where a server that redirects keeps the repository now: asked without the token. Nothing when that is another server, or none
 * can be told.
 */
export async function movedTo(url: string): Promise<string | undefined> {
  const response = await fetch(url + REFS, { ...ALONE, redirect: 'follow' }).catch(() => undefined);
  if (!response || new URL(response.url).origin !== new URL(url).origin) return undefined;
  const [moved = '', rest] = response.url.split('/info/refs');
  return rest !== undefined && moved !== url ? moved : undefined;
}

async function whole(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: BlobPart[] = [];
  for await (const part of parts) chunks.push(part as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
