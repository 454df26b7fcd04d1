import { expect, test } from 'vitest';
import { startGitServer } from '../support/git-server';
import { gitFlow, holdingToken } from './git/flow';

const desk = gitFlow(startGitServer);

test('a token that is not accepted, a repository that is not there, a page that is no server: each is told', async () => {
  const { open, shut, press, fill, says, host } = desk();
  const at = async (url: string) => {
    await press('Change settings…');
    await fill('Repository', url);
    await fill('Access token', 'no-such-token');
    await press('Save');
    await press('Check for changes');
  };
  const { host: server } = new URL(host.url);
  await open();
  await at(host.url);
  await says(`${server} does not accept the token. It may have expired, or need a user name.`);
  await at(host.url.replace('/git/sops.git', '/page'));
  await says(/ does not answer as a Git server that can be used\. Check the address\.$/);
  await at(host.url.replace('/git/sops.git', '/elsewhere/sops'));
  await says(/^The server leads elsewhere from this address\./);
  await at('http://127.0.0.1:9/sops.git');
  await says('127.0.0.1:9 cannot be reached. Check the network and the address.');
  await shut();
});

test('cancelled while the server does not answer, it ends at once', async () => {
  const { open, shut, press, fill, says, host } = desk();
  const answer = new AbortController();
  host.before = () =>
    new Promise((resolve) => {
      answer.signal.addEventListener('abort', () => resolve());
    });
  await open();
  await press('Change settings…');
  await fill('Repository', host.url);
  await press('Save');
  await press('Check for changes');
  await press('Cancel');
  await says(/^Cancelled\./);
  host.before = () => undefined;
  answer.abort();
  await shut();
});

test('pages of ours can reach nobody, and the token is in no file of the browser’s', async () => {
  const { editor, bench, host } = desk();
  const before = host.requests.length;
  expect(await editor.evaluate((url) => fetch(url).catch((error) => String(error)), host.url)).toMatch(
    /Failed to fetch/,
  );
  expect(host.requests.length).toBe(before);
  await bench.context.close();
  expect(holdingToken(bench.profile)).toEqual([]);
});
