import { expect, test } from 'vitest';
import { redactUrl } from './url';

const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;

const cases: [what: string, url: string, kept: string][] = [
  [
    'a place',
    'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
    'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
  ],
  ['a route', 'https://app.example.com/#/jobs/42', 'https://app.example.com/#/jobs/42'],
  [
    'a route with parameters',
    'https://app.example.com/#/jobs?tab=code&token=abc&id=7',
    'https://app.example.com/#/jobs?tab=code',
  ],
  [
    'a route with pairs',
    'https://x.example/ec2#Instances:sort=name;search=ada;v=3',
    'https://x.example/ec2#Instances:sort=name',
  ],
  ['user and password', 'https://ada:Gzxx_81@build.example.com/x', 'https://build.example.com/x'],
  ['other parameters', 'https://x.example/list?q=ada&page=2&session=1', 'https://x.example/list?page=2'],
  ['a secret in a kept parameter', `https://x.example/list?filter=${TOKEN}&page=2`, 'https://x.example/list?page=2'],
  ['a token in the fragment', 'https://x.example/#access_token=POHUKFKOGr5k&token_type=Bearer', 'https://x.example/'],
  ['a token in the path', `https://x.example/u/${TOKEN}/edit`, 'https://x.example/u/<github-token>/edit'],
  ['a session in the path', 'https://x.example/a;jsessionid=ABC123/b', 'https://x.example/a/b'],
  [
    'Grafana',
    'https://g.example/d/4vDea3Vze/overview?orgId=1&from=now-6h&to=now',
    'https://g.example/d/4vDea3Vze/overview?orgId=1&from=now-6h&to=now',
  ],
  ['Jenkins', 'https://ci.example.com/job/web/build?delay=0sec', 'https://ci.example.com/job/web/build'],
  ['data', 'data:text/html,<b>hello</b>', 'data:'],
  ['blob', 'blob:https://x.example/9115d58c-bcda-ff47-86e5-083e9a215304', 'blob:'],
  ['blank', 'about:blank', 'about:blank'],
  ['a file', 'file:///home/ada/index.html?x=1', 'file:///home/ada/index.html'],
  ['no address', 'password: hunter2', 'password: <secret-value>'],
  ['nothing', '', ''],
];

test.each(cases)('%s', (_, url, kept) => {
  expect(redactUrl(url)).toBe(kept);
  expect(redactUrl(kept)).toBe(kept);
});

test('at most 2048 characters', () => {
  expect(redactUrl(`https://x.example/${'a/'.repeat(5000)}`)).toHaveLength(2048);
});

test('never throws', () => {
  for (const url of [
    'http://',
    'https://%',
    'https://x/%E0%A4%A',
    'https://x/?%E0%A4%A=1',
    '://',
    '\u0000',
    'https://x/#%',
  ]) {
    expect(typeof redactUrl(url)).toBe('string');
  }
});
