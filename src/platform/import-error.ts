/** Why a file cannot be imported: a key of `_locales`, of a sentence a person can act upon, and what fills it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly key: `import${string}`,
    readonly filling: Record<string, string> = {},
  ) {
    super(key);
  }
}
