import * as v from 'valibot';
import { GitProblem } from './problem';

/** OWASP's count for PBKDF2 with SHA-256: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const ROUNDS = 600_000;

/** A text that only a passphrase opens; bytes as base64. */
export const Sealed = v.object({
  salt: v.pipe(v.string(), v.base64()),
  iv: v.pipe(v.string(), v.base64()),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  data: v.pipe(v.string(), v.base64()),
});
export type Sealed = v.InferOutput<typeof Sealed>;

/** Encrypts a text (AES-GCM, the key from the passphrase by PBKDF2). It opens only with what it is `bound` to. */
export async function seal(text: string, passphrase: string, bound: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ROUNDS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(bound) }, key, bytesOf(text));
  return { salt: toBase64(salt), iv: toBase64(iv), rounds: ROUNDS, data: toBase64(new Uint8Array(data)) };
}

/** The text again. Rejects with a {@link GitProblem} when the passphrase is another, or anything was changed. */
export async function unseal({ salt, iv, rounds, data }: Sealed, passphrase: string, bound: string): Promise<string> {
  const key = await keyOf(passphrase, fromBase64(salt), rounds);
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bytesOf(bound) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(data)));
  } catch {
    throw new GitProblem('gitPassphraseWrong');
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
