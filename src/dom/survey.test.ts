// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Survey, surveyOf } from './survey';

let running: AbortController;
let visited: string[];
let rests: number;
let survey: Survey;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom knows no idle time: here it comes right after the timers.
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) =>
    setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 })),
  );
  document.body.innerHTML = '<p>Ready</p>';
  running = new AbortController();
  visited = [];
  rests = 0;
  survey = surveyOf(document, [{ visit: (element) => void visited.push(element.localName) }], running.signal);
  survey.onRest(() => rests++);
});

afterEach(() => {
  running.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page is looked at once it rests, and that is told once', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  expect(visited).toContain('p');
  expect(rests).toBe(1);
});

test('rest is told although a hurried look came first', async () => {
  survey.catchUp();
  expect(visited).toContain('p');
  await vi.advanceTimersByTimeAsync(1000);
  expect(rests).toBe(1);
});

test('a change that only a hurried look saw is told of as well', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  document.body.append(document.createElement('output'));
  survey.catchUp();
  expect(visited).toContain('output');
  await vi.advanceTimersByTimeAsync(1000);
  expect(rests).toBe(2);
});

test('nothing is told of a page that stands still', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  survey.catchUp();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rests).toBe(1);
});
