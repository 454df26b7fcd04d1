/** A file to be packed. */
export interface Packed {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/** Bytes that no packer makes smaller, the same for the same number wherever they are made. */
export function pictureBytes(index: number, size: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = (index + 1) * 0x9e3779b1;
  for (let at = 0; at < words.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  return new Uint8Array(words.buffer, 0, size);
}
