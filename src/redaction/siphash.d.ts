declare module 'siphash' {
  const siphash: {
    /** SipHash-2-4 of a text as UTF-8, as 16 hexadecimal digits. */
    hash_hex(key: Uint32Array, message: string): string;
  };
  export default siphash;
}
