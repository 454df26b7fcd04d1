import { randomInt } from 'node:crypto';
import type { CreatedAccessKey, CreatedKeyPair, Instance, KeyPairRequest, LaunchRequest, Seed } from './model.ts';
import { type ConsoleSecrets, privateKeyFile, randomText } from './secrets.ts';

const HEX = '0123456789abcdef';
const PENDING_MS = 1500;

const FLEET: [name: string, type: string, state: Instance['state'], group: string][] = [
  ['bastion-1', 't3.micro', 'running', 'bastion-sg'],
  ['web-prod-1', 't3.large', 'running', 'web-sg'],
  ['web-prod-2', 't3.large', 'running', 'web-sg'],
  ['api-prod-1', 'm6i.large', 'running', 'web-sg'],
  ['worker-prod-1', 'c6i.xlarge', 'running', 'default'],
  ['db-staging-1', 'r6i.large', 'stopped', 'default'],
  ['ci-runner-3', 'c6i.2xlarge', 'running', 'default'],
  ['legacy-batch', 'm5.large', 'stopped', 'default'],
];

/** The resources behind the console: kept in memory, gone when the server closes. */
export interface Cloud {
  seed(): Seed;
  launch(request: LaunchRequest): Instance[];
  change(ids: string[], action: string): void;
  createKeyPair(request: KeyPairRequest): CreatedKeyPair;
  createAccessKey(): CreatedAccessKey;
}

/** A small account in Ireland with eight instances, three security groups and one access key. */
export function makeCloud(secrets: ConsoleSecrets): Cloud {
  const vpc = `vpc-0${randomText(HEX, 16)}`;
  const zones = ['a', 'b', 'c'].map((letter) => ({
    zone: `eu-west-1${letter}`,
    subnet: `subnet-0${randomText(HEX, 16)}`,
  }));
  const account = {
    id: `${randomInt(2, 9)}${randomText('0123456789', 11)}`,
    alias: 'northwind-prod',
    user: 'j.moreau',
  };

  const build = (index: number, part: Pick<Instance, 'name' | 'type' | 'state' | 'securityGroups'>): Instance => {
    const place = zones[index % zones.length] ?? { zone: 'eu-west-1a', subnet: '' };
    return {
      id: `i-0${randomText(HEX, 16)}`,
      ...place,
      vpc,
      image: 'Amazon Linux 2023',
      keyName: 'platform-team',
      privateIp: `172.31.${16 * (index % 3)}.${randomInt(10, 250)}`,
      publicIp: part.state === 'running' ? `54.${randomInt(72, 78)}.${randomInt(1, 255)}.${randomInt(1, 255)}` : '',
      tags: [{ key: 'Name', value: part.name }],
      terminationProtection: false,
      launchedAt: new Date(Date.now() - (index + 2) * 86_400_000 * 9).toISOString(),
      ...part,
    };
  };

  const instances = FLEET.map(([name, type, state, group], index) =>
    build(index, { name, type, state, securityGroups: [group] }),
  );
  const keyPairs = ['platform-team', 'ci-deploy'].map((name) => ({
    id: `key-0${randomText(HEX, 16)}`,
    name,
    type: 'rsa',
  }));
  const securityGroups = [
    { name: 'default', description: 'default VPC security group', rules: 1 },
    { name: 'web-sg', description: 'HTTP and HTTPS from the load balancer', rules: 4 },
    { name: 'bastion-sg', description: 'SSH from the office network', rules: 2 },
  ].map((group) => ({ id: `sg-0${randomText(HEX, 16)}`, vpc, ...group }));
  const accessKeys = [
    { id: secrets.accessKeyId, createdAt: '2026-03-02T09:14:00.000Z', lastUsed: 'Yesterday', active: true },
  ];

  /** Moves an instance to `next` now and to `then` a moment later. */
  const pass = (instance: Instance, next: Instance['state'], then: Instance['state']) => {
    instance.state = next;
    setTimeout(() => {
      instance.state = then;
    }, PENDING_MS).unref();
  };

  return {
    seed: () => ({ account, instances, securityGroups, keyPairs, accessKeys }),
    launch(request) {
      const launched = Array.from({ length: Math.max(1, request.count) }, (_, offset) => ({
        ...build(instances.length + offset, {
          name: request.name,
          type: request.type,
          state: 'pending',
          securityGroups: request.securityGroups.length > 0 ? request.securityGroups : ['default'],
        }),
        image: request.image,
        keyName: request.keyName,
        publicIp: request.publicIp ? `34.24${randomInt(0, 10)}.${randomInt(1, 255)}.${randomInt(1, 255)}` : '',
        tags: [{ key: 'Name', value: request.name }, ...request.tags],
        terminationProtection: request.terminationProtection,
        launchedAt: new Date().toISOString(),
      }));
      for (const instance of launched) pass(instance, 'pending', 'running');
      instances.unshift(...launched);
      return launched;
    },
    change(ids, action) {
      for (const instance of instances.filter((each) => ids.includes(each.id))) {
        if (action === 'start') pass(instance, 'pending', 'running');
        if (action === 'stop') pass(instance, 'stopping', 'stopped');
        if (action === 'terminate' && !instance.terminationProtection) pass(instance, 'shutting-down', 'terminated');
      }
    },
    createKeyPair({ name, type }) {
      const pair = { id: `key-0${randomText(HEX, 16)}`, name, type };
      keyPairs.push(pair);
      return { ...pair, material: privateKeyFile(secrets, type) };
    },
    createAccessKey() {
      const key = { id: secrets.newAccessKeyId, createdAt: new Date().toISOString(), lastUsed: 'Never', active: true };
      if (!accessKeys.some((each) => each.id === key.id)) accessKeys.push(key);
      return { ...key, secret: secrets.newSecretAccessKey };
    },
  };
}
