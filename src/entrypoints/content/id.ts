/** A random id (UUID version 4). Not by `crypto.randomUUID`: pages without TLS, and `data:` frames, do not have it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return (
      (index === 4 || index === 6 || index === 8 || index === 10 ? '-' : '') + marked.toString(16).padStart(2, '0')
    );
  });
  return hex.join('');
}
