/** What the server and the page tell each other. Everything here is made up. */

/** Whose console it is. */
export interface Account {
  /** Twelve digits. */
  id: string;
  alias: string;
  user: string;
}

/** The life of an instance, as EC2 names it. */
export type InstanceState = 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated';

/** A label on an instance. */
export interface Tag {
  key: string;
  value: string;
}

/** One virtual machine. */
export interface Instance {
  id: string;
  name: string;
  state: InstanceState;
  type: string;
  zone: string;
  image: string;
  keyName: string;
  vpc: string;
  subnet: string;
  privateIp: string;
  /** Empty when the instance has no public address. */
  publicIp: string;
  securityGroups: string[];
  tags: Tag[];
  terminationProtection: boolean;
  /** ISO 8601, UTC. */
  launchedAt: string;
}

/** A firewall that instances can be put behind. */
export interface SecurityGroup {
  id: string;
  name: string;
  description: string;
  vpc: string;
  rules: number;
}

/** A key pair as a list shows it: never with its private half. */
export interface KeyPair {
  id: string;
  name: string;
  type: string;
}

/** An access key as a list shows it: never with its secret half. */
export interface AccessKey {
  id: string;
  createdAt: string;
  lastUsed: string;
  active: boolean;
}

/** Everything the page needs when it loads: the answer of `GET /api/seed`. */
export interface Seed {
  account: Account;
  instances: Instance[];
  securityGroups: SecurityGroup[];
  keyPairs: KeyPair[];
  accessKeys: AccessKey[];
}

/** The body of `POST /api/instances`. */
export interface LaunchRequest {
  name: string;
  image: string;
  type: string;
  keyName: string;
  vpc: string;
  securityGroups: string[];
  publicIp: boolean;
  count: number;
  volume: { gib: number; type: string };
  databasePassword: string;
  apiToken: string;
  userData: string;
  tags: Tag[];
  terminationProtection: boolean;
}

/** The body of `POST /api/key-pairs`. */
export interface KeyPairRequest {
  name: string;
  type: string;
  format: string;
}

/** The answer of `POST /api/key-pairs`: the only time the private key is handed out. */
export interface CreatedKeyPair extends KeyPair {
  material: string;
}

/** The answer of `POST /api/access-keys`: the only time the secret is handed out. */
export interface CreatedAccessKey extends AccessKey {
  secret: string;
}
