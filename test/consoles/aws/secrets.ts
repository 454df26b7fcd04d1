import { randomBytes, randomInt } from 'node:crypto';

/** What a scanner must find when it leaks, made anew at every start so that none of it is ever in the repository. */
export interface ConsoleSecrets {
  /** An existing access key id: `AKIA` and 16 more. */
  accessKeyId: string;
  /** The access key that **Create access key** hands out. */
  newAccessKeyId: string;
  /** Its secret half: 40 characters of base64. */
  newSecretAccessKey: string;
  /** The ten base64 lines of the private key that **Create key pair** hands out. */
  privateKeyLines: string[];
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A string of `length` characters drawn from `alphabet`. */
export function randomText(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** New secrets: well formed, and worth nothing anywhere. */
export function makeSecrets(): ConsoleSecrets {
  // An OpenSSH key starts with this magic; the rest is noise. 525 bytes are ten lines of 70 characters.
  const key = Buffer.concat([Buffer.from('openssh-key-v1\0'), randomBytes(510)]).toString('base64');
  return {
    accessKeyId: `AKIA${randomText(BASE32, 16)}`,
    newAccessKeyId: `AKIA${randomText(BASE32, 16)}`,
    newSecretAccessKey: randomBytes(30).toString('base64'),
    privateKeyLines: key.match(/.{1,70}/g) ?? [],
  };
}

/** The private key as a file: header, ten lines, footer, each ended by a line feed. */
export function privateKeyFile(secrets: ConsoleSecrets, type: string): string {
  const label = `${type === 'rsa' ? 'RSA' : 'OPENSSH'} PRIVATE KEY`;
  return [`-----BEGIN ${label}-----`, ...secrets.privateKeyLines, `-----END ${label}-----`, ''].join('\n');
}

/** Every string that must never leave the page: whole values, and the private key line by line and as one. */
export function secretStrings(secrets: ConsoleSecrets): string[] {
  return [
    secrets.accessKeyId,
    secrets.newAccessKeyId,
    secrets.newSecretAccessKey,
    secrets.privateKeyLines.join(''),
    ...secrets.privateKeyLines,
  ];
}
