import { expect, test } from 'vitest';
import { slugOf } from './slug';

test.each([
  ['Provision a web server on EC2', 'provision-a-web-server-on-ec2'],
  ['  Übergabe — Schicht 2  ', 'ubergabe-schicht-2'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'sop-con'],
  ['lpt9', 'sop-lpt9'],
  ['部署', 'sop'],
  ['', 'sop'],
  ['-rf', 'rf'],
  ['a'.repeat(100), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
  expect(slug).toMatch(/^[a-z0-9-]{1,60}$/);
});
