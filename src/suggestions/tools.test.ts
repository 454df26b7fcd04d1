import { expect, test } from 'vitest';
import { type Done, suggested } from '../../test/support/recorded';
import { tools } from './tools';

const done: Done[] = [
  { name: 'Save', page: { console: 'Jenkins', url: 'https://ci.test/job' } },
  { name: 'Next', page: { console: 'Grafana', url: 'https://graphs.test/' } },
];

test.each([
  ['all are named', ['Jenkins', 'Grafana'], []],
  ['one is missing', ['Jenkins'], ['**Grafana**, https\\://graphs.test']],
  ['one is called otherwise, by its address', ['Jenkins', 'Dashboards'], []],
])('%s', (_, names, expected) => {
  const urls: Record<string, string> = { Dashboards: 'https://graphs.test/d/1' };
  const change = (sop: Parameters<Parameters<typeof suggested>[2] & object>[0]) => ({
    ...sop,
    tools: names.map((name) => ({ name, url: urls[name] ?? '' })),
  });
  expect(suggested(tools, done, change)).toEqual(expected);
});
