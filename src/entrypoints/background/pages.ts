import * as v from 'valibot';
import { Draft } from '../../core/event';
import { browser } from '../../platform/browser';
import type { Camera } from '../../platform/camera/camera';
import type { Handlers, Sender } from '../../platform/messages';
import { currentSession, eventsOf, extendSession } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import { Aftermath, Arrival, type FromPage, Hello, Offer, ShotRequest, Surface } from '../../protocol';

import { keep, keepEvidence } from './facts';
import { drawKey } from './key';

import { liveSession } from './live';
import { isInScope } from './scope';
import { tellStreamed } from './streams';

/** How long after a page set out for another the other's arrival is its doing, in milliseconds. */
const ARRIVES_WITHIN = 30_000;

const leavingKey = (tabId: number) => `leaving:${tabId}`;

/** A page of a tab set out for another. */
interface Leaving {
  /** Of the departure: it may be told more than once. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The draft of the arrival that it led to, once there is one: told again, it is still led to. */
  arrival?: string;
  /** The draft of the arrival before it, which a page before it set out for. */
  before?: string;
}

/** What pages may ask. Their messages are hostile: every argument is parsed, the sender's tab comes from the browser. */
export function pageHandlers(camera: Camera): Handlers<FromPage> {
  return {
    async hello(sender, message) {
      const { opened, pdf } = v.parse(Hello, message);
      const session = await liveSession();
      const { tab, frameId } = sender;
      if (!session || !tab || !(await isInScope(session, tab, opened))) return { recording: 'off' };
      if (session.exact) void tellStreamed(tab.id, frameId);
      if (pdf) await extendSession(session.id, { notice: t('noticePdf') });
      const { id: tabId, windowId } = tab;
      const isPlaced = tabId !== undefined && windowId !== undefined && frameId !== undefined;
      return {
        recording: session.state === 'paused' ? 'paused' : 'recording',
        key: await drawKey(session.id),
        ...(isPlaced && { place: { sessionId: session.id, windowId, tabId, frameId } }),
      };
    },

    // Not async up to the camera: one tick later and Chromium counts the picture against its quota.
    shoot(sender, message) {
      const { shotId, moment, at } = v.parse(ShotRequest, message);
      const { id: tabId, windowId, active } = sender.tab ?? {};
      if (tabId === undefined || windowId === undefined) return Promise.resolve();
      return camera.take({ shotId, moment, at, tabId, windowId, ...(!active && { unseen: 'otherTab' }) });
    },

    offer(sender, message) {
      const { shotId, at } = v.parse(Offer, message);
      const { id: tabId, windowId, active } = sender.tab ?? {};
      const inFront = tabId !== undefined && windowId !== undefined && active;
      return inFront ? camera.ahead({ shotId, at, tabId, windowId }) : Promise.resolve();
    },

    async surface({ frameId }, message) {
      if (frameId !== undefined) camera.add(v.parse(Surface, message), frameId);
    },

    async record(sender, message) {
      const draft = v.parse(Draft, message);
      const found = await sessionOf(sender);
      if (found) await keep(found.sessionId, found.tabId, draft);
    },

    async aftermath(sender, message) {
      const { eventId, evidence } = v.parse(Aftermath, message);
      const found = await sessionOf(sender);
      if (found) await keepEvidence(found.sessionId, eventId, evidence);
    },

    async leaving(sender, message) {
      const id = v.parse(v.pipe(v.string(), v.uuid()), message);
      if (sender.tab?.id === undefined || sender.frameId !== 0) return;
      const key = leavingKey(sender.tab.id);
      // Told again: the arrival that it led to may be there already.
      const earlier = await leavingOf(key);
      if (earlier?.id === id) return;
      const before = earlier?.arrival !== undefined && { before: earlier.arrival };
      await browser.storage.session.set({ [key]: { id, at: Date.now(), ...before } satisfies Leaving });
    },

    async arrived(sender, message) {
      const { draft, type, referred } = v.parse(Arrival, message);
      const { tab } = sender;
      const found = await sessionOf(sender);
      if (!found || !tab || sender.frameId !== 0) return;
      const before = await eventsOf(found.sessionId);
      if (before.some((event) => event.id === draft.id)) return;
      const ledTo = await isLedTo(found.tabId, draft.id);
      if (type === 'prerender' || !tab.active) return;
      const opener = tab.openerTabId ?? (found.opened ? -1 : undefined);
      const isNew = !before.some((event) => event.tabId === found.tabId);
      // Browsers call the tab in front the opener of an empty one, too: only a page that refers to another was opened by it.
      if (isNew && opener !== undefined && referred && before.length > 0) {
        // The draft's own id stays: an arrival told twice, because the worker was stopped over it, is kept once.
        const data = { how: 'opened', title: draft.page.title };
        await keep(found.sessionId, found.tabId, { ...draft, kind: 'tab', data });
      } else if (!ledTo) {
        await keep(found.sessionId, found.tabId, draft);
      }
    },
  };
}

async function leavingOf(key: string): Promise<Leaving | undefined> {
  return (await browser.storage.session.get(key))[key] as Leaving | undefined;
}

/** Whether the page before it in its tab set out for the arrival of that draft. */
async function isLedTo(tabId: number, draftId: string): Promise<boolean> {
  const key = leavingKey(tabId);
  const leaving = await leavingOf(key);
  // Told again, when its page has already set out for the next one.
  if (leaving?.before === draftId) return true;
  if (!leaving || (leaving.arrival ?? draftId) !== draftId) return false;
  if (leaving.arrival === undefined && Date.now() - leaving.at >= ARRIVES_WITHIN) return false;
  await browser.storage.session.set({ [key]: { ...leaving, arrival: draftId } satisfies Leaving });
  return true;
}

/** The session that the sender's page belongs to. A late report of a session that is stopping still counts. */
async function sessionOf(sender: Sender): Promise<{ sessionId: string; tabId: number; opened: boolean } | undefined> {
  const { tab } = sender;
  const session = await currentSession();
  if (!session || tab?.id === undefined || !(await isInScope(session, tab))) return undefined;
  const opened = tab.windowId !== undefined && tab.windowId !== session.windowIds[0];
  return { sessionId: session.id, tabId: tab.id, opened };
}
