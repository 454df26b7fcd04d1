/** Why something could not be done with a repository: a key of `_locales`, and what fills it. */
export class GitProblem extends Error {
  override readonly name = 'GitProblem';

  constructor(
    readonly key: `git${string}`,
    readonly filling: Record<string, string> = {},
  ) {
    super(key);
  }
}

/** What isomorphic-git says beyond the message. */
interface Coded {
  code?: string;
  data?: { statusCode?: number };
}

/**
 * What became of a request, as a sentence for the person. `host` is where it went, `secrets` what no sentence may hold,
 * whoever said it.
 */
export function problemOf(error: unknown, host: string, secrets: readonly string[]): GitProblem {
  if (error instanceof GitProblem) return error;
  const { code, data } = error as Coded;
  if (code === 'HttpError') return statusProblem(data?.statusCode ?? 0, host);
  if (code === 'SmartHttpError' || code === 'ParseError' || code === 'RemoteCapabilityError')
    return new GitProblem('gitNoServer', { host });
  const reason = scrub(error instanceof Error ? error.message : String(error), secrets).slice(0, 300);
  return new GitProblem(code === 'GitPushError' ? 'gitRefused' : 'gitFailed', { reason });
}

/** What an HTTP status means for a repository. 203 is how Azure DevOps asks to sign in. */
function statusProblem(status: number, host: string): GitProblem {
  if (status === 401 || status === 203) return new GitProblem('gitUnauthorized', { host });
  if (status === 403) return new GitProblem('gitForbidden', { host });
  if (status === 404) return new GitProblem('gitNotFound', { host });
  return new GitProblem('gitStatus', { host, status: String(status) });
}

/** The text without any of the secrets, in whatever form they are sent. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), base64(secret)])
    .sort((one, other) => other.length - one.length)
    .reduce((left, secret) => left.replaceAll(secret, '<token>'), text);
}

/** A text's UTF-8 in base64. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
