import type { UserFlow } from '@puppeteer/replay';
import * as v from 'valibot';
import type { PageInfo, RecordedEvent } from '../core/event';
import { ImportError } from './import-error';
import { type Selector, targetFrom } from './recording-targets';

/** What may be kept of a stranger's recording: it holds what was typed, passwords among it. */
export interface Cleaner {
  text(text: string, context: 'label' | 'input-value' | 'title'): string;
  url(url: string): string;
  /** Whether a field of that name holds a secret. */
  isSecret(name: string): boolean;
}

/** The largest recording, in bytes, and the longest, in steps. */
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_STEPS = 2000;

/** A recording does not say when. Further apart than what belongs together, in milliseconds. */
const APART = 10_000;

/** Keys that do nothing by themselves, or only move on. */
const SILENT = /^(Tab|Shift|Control|Alt|Meta|AltGraph|CapsLock|Backspace|Delete)$/;
const HELD: Record<string, string> = { Control: 'Ctrl', Alt: 'Alt', Meta: 'Command', Shift: 'Shift' };

/** What our own exporter leaves for a person to read. */
const Note = v.object({ text: v.pipe(v.string(), v.minLength(1)) });

/** Text that stands for a secret in a recording that we wrote. */
const GIVEN = /^\$\{[A-Z][A-Z0-9_]*\}$/;

/** Whether a file is JSON, which no zip is. */
export async function isJson(data: Blob): Promise<boolean> {
  return /^\uFEFF?\s*[{[]/.test(await data.slice(0, 100).text());
}

/**
 * Reads a recording of Chrome DevTools' Recorder as facts that an SOP can be composed of: no times, no pictures. Throws
 * {@link ImportError}.
 */
export async function readRecording(data: Blob, cleaner: Cleaner): Promise<{ title: string; events: RecordedEvent[] }> {
  if (data.size > MAX_BYTES) throw new ImportError('importRecordingLong');
  const flow = await flowOf(await data.text());
  if (flow.steps.length > MAX_STEPS) throw new ImportError('importRecordingLong');
  const events = factsOf(flow, cleaner).map(({ page, ...fact }, index) => ({
    ...{ id: crypto.randomUUID(), sessionId: '', tabId: 0, at: (index + 1) * APART, page, ...fact },
  }));
  if (events.length === 0) throw new ImportError('importRecordingEmpty');
  return { title: cleaner.text(flow.title, 'title').slice(0, 200), events };
}

async function flowOf(text: string): Promise<UserFlow> {
  const { parse } = await import('@puppeteer/replay');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('importRecordingInvalid');
  }
  try {
    return parse(json);
  } catch (error) {
    const issue = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new ImportError('importRecordingForeign', { issue });
  }
}

type Fact = Pick<RecordedEvent, 'kind' | 'data' | 'page'>;

function factsOf(flow: UserFlow, cleaner: Cleaner): Fact[] {
  const facts: Fact[] = [];
  const held = new Set<string>();
  let page: PageInfo = { title: '', url: '' };
  let tab = 'main';
  for (const [index, step] of flow.steps.entries()) {
    const { target } = step;
    if (target !== undefined && target !== tab) {
      if (facts.length > 0)
        facts.push({ kind: 'tab', data: { how: 'switched', title: titleOf(target, cleaner) }, page });
      tab = target;
    }
    const [led] = step.assertedEvents ?? [];
    const after = led?.url === undefined ? page : pageAt(led.url, led.title, cleaner);
    if (step.type === 'navigate') {
      page = pageAt(step.url, led?.title, cleaner);
      if (page.url !== '') facts.push({ kind: 'navigate', data: { how: 'open', ...page }, page });
      continue;
    }
    if (step.type === 'keyDown' && step.key in HELD) held.add(step.key);
    if (step.type === 'keyUp') held.delete(step.key);
    const next = flow.steps[index + 1];
    // The press that gave the field the focus.
    const served = step.type === 'click' && next?.type === 'change' && sameElement(step.selectors, next.selectors);
    const fact = served ? undefined : factOf(step, held, cleaner);
    if (fact) facts.push({ ...fact, page });
    page = after;
  }
  return facts;
}

function factOf(
  step: UserFlow['steps'][number],
  held: ReadonlySet<string>,
  cleaner: Cleaner,
): Omit<Fact, 'page'> | undefined {
  const label = (text: string) => cleaner.text(text, 'label');
  const target = () =>
    targetFrom(
      'selectors' in step ? ((step.selectors ?? []) as Selector[]) : [],
      'frame' in step ? step.frame : undefined,
      label,
    );
  switch (step.type) {
    case 'click':
      if (step.button === 'secondary') return { kind: 'rightclick', data: { target: target() } };
      if (step.button === 'auxiliary') return { kind: 'middleclick', data: { target: target() } };
      // It cannot be told what a check box was; a radio button is chosen by any press.
      if (target().role === 'radio') return { kind: 'check', data: { target: target(), checked: true } };
      return { kind: 'click', data: { target: target() } };
    case 'doubleClick':
      return { kind: 'doubleclick', data: { target: target() } };
    case 'hover':
      return { kind: 'hover', data: { target: target() } };
    case 'change':
      return changeOf(target(), step.value, cleaner);
    case 'keyDown':
      return pressOf(step.key, held);
    case 'customStep':
      return v.is(Note, step.parameters) && !step.parameters.text.includes('${')
        ? { kind: 'note', data: { text: cleaner.text(step.parameters.text.slice(0, 2000), 'label') } }
        : undefined;
    default:
      return undefined;
  }
}

function changeOf(target: ReturnType<typeof targetFrom>, value: string, cleaner: Cleaner): Omit<Fact, 'page'> {
  if (/^(checkbox|switch)$/.test(target.role) && /^(true|false|on)$/.test(value))
    return { kind: 'check', data: { target, checked: value !== 'false' } };
  if (GIVEN.test(value) || cleaner.isSecret(target.name) || target.selectors.some((one) => /password/i.test(one)))
    return { kind: 'fill', data: { target, secret: true } };
  const kept = cleaner.text(value.slice(0, 20_000), 'input-value');
  if (/^(combobox|listbox)$/.test(target.role)) return { kind: 'select', data: { target, value: kept.slice(0, 500) } };
  return {
    kind: 'fill',
    data: { target: target.role === 'generic' ? { ...target, role: 'textbox' } : target, value: kept },
  };
}

/** Letters belong to what a field holds afterwards; with Ctrl and the like they are a shortcut. */
function pressOf(key: string, held: ReadonlySet<string>): Omit<Fact, 'page'> | undefined {
  const chord = ['Control', 'Alt', 'Meta'].some((name) => held.has(name));
  if (SILENT.test(key) || (key.length === 1 && !chord)) return undefined;
  const names = [...held].flatMap((name) => HELD[name] ?? []);
  const printed = chord && key.length === 1 ? key.toUpperCase() : key;
  return { kind: 'press', data: { key: [...(chord ? names : []), printed].join('+').slice(0, 40) } };
}

function pageAt(url: string, title: string | undefined, cleaner: Cleaner): PageInfo {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return { title: cleaner.text(title ?? '', 'title').slice(0, 300), url: isWeb ? cleaner.url(url).slice(0, 2048) : '' };
}

/** Tabs are called by their addresses there. */
function titleOf(target: string, cleaner: Cleaner): string {
  return URL.canParse(target) ? cleaner.text(new URL(target).host, 'title').slice(0, 300) : '';
}

function sameElement(one: readonly Selector[], other: readonly Selector[]): boolean {
  return JSON.stringify(one[0]) === JSON.stringify(other[0]);
}
