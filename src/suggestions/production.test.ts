import { expect, test } from 'vitest';
import { type Done, recorded } from '../../test/support/recorded';
import { stepsOf } from '../core/sop';
import { productionOf } from './production';

test.each<[Done, string | undefined]>([
  [{ name: 'Save', page: { environment: [{ label: 'account', value: 'acme-prod (1234…)' }] } }, 'acme-prod (1234…)'],
  [{ name: 'Save', page: { url: 'https://jenkins.prod.example.com/' } }, 'jenkins.prod.example.com'],
  [{ name: 'Save', page: { url: 'https://live.example.com/' } }, 'live.example.com'],
  [{ name: 'Save', page: { url: 'https://console.test/production/orders' } }, 'production'],
  [{ name: 'Save', context: 'web-prod-7' }, ''],
  [{ name: 'Save', page: { title: 'orders | Production' } }, ''],
  [{ name: 'Save' }, undefined],
  [{ name: 'Save product' }, undefined],
  [{ name: 'Save', page: { title: 'Live tail' } }, undefined],
  [{ name: 'Save', page: { url: 'https://console.test/nonprod/orders', title: 'pre-production' } }, undefined],
  [{ name: 'Save', page: { url: 'https://non-prod.example.com/' } }, undefined],
])('%j: %s', (done, expected) => {
  const { facts, sop } = recorded(done);
  const [step] = stepsOf(sop);
  expect(step && productionOf(step, facts)).toBe(expected);
});
