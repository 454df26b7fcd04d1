import { sopIndex } from '../../../../exporters/sop-index';
import { changesUpstream } from '../../../../platform/git/changes';
import { authorization } from '../../../../platform/git/http';
import { problemOf } from '../../../../platform/git/problem';
import { publish } from '../../../../platform/git/publish';
import type { GitAnswer, GitOrder } from './work';

const tell = (answer: GitAnswer) => postMessage(answer);

// A thread of its own, for one order: packing takes long, it can be ended at any time, and with it goes all that was fetched.
// It is also the only script of ours that may reach a server: the pages forbid it to themselves.
addEventListener('message', async ({ data }: MessageEvent<GitOrder>) => {
  const { access } = data.order;
  try {
    const done =
      data.do === 'publish' ? await publish(data.order, sopIndex, tell) : await changesUpstream(data.order, tell);
    tell({ done });
  } catch (error) {
    const { key, filling } = problemOf(error, new URL(access.url).host, [access.token, authorization(access) ?? '']);
    tell({ problem: { key, filling } });
  }
});
