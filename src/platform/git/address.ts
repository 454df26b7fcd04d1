/** Machines that are this one: what goes to them does not leave it. */
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/**
 * The address of a repository as it is used, without a slash at its end; nothing when it cannot be: it is to be HTTPS, or
 * plain HTTP on this machine, without a user's name or password in it.
 */
export function repositoryUrl(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  // Typed with a password in it, it would be stored where it can be read.
  if (url?.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!allowed || url.pathname === '/') return undefined;
  return url.href.replace(/\/+$/, '');
}

/** The pattern of permissions for the host of a repository, and for nobody else. */
export function hostPattern(url: string): string {
  // Patterns know no ports: all of this host are meant.
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** A folder of a repository as git writes it, `''` for the top; nothing when it cannot be one. */
export function folderPath(typed: string): string | undefined {
  const parts = typed
    .trim()
    .split('/')
    .filter((part) => part !== '');
  const isWrong = (part: string) => /^(\.+|\.git)$/i.test(part) || /[\\\p{Cc}]/u.test(part);
  return parts.some(isWrong) ? undefined : parts.join('/');
}

/** What can stand in the name of a branch for what is known of an SOP. */
export interface BranchFilling {
  slug: string;
  version: string;
}

/** The branch that is meant: `{slug}` and `{version}` are the SOP's. Nothing when git would not have it. */
export function branchName(typed: string, { slug, version }: BranchFilling): string | undefined {
  const name = typed
    .trim()
    .replaceAll('{slug}', slug)
    .replaceAll('{version}', version.replace(/[^\w.-]+/g, '-'));
  // https://git-scm.com/docs/git-check-ref-format
  const isWrong = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(^|\/)\.|\.lock(\/|$)|^@$/u.test(name);
  return name === '' || isWrong ? undefined : name;
}
