/** Device names that Windows refuses as file names, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The longest slug, in characters. */
const LIMIT = 60;

/**
 * A file name from any title: `[a-z0-9-]`, 1 to 60 characters, never a reserved device name.
 * Accents are dropped; what has no Latin letter or digit at all becomes `sop`.
 */
export function slugOf(title: string): string {
  const plain = title
    .slice(0, 1000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LIMIT)
    .replace(/^-+|-+$/g, '');
  if (plain === '') return 'sop';
  return RESERVED.test(plain) ? `sop-${plain}` : plain;
}
