import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallFailed } from '../../platform/messages';
import { createOutbox } from './outbox';

const runtime = vi.hoisted(() => ({ id: 'extension' as string | undefined }));
vi.mock('../../platform/native', () => ({ browser: { runtime } }));

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'extension';
});
afterEach(() => vi.useRealTimers());

test('what nobody received is sent until somebody does', async () => {
  const deliver = vi
    .fn()
    .mockRejectedValueOnce(new Error('closed'))
    .mockRejectedValueOnce(new Error('closed'))
    .mockResolvedValue('kept');
  const outbox = createOutbox(() => {});
  outbox.send(deliver);
  const settled = outbox.settled();
  await vi.advanceTimersByTimeAsync(200);
  await settled;
  expect(deliver).toHaveBeenCalledTimes(3);
});

test('what was received and cannot be used is given up', async () => {
  const deliver = vi.fn().mockRejectedValue(new CallFailed('not a draft'));
  const outbox = createOutbox(() => {});
  outbox.send(deliver);
  await vi.advanceTimersByTimeAsync(60_000);
  await outbox.settled();
  expect(deliver).toHaveBeenCalledTimes(6);
});

test('without an extension there is nobody to send to', async () => {
  runtime.id = undefined;
  const orphaned = vi.fn();
  const outbox = createOutbox(orphaned);
  outbox.send(() => Promise.reject(new Error('Extension context invalidated.')));
  await outbox.settled();
  expect(orphaned).toHaveBeenCalledOnce();
});

test('a page that goes away sends what is open once more', async () => {
  const heard = vi.fn().mockResolvedValue('kept');
  const lost = vi.fn().mockReturnValue(new Promise(() => {}));
  const outbox = createOutbox(() => {});
  outbox.send(heard);
  outbox.send(lost);
  await vi.advanceTimersByTimeAsync(10);
  outbox.again();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(lost).toHaveBeenCalledTimes(2);
});
