import { reasonOf } from '../core/reason';
import { browser, type Sender } from './native';

/** `page`: a recorded page asks; `ui`: our own pages ask; `tab`: the background asks a tab's scripts. */
export type Channel = 'page' | 'ui' | 'tab';

export type { Sender } from './native';

/** The other side received the call and its handler failed; sending it again may well fail again. */
export class CallFailed extends Error {}

interface Envelope {
  sopwright: Channel;
  method: string;
  args: unknown[];
}

type Answer = { value: unknown } | { error: string };

/** The calls of an interface, as handlers: each is told who asks, then the arguments, not yet parsed. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Result
    ? (sender: Sender, ...args: { [Index in keyof Args]: unknown }) => Result
    : never;
};

/**
 * An object whose methods send a message to the background and resolve with its answer.
 * They reject with {@link CallFailed} when the handler fails, with another error when nobody answers: the worker was
 * stopped over it, or the extension was updated or removed. `note` is told of each call.
 */
export function ask<Calls extends object>(
  channel: Channel,
  note: (method: string, args: unknown[]) => void = () => {},
): Calls {
  return callsOver<Calls>(channel, (envelope) => {
    note(envelope.method, envelope.args);
    return browser.runtime.sendMessage(envelope);
  });
}

/** Like {@link ask}, to the scripts in a tab: all its frames, or one. The first answer counts. */
export function askTab<Calls extends object>(tabId: number, frameId?: number): Calls {
  const options = frameId === undefined ? {} : { frameId };
  return callsOver<Calls>('tab', (envelope) => browser.tabs.sendMessage(tabId, envelope, options));
}

/**
 * Answers the calls of one channel. A handler runs in the same task in which the browser delivers the message:
 * Chromium counts a capture against its quota otherwise. `accepts` says whether a sender may use the channel;
 * others get no answer at all.
 */
export function serve<Calls extends object>(
  channel: Channel,
  handlers: Handlers<Calls>,
  accepts: (sender: Sender) => boolean,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (!isEnvelope(message) || message.sopwright !== channel || !accepts(sender)) return undefined;
    if (!Object.hasOwn(handlers, message.method)) return undefined;
    const handler = handlers[message.method as keyof Calls] as (sender: Sender, ...args: unknown[]) => Promise<unknown>;
    return answer(() => handler(sender, ...message.args));
  });
}

async function answer(call: () => Promise<unknown>): Promise<Answer> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

function callsOver<Calls extends object>(channel: Channel, send: (envelope: Envelope) => Promise<unknown>): Calls {
  return new Proxy({} as Calls, {
    get:
      (_, method) =>
      async (...args: unknown[]) => {
        const reply = (await send({ sopwright: channel, method: String(method), args })) as Answer | undefined;
        if (reply === undefined || reply === null) throw new Error(`Nobody answers ${String(method)}`);
        if ('error' in reply) throw new CallFailed(reply.error);
        return reply.value;
      },
  });
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { sopwright, method, args } = message as Partial<Envelope>;
  return typeof sopwright === 'string' && typeof method === 'string' && Array.isArray(args);
}
