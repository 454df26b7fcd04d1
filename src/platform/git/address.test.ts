import { expect, it } from 'vitest';
import { branchName, folderPath, hostPattern, repositoryUrl } from './address';

it.each([
  ['https://github.com/acme/runbooks', 'https://github.com/acme/runbooks'],
  [' https://git.example.com:8443/a/b.git/ ', 'https://git.example.com:8443/a/b.git'],
  ['http://localhost:3000/a.git', 'http://localhost:3000/a.git'],
  ['http://127.0.0.1/a.git', 'http://127.0.0.1/a.git'],
  ['http://git.example.com/a.git', undefined],
  ['http://localhost.example.com/a.git', undefined],
  ['https://jo:secret@github.com/acme/runbooks', undefined],
  ['https://token@github.com/acme/runbooks', undefined],
  ['https://github.com', undefined],
  ['https://github.com/acme/runbooks?token=x', undefined],
  ['git@github.com:acme/runbooks.git', undefined],
  ['ssh://git@github.com/acme/runbooks.git', undefined],
  ['file:///tmp/a.git', undefined],
  ['', undefined],
])('the address %j is %j', (typed, url) => {
  expect(repositoryUrl(typed)).toBe(url);
});

it('permission is asked for one host', () => {
  expect(hostPattern('https://git.example.com:8443/a/b.git')).toBe('https://git.example.com/*');
  expect(hostPattern('http://127.0.0.1:3000/a.git')).toBe('http://127.0.0.1/*');
});

it.each([
  ['sops', 'sops'],
  ['/docs//sops/', 'docs/sops'],
  ['', ''],
  ['Süd/a b', 'Süd/a b'],
  ['../sops', undefined],
  ['a/./b', undefined],
  ['.git/hooks', undefined],
  ['.GIT', undefined],
  ['a\\b', undefined],
])('the folder %j is %j', (typed, path) => {
  expect(folderPath(typed)).toBe(path);
});

it.each([
  ['main', 'main'],
  ['sop/{slug}', 'sop/deploy'],
  ['sop/{slug}-{version}', 'sop/deploy-1.0-rc'],
  ['', undefined],
  ['a b', undefined],
  ['a..b', undefined],
  ['a.lock', undefined],
  ['/a', undefined],
  ['a/', undefined],
  ['-a', undefined],
  ['a~1', undefined],
  ['a@{1}', undefined],
  ['a/.b', undefined],
  ['@', undefined],
])('the branch %j is %j', (typed, name) => {
  expect(branchName(typed, { slug: 'deploy', version: '1.0 rc' })).toBe(name);
});
