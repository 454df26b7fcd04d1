import { expect, test } from 'vitest';
import { looksSupplied } from './parameters';

test.each([
  ['Anything', 'v2.1.0'],
  ['Anything', 'CHG-1042'],
  ['Anything', 'eu-west-1'],
  ['Anything', 'europe-west4-b'],
  ['Anything', 't3.large'],
  ['Anything', 'arn:aws:s3:::backups'],
  ['Anything', 'i-0abc1234def567890'],
  ['Anything', '10.0.0.0/16'],
  ['Anything', 'orders.example.com'],
  ['Anything', '2026-11-21'],
  ['Anything', 'web-prod-7'],
  ['Number of replicas', '3'],
  ['Branch', 'main'],
  ['Ticket', '1042'],
])('%s: %s is supplied', (field, value) => {
  expect(looksSupplied(field, value)).toBe(true);
});

test.each([
  ['Key', 'Environment'],
  ['Mode', 'Standard'],
  ['Reason', 'Because the old one no longer starts'],
  ['Name to confirm', 'delete'],
  ['Format', 'none'],
  ['User data', '#!/bin/bash set -e; apt-get install -y nginx'],
])('%s: %s is not', (field, value) => {
  expect(looksSupplied(field, value)).toBe(false);
});
