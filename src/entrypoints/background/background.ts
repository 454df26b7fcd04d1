import * as v from 'valibot';
import { Into } from '../../core/into';
import { browser } from '../../platform/browser';
import { Camera } from '../../platform/camera/camera';
import { openDarkroom } from '../../platform/camera/darkroom';
import { onEntriesChanged } from '../../platform/lists';
import { type Sender, serve } from '../../platform/messages';
import { onParting } from '../../platform/partings';
import { hasHosts, onHostsRemoved } from '../../platform/permissions';
import { registerRecorder } from '../../platform/scripts';
import { currentSession } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import type { FromPage, FromUi } from '../../protocol';
import { pageHandlers } from './pages';
import { takeIn } from './partings';
import { forgetPictures, note, pause, rest, resume, start, stop, undo } from './sessions';
import { stream, streamEnded } from './streams';
import { tabInFront } from './tabs';

const own = browser.runtime.getURL('');
const isOwnPage = (sender: Sender) => sender.id === browser.runtime.id && (sender.url ?? '').startsWith(own);
const isPage = (sender: Sender) => sender.id === browser.runtime.id && sender.tab !== undefined && !isOwnPage(sender);

const camera = new Camera(async () => (await currentSession())?.id, {
  refused: t('pictureRefused'),
  quota: t('pictureQuota'),
  slow: t('pictureSlow'),
  black: t('pictureBlack'),
  forbidden: t('pictureForbidden'),
  minimised: t('pictureMinimised'),
  resized: t('pictureResized'),
  gone: t('pictureGone'),
  lost: t('pictureLost'),
  otherTab: t('pictureOtherTab'),
  silent: t('pictureSilent'),
});

// Every listener is registered in the worker's first task: the browser wakes it for nothing else.
const handlers = pageHandlers(camera);
serve<FromPage>(
  'page',
  {
    ...handlers,
    async arrived(sender, message) {
      // What led there may have been left by the page before.
      await takeIn(camera);
      return handlers.arrived(sender, message);
    },
  },
  isPage,
);
onParting(() => void takeIn(camera));
serve<FromUi>(
  'ui',
  {
    start: (_, windowId, title, exact, into) =>
      start(
        v.parse(v.number(), windowId),
        v.parse(v.string(), title),
        camera,
        exact === true,
        v.parse(v.optional(v.intersect([Into, v.object({ tabId: v.optional(v.number()) })])), into),
      ),
    stream: (_, tabId, streamId) => stream(v.parse(v.number(), tabId), v.parse(v.string(), streamId)),
    streamEnded: (_, tabId) => streamEnded(v.parse(v.number(), tabId)),
    stop: () => stop(camera),
    pause: () => pause(),
    resume: () => resume(),
    note: (_, text) => note(v.parse(v.string(), text)),
    undo: () => undo(),
  },
  isOwnPage,
);

browser.tabs.onActivated.addListener(({ tabId }) => void tabInFront(tabId, camera));
browser.windows.onFocusChanged.addListener(async (windowId) => {
  if (windowId === browser.windows.WINDOW_ID_NONE) return;
  const [front] = await browser.tabs.query({ windowId, active: true });
  if (front?.id !== undefined) await tabInFront(front.id, camera);
});

browser.commands.onCommand.addListener(async (command) => {
  const session = await currentSession();
  if (command === 'toggle-recording') {
    if (session) await stop(camera);
    else if (await hasHosts()) await start((await browser.windows.getLastFocused()).id ?? -1, '', camera);
    // The question for the permission needs a click in a page of ours.
    else await openPopup('');
  } else if (command === 'toggle-pause') await (session?.state === 'paused' ? resume() : pause());
  else if (command === 'add-note' && session) await openPopup('?note');
});

onHostsRemoved(() => void rest(t('noticePermissionWithdrawn')));

// In pictures that are held, what is on the lists now is not masked.
onEntriesChanged(() => camera.forget());

// After a restart of the browser its windows have other numbers: the recording rests until the person goes on.
browser.runtime.onStartup.addListener(() => void rest(t('noticeRestarted'), { windowIds: [] }));

// Of use to the darkroom, which hears of the worker's end by it.
browser.runtime.onConnect.addListener(() => {});

void wake();

/** The worker starts, perhaps in the middle of a recording: what it lost with its memory is set up again. */
async function wake(): Promise<void> {
  await takeIn(camera);
  const session = await currentSession();
  if (session?.state === 'stopping') await stop(camera);
  else if (session) {
    await registerRecorder();
    if (!(await openDarkroom())) await forgetPictures(session);
  }
}

async function openPopup(query: string): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL(`src/entrypoints/popup/popup.html${query}`),
    type: 'popup',
    width: 420,
    height: 640,
  });
}
