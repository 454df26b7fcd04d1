import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GitServer, startGitServer, USER } from '../../../test/support/git-server';
import { sopIndex } from '../../exporters/sop-index';
import { changesUpstream } from './changes';
import { problemOf } from './problem';
import { type PublishOrder, publish } from './publish';

const TOKEN = 'tok-1234567890';

let server: GitServer;
beforeEach(async () => {
  server = await startGitServer(TOKEN);
});
afterEach(() => server.close());

const sopJson = (id: string, title: string) =>
  JSON.stringify({ format: 'sopwright', id, sopId: `SOP-${id}`, title, version: '1.0', updated: '2026-11-21' });

function orderOf(more: Partial<PublishOrder> = {}, files: { [path: string]: string | Uint8Array } = {}): PublishOrder {
  const all = {
    'README.md': '# Deploy\n',
    'sop.json': sopJson('1', 'Deploy'),
    'images/a.webp': new Uint8Array([1, 2]),
    ...files,
  };
  return {
    access: { url: server.url, user: USER, token: TOKEN },
    place: { branch: 'main', folder: 'sops' },
    sop: {
      id: '1',
      slug: 'deploy',
      files: Object.entries(all).map(([path, content]) => ({ path: `deploy/${path}`, content })),
    },
    message: 'Deploy 1.0: first version',
    author: { name: 'Jo', email: 'jo@example.com' },
    known: [],
    anyway: false,
    now: { at: 1_790_000_000_000, offset: -60 },
    ...more,
  };
}

