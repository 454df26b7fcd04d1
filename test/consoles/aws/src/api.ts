import type { CreatedAccessKey, CreatedKeyPair, Instance, KeyPairRequest, LaunchRequest, Seed } from '../model.ts';

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    `/api/${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Answer;
}

/** The account and all its resources as they are now. */
export const loadSeed = () => call<Seed>('seed');
/** Starts instances; they are pending at first. */
export const launchInstances = (request: LaunchRequest) => call<Instance[]>('instances', request);
/** Starts, stops, reboots or terminates instances. */
export const changeState = (ids: string[], action: string) => call<object>('instances/state', { ids, action });
/** Makes a key pair; the private key is in this answer only. */
export const createKeyPair = (request: KeyPairRequest) => call<CreatedKeyPair>('key-pairs', request);
/** Makes an access key; the secret is in this answer only. */
export const createAccessKey = () => call<CreatedAccessKey>('access-keys', {});
