/** Pixels that a picture may have: the largest screens have 33 million, and each takes four bytes when it is shown. */
export const MAX_PIXELS = 50_000_000;

/** The size that a PNG picture says it has, in pixels; nothing when it is none: https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (!isPng(bytes) || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size that a WebP picture says it has, in pixels; nothing when it is none: https://developers.google.com/speed/webp/docs/riff_container */
export function webpSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const name = (from: number) => String.fromCharCode(...bytes.slice(from, from + 4));
  if (!isWebp(bytes) || bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (name(12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 };
    default:
      return undefined;
  }
}

/** Whether bytes begin as a PNG picture does. */
export function isPng(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.slice(0, 8)) === '\x89PNG\r\n\x1a\n';
}

/** Whether bytes begin as a WebP picture does. */
export function isWebp(bytes: Uint8Array): boolean {
  const signature = String.fromCharCode(...bytes.slice(0, 12));
  return signature.startsWith('RIFF') && signature.endsWith('WEBP');
}
