import { expect, test } from 'vitest';
import { english } from '../../test/support/words';
import { EnvironmentLabel, type PageInfo } from './event';
import { scopeOf } from './scope';

const page = (console: string | undefined, environment?: PageInfo['environment']): PageInfo => ({
  title: '',
  url: '',
  ...(console !== undefined && { console }),
  ...(environment && { environment }),
});
const account = { label: 'account', value: 'prod (1234…)' } as const;
const region = (value: string) => ({ label: 'region', value }) as const;
const job = (value: string) => ({ label: 'job', value }) as const;

test('the consoles in the order of their use, and where in each', () => {
  const pages = [page('AWS', [account, region('eu-west-1')]), page('AWS', [account]), page('Jenkins', [job('deploy')])];
  expect(scopeOf(pages, english)).toBe('AWS account prod (1234…), region eu-west-1; Jenkins job deploy.');
});

test('a few values are listed; many say nothing', () => {
  const regions = ['eu-west-1', 'us-east-1'].map((value) => page('AWS', [account, region(value)]));
  expect(scopeOf(regions, english)).toBe('AWS account prod (1234…), region eu-west-1, us-east-1.');
  const jobs = ['a', 'b', 'c', 'd'].map((value) => page('Jenkins', [job(value)]));
  expect(scopeOf(jobs, english)).toBe('');
});

test('nothing known, nothing said', () => {
  expect(scopeOf([page(undefined), page('Grafana')], english)).toBe('');
});

test.each(EnvironmentLabel.options)('there is a word for %s', (label) => {
  expect(scopeOf([page('X', [{ label, value: 'y' }])], english)).toMatch(/^X .+ y\.$/);
});
