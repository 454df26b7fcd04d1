/** Whether bytes begin as a PNG picture does. */
export function isPng(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.slice(0, 8)) === '\x89PNG\r\n\x1a\n';
}

/** Whether bytes begin as a WebP picture does. */
export function isWebp(bytes: Uint8Array): boolean {
  const signature = String.fromCharCode(...bytes.slice(0, 12));
  return signature.startsWith('RIFF') && signature.endsWith('WEBP');
}