const run = (order: PublishOrder) => publish(order, sopIndex, () => undefined);
const tree = () => server.git(undefined, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n');

/** A colleague's commit in the repository. */
function push(files: { [path: string]: string }, message = 'By hand'): void {
  const folder = server.clone();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  server.git(folder, 'add', '-A');
  server.git(folder, 'commit', '--quiet', '-m', message);
  server.git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
}

it('the first SOP of an empty repository, and a second beside it', async () => {
  const first = await run(orderOf());
  expect(first.outcome).toBe('published');
  expect(tree()).toEqual([
    'sops/README.md',
    'sops/deploy/README.md',
    'sops/deploy/images/a.webp',
    'sops/deploy/sop.json',
  ]);
  expect(server.git(undefined, 'log', '--format=%an %ae %ai %s', 'main').trim()).toBe(
    'Jo jo@example.com 2026-09-21 15:13:20 +0100 Deploy 1.0: first version',
  );
  const files = [{ path: 'roll-back/sop.json', content: sopJson('2', 'Roll [back]') }];
  await run(orderOf({ sop: { id: '2', slug: 'roll-back', files } }));
  expect(server.git(undefined, 'show', 'main:sops/README.md')).toBe(
    '# SOPs\n\n<!-- sops -->\n\n- [Deploy](deploy/README.md) – SOP-1 · 1.0 · 2026-11-21\n- [Roll \\[back\\]](roll-back/README.md) – SOP-2 · 1.0 · 2026-11-21\n\n<!-- /sops -->\n',
  );
  expect(server.git(undefined, 'fsck', '--strict', '--no-progress')).toBe('');
});

it('what is there stays: other files, modes, links; a picture that is gone is gone', async () => {
  push({ 'run.sh': '#!/bin/sh\n', 'docs/a.md': 'a\n', 'sops/README.md': '# Ours\n\nRead them.\n' });
  const folder = server.clone();
  server.git(folder, 'update-index', '--chmod=+x', 'run.sh');
  server.git(folder, 'commit', '--quiet', '-m', 'x');
  server.git(folder, 'push', '--quiet');
  const first = await run(orderOf());
  const known = first.outcome === 'published' ? [first.tree] : [];
  const second = orderOf({ known });
  second.sop.files = second.sop.files.filter(({ path }) => !path.endsWith('.webp'));
  expect((await run(second)).outcome).toBe('published');
  expect(tree()).toEqual(['docs/a.md', 'run.sh', 'sops/README.md', 'sops/deploy/README.md', 'sops/deploy/sop.json']);
  expect(server.git(undefined, 'ls-tree', 'main', 'run.sh')).toMatch(/^100755/);
  expect(server.git(undefined, 'show', 'main:sops/README.md')).toMatch(/^# Ours\n\nRead them\.\n\n<!-- sops -->/);
  expect((await run({ ...second, known: [] })).outcome).toBe('same');
});

it('a title that is another now moves the folder', async () => {
  const first = await run(orderOf());
  const files = [{ path: 'deploy-all/sop.json', content: sopJson('1', 'Deploy all') }];
  const known = first.outcome === 'published' ? [first.tree] : [];
  await run(orderOf({ sop: { id: '1', slug: 'deploy-all', files }, known }));
  expect(tree()).toEqual(['sops/README.md', 'sops/deploy-all/sop.json']);
});

it('a branch that is not there begins where the default one is', async () => {
  push({ 'a.md': 'a\n' });
  await run(orderOf({ place: { branch: 'sop/deploy', folder: '' } }));
  expect(server.git(undefined, 'log', '--format=%s', 'sop/deploy').trim()).toBe('Deploy 1.0: first version\nBy hand');
  expect(server.git(undefined, 'ls-tree', '-r', '--name-only', 'sop/deploy')).toContain('deploy/sop.json');
  expect(server.git(undefined, 'log', '--format=%s', 'main').trim()).toBe('By hand');
});

it('somebody who is quicker is put below, once', async () => {
  push({ 'a.md': 'a\n' });
  let others = 0;
  server.before = (path) => {
    if (path.includes('git-receive-pack') && others++ === 0) push({ 'b.md': 'b\n' }, 'Quicker');
  };
  expect((await run(orderOf())).outcome).toBe('published');
  expect(server.git(undefined, 'log', '--format=%s', 'main').trim()).toBe(
    'Deploy 1.0: first version\nQuicker\nBy hand',
  );
  others = 0;
  server.before = (path) => {
    if (path.includes('git-receive-pack')) push({ 'b.md': `b${others++}\n` }, 'Quicker');
  };
  await expect(run(orderOf({ anyway: true }, { 'README.md': 'new' }))).rejects.toMatchObject({ key: 'gitMoved' });
});

it('what others changed in the folder is told, and replaced only when that is wanted', async () => {
  const first = await run(orderOf());
  const known = first.outcome === 'published' ? [first.tree] : [];
  const { access, place } = orderOf();
  expect(await changesUpstream({ access, place, id: '1', known }, () => undefined)).toEqual({ outcome: 'same' });
  push({ 'b.md': 'b\n' }, 'Elsewhere');
  push({ 'sops/deploy/README.md': '# Deploy better\n' }, 'Better words\n\nMuch better.');
  const upstream = await changesUpstream({ access, place, id: '1', known }, () => undefined);
  expect(upstream).toMatchObject({
    outcome: 'changed',
    change: { commits: [{ author: 'Colleague', message: 'Better words', files: ['README.md'] }] },
  });
  const order = orderOf({ known }, { 'README.md': '# Other\n' });
  const refused = await run(order);
  expect(refused).toMatchObject({ outcome: 'changed', change: { commits: [{ message: 'Better words' }] } });
  expect((await run({ ...order, anyway: true })).outcome).toBe('published');
  expect(await changesUpstream({ access, place, id: 'other', known }, () => undefined)).toEqual({ outcome: 'absent' });
});

it('a folder of that name that is not the SOP’s is left alone', async () => {
  push({ 'sops/deploy/notes.md': 'mine\n' });
  await expect(run(orderOf())).rejects.toMatchObject({ key: 'gitTaken', filling: { folder: 'sops/deploy' } });
});

it('a branch that is protected: what the server says of it is told', async () => {
  const hook = join(server.root, 'sops.git/hooks/pre-receive');
  writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const error = await run(orderOf()).catch((thrown) => thrown);
  expect(problemOf(error, 'host', [])).toMatchObject({
    key: 'gitRefused',
    filling: { reason: expect.stringContaining('pre-receive hook declined') },
  });
});

it('a repository that moved on its server is found, and the token goes nowhere else', async () => {
  const { access } = orderOf();
  const moved = orderOf({ access: { ...access, url: server.url.replace('/git/sops.git', '/moved.git') } });
  expect((await run(moved)).outcome).toBe('published');
  server.requests.length = 0;
  const away = orderOf({ access: { ...access, url: server.url.replace('/git/sops.git', '/elsewhere/x') } });
  await expect(run(away)).rejects.toMatchObject({ key: 'gitElsewhere' });
  expect(server.requests.filter(({ path }) => path.startsWith('/git/') || path === '/')).toEqual([
    expect.objectContaining({ authorization: undefined }),
  ]);
});
